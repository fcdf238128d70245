package mapside.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import mapside.article.Article;
import mapside.importer.ImportException;
import mapside.importer.formats.Importers;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.messages.Messages;

/** The texts of one file: an article is one, a file of JSON lines has one a line. */
final class DocumentSource {

  private final Path file;
  private final Messages messages;
  private final PrintWriter err;

  DocumentSource(Path file, Messages messages, PrintWriter err) {
    this.file = file;
    this.messages = messages;
    this.err = err;
  }

  /**
   * A plain text.
   *
   * @param id the name of the file, or what its line says
   */
  record Text(String id, String text) {}

  /** Takes one text after another. */
  interface Taker {
    void take(Text text) throws InterruptedException;
  }

  /** Whether the whole file could be read; what could not is told of and passed over. */
  boolean each(Taker taker) throws InterruptedException {
    boolean hasLines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    return hasLines && Files.isRegularFile(file) ? lines(taker) : article(taker);
  }

  private boolean article(Taker taker) throws InterruptedException {
    try {
      Article article = Importers.all().read(file);
      taker.take(new Text(String.valueOf(file.getFileName()), article.plainText()));
      return true;
    } catch (ImportException e) {
      err.println("mapside: " + e.problem().in(messages));
      return false;
    }
  }

  /** Bytes that are no UTF-8 become replacement characters, one for each, as a reader sees them. */
  private boolean lines(Taker taker) throws InterruptedException {
    boolean all = true;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Optional<Text> text = text(line, number);
          all &= text.isPresent();
          if (text.isPresent()) {
            taker.take(text.get());
          }
        }
      }
      return all;
    } catch (IOException e) {
      err.println(
          "mapside: " + messages.get("places.unreadable", file, String.valueOf(e.getMessage())));
      return false;
    }
  }

  private Optional<Text> text(String line, int number) {
    try {
      if (JsonReader.parse(line) instanceof Json.Obj object && object.text("text").isPresent()) {
        return Optional.of(new Text(id(object, number), object.text("text").get()));
      }
    } catch (DamagedJsonException e) {
      // Told of below, together with lines that are JSON but no document.
    }
    err.println("mapside: " + messages.get("places.no-document", file, number));
    return Optional.empty();
  }

  private static String id(Json.Obj object, int number) {
    return switch (object.get("id").orElse(new Json.Null())) {
      case Json.Str(String id) -> id;
      case Json.Num(String literal) -> literal;
      default -> String.valueOf(number);
    };
  }
}
