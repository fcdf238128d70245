package mapside.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mapside.speech.SpeechProgram.Kind;
import mapside.task.Running;
import mapside.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SpeechProgramTest {

  @TempDir Path folder;

  @Test
  void theBestProgramOfTheSystemIsTaken() {
    List<String> folders = List.of("/a", "/b");

    assertThat(
            SpeechPrograms.find(
                "Linux", folders, file -> file.endsWith("espeak-ng") || file.endsWith("espeak")))
        .contains(new SpeechProgram(Kind.ESPEAK_NG, "/a/espeak-ng"));
    assertThat(SpeechPrograms.find("Linux", folders, file -> file.startsWith("/b")))
        .contains(new SpeechProgram(Kind.SPD_SAY, "/b/spd-say"));
    assertThat(SpeechPrograms.find("Mac OS X", folders, file -> true))
        .contains(new SpeechProgram(Kind.SAY, "/a/say"));
    assertThat(SpeechPrograms.find("Windows 11", folders, file -> true))
        .hasValueSatisfying(program -> assertThat(program.kind()).isEqualTo(Kind.SAPI));
    assertThat(SpeechPrograms.find("Linux", folders, file -> false)).isEmpty();
  }

  @Test
  void aTextIsNeverTakenForAnOption() {
    assertThat(new SpeechProgram(Kind.SPD_SAY, "spd-say").words("-C", Locale.ENGLISH))
        .containsExactly("spd-say", "--wait", "--language", "en", "--", "-C");
    assertThat(new SpeechProgram(Kind.ESPEAK_NG, "espeak-ng").words("--version", Locale.JAPANESE))
        .containsExactly("espeak-ng", "-v", "ja", "--stdin");
  }

  @Test
  void theTextGoesToTheProgramWholeAndInUtf8() throws Exception {
    Path heard = folder.resolve("heard");
    SpeechProgram program = program("cat > '" + heard + "'");

    say(program, "Etorofu, 択捉島.").get(60, TimeUnit.SECONDS);

    assertThat(heard).hasContent("Etorofu, 択捉島.");
  }

  @Test
  void aProgramThatFailsIsTold() throws Exception {
    SpeechProgram program = program("exit 3");

    assertThatThrownBy(() -> say(program, "x").get(60, TimeUnit.SECONDS))
        .hasCauseInstanceOf(IOException.class)
        .hasMessageContaining("ended with 3");
  }

  @Test
  void aProgramThatComplainsAndIsSilentIsTold() throws Exception {
    String words = "Nobody can say so many words in no time at all. ".repeat(80);
    SpeechProgram program = program("cat > /dev/null; echo 'cannot find card 0' >&2; echo >&2");

    assertThatThrownBy(() -> say(program, words).get(60, TimeUnit.SECONDS))
        .hasCauseInstanceOf(SilentException.class)
        .hasMessageContaining("cannot find card 0");
  }

  @Test
  void aDispatcherIsToldToFallSilent() throws Exception {
    Path told = folder.resolve("told");
    Path begun = folder.resolve("begun");
    Path file =
        script(
            "case $1 in --cancel) echo x > '%s';; *) echo x > '%s'; exec sleep 300;; esac"
                .formatted(told, begun));
    SpeechProgram program = new SpeechProgram(Kind.SPD_SAY, file.toString());
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    Running running = start(program, "x", ended);
    awaitContent(begun);

    running.cancel();

    awaitContent(told);
    assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsNoLongerWantedFallsSilent() throws Exception {
    Path begun = folder.resolve("begun");
    SpeechProgram program = program("echo $$ > '" + begun + "'; exec sleep 300");
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    Running running = start(program, "x", ended);
    long pid = pid(begun);

    running.cancel();

    assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
    ProcessHandle.of(pid).ifPresent(left -> left.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  private static void awaitContent(Path file) throws Exception {
    for (int i = 0; i < 2000 && (!Files.exists(file) || Files.size(file) == 0); i++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(file).isNotEmptyFile();
  }

  private static long pid(Path file) throws Exception {
    awaitContent(file);
    return Long.parseLong(Files.readString(file).strip());
  }

  private static CompletableFuture<Boolean> say(SpeechProgram program, String text) {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    start(program, text, ended);
    return ended;
  }

  /** Says it on a thread of its own; whoever cancels it is told of its end as well. */
  private static Running start(
      SpeechProgram program, String text, CompletableFuture<Boolean> ended) {
    return new Tasks(task -> new Thread(task).start(), Runnable::run)
        .start(
            handle -> {
              program.say(text, Locale.ENGLISH, handle);
              return ended.complete(true);
            },
            said -> {},
            ended::completeExceptionally);
  }

  private SpeechProgram program(String script) throws IOException {
    return new SpeechProgram(Kind.ESPEAK_NG, script(script).toString());
  }

  private Path script(String script) throws IOException {
    Path file = folder.resolve("speak");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file;
  }
}
