package mapside.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javafx.scene.input.Clipboard;
import mapside.disk.WholeFile;
import mapside.task.Job;
import mapside.task.Running;
import org.jsoup.Jsoup;

/**
 * Keeps what was pasted as a file, so that it opens, is found again and has its places saved like
 * any other article. The same text is the same file.
 *
 * @param folder where pasted articles are kept
 * @param ending "html" or "txt"
 * @param text what was pasted
 */
record Pasted(Path folder, String ending, String text) implements Job<Path> {

  /** The beginning of a text that names its file. */
  private static final int NAME_LENGTH = 40;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|[。！？\\n]");

  private static final List<Pattern> HEADINGS = List.of(element("h1"), element("title"));

  private static Pattern element(String name) {
    return Pattern.compile("(?is)<" + name + "\\b[^>]{0,2000}>(.{0,2000}?)</" + name + ">");
  }

  /** What is on a clipboard; empty if there is no text on it. */
  static Optional<Pasted> of(Clipboard clipboard, Path folder) {
    String html = clipboard.hasHtml() ? clipboard.getHtml() : null;
    if (html != null && !html.isBlank()) {
      return Optional.of(new Pasted(folder, "html", html));
    }
    String text = clipboard.hasString() ? clipboard.getString() : null;
    return text == null || text.isBlank()
        ? Optional.empty()
        : Optional.of(new Pasted(folder, "txt", text));
  }

  @Override
  public Path run(Running running) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String number = HexFormat.of().toHexDigits((int) sum.getValue());
    // The name of the file is the title of an article that has none: the number stays out of it.
    Path own = Files.createDirectories(folder.resolve(number));
    String name = name();
    Path file = own.resolve((name.isEmpty() ? number : name) + "." + ending);
    if (!Files.exists(file)) {
      Path temporary = own.resolve(number + ".tmp");
      Files.write(temporary, bytes);
      WholeFile.move(temporary, file);
    }
    return file;
  }

  /** The heading, else the first words, as far as they may be in the name of a file. */
  private String name() {
    String words = ending.equals("html") ? words(heading()) : text;
    String first = SENTENCE_END.split(words.strip(), 2)[0];
    String plain =
        first.replaceAll("[^\\p{L}\\p{M}\\p{N} -]+", " ").replaceAll("\\s+", " ").strip();
    return shortened(plain);
  }

  /** Whole words, where there are any. */
  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= NAME_LENGTH) {
      return words;
    }
    int end = words.offsetByCodePoints(0, NAME_LENGTH);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > 0 ? space : end);
  }

  /** A page begins with where else one can go. */
  private String heading() {
    for (Pattern sort : HEADINGS) {
      Matcher heading = sort.matcher(text);
      if (heading.find() && !words(heading.group(1)).isBlank()) {
        return heading.group(1);
      }
    }
    return text;
  }

  private static String words(String html) {
    return Jsoup.parse(html).text();
  }
}
