package mapside.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mapside.task.Running;

/**
 * A program of the system that says a text and ends when it has said it.
 *
 * @param kind which one
 * @param command its file
 */
public record SpeechProgram(Kind kind, String command) {

  /** The programs that are known; earlier ones sound better. */
  public enum Kind {
    /** speech-dispatcher, whatever voice the user has chosen for it. */
    SPD_SAY("spd-say"),
    ESPEAK_NG("espeak-ng"),
    ESPEAK("espeak"),
    /** macOS. */
    SAY("say"),
    /** SAPI of Windows, by way of PowerShell. */
    SAPI("powershell.exe");

    private final String file;

    Kind(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  private static final System.Logger LOG = System.getLogger(SpeechProgram.class.getName());

  private static final long LOOK_MILLIS = 40;

  /** Nobody says a letter in less time. */
  private static final int FASTEST_MILLIS = 10;

  private static final String SAPI_SCRIPT =
      "Add-Type -AssemblyName System.Speech;"
          + "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
          + "(New-Object System.Speech.Synthesis.SpeechSynthesizer)"
          + ".Speak([Console]::In.ReadToEnd())";

  /** What people call it, such as "espeak-ng". */
  public String name() {
    return kind == Kind.SAPI ? "Windows" : kind.file();
  }

  /** The whole command line; the text itself goes to the standard input wherever that is taken. */
  List<String> words(String text, Locale language) {
    List<String> words = new ArrayList<>(List.of(command));
    switch (kind) {
      // Does not read its input to the end and wait; a text is never taken for an option after --.
      case SPD_SAY ->
          words.addAll(List.of("--wait", "--language", language.getLanguage(), "--", text));
      case ESPEAK_NG, ESPEAK -> words.addAll(List.of("-v", language.getLanguage(), "--stdin"));
      case SAY -> words.addAll(List.of("-f", "-"));
      case SAPI -> words.addAll(List.of("-NoProfile", "-Command", SAPI_SCRIPT));
    }
    return List.copyOf(words);
  }

  /** A program that ends before it has read all has a reason, which its exit code tells. */
  private void give(Process process, String text) {
    try (OutputStream input = process.getOutputStream()) {
      if (readsInput()) {
        input.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "not all of a sentence was taken", e);
    }
  }

  private boolean readsInput() {
    return kind != Kind.SPD_SAY;
  }

  /**
   * Says a text and returns when it is said, or soon after it is no longer wanted.
   *
   * @throws SilentException if the program ends well, but sooner than anybody can speak, and
   *     complains: without a loudspeaker, some do
   * @throws IOException if the program can't be started, or fails
   */
  public void say(String text, Locale language, Running running)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(words(text, language))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    CompletableFuture<String> complaints = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> complaints.complete(lastLine(process)));
    try {
      give(process, text);
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (running.isCancelled()) {
          hush();
          return;
        }
      }
      if (process.exitValue() != 0) {
        throw new IOException(command + " ended with " + process.exitValue());
      }
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      if (millis < text.length() * FASTEST_MILLIS) {
        String complaint = complaints.completeOnTimeout("", 1, TimeUnit.SECONDS).join();
        if (!complaint.isEmpty()) {
          throw new SilentException(complaint);
        }
      }
    } finally {
      process.destroy();
    }
  }

  /**
   * The last thing a program complains of; empty for nothing. Reads all, so that it never waits.
   */
  private static String lastLine(Process process) {
    try (BufferedReader lines = process.errorReader()) {
      return lines
          .lines()
          .filter(line -> !line.isBlank())
          .reduce("", (before, line) -> line.strip());
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  /** speech-dispatcher speaks on after the program that asked it to has gone. */
  private void hush() throws IOException {
    if (kind == Kind.SPD_SAY) {
      new ProcessBuilder(command, "--cancel")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    }
  }
}
