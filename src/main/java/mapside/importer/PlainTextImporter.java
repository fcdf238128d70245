package mapside.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;

/**
 * Reads text without any markup. Empty lines part the paragraphs, and lines within one are joined;
 * where there are no empty lines, each line is a paragraph. A short first line that stands alone
 * and does not end like a sentence is the title.
 */
public final class PlainTextImporter implements Importer {

  private static final Set<String> ENDINGS = Set.of("txt", "text", "");
  private static final Pattern EMPTY_LINES =
      Pattern.compile("\n[ \t\u00A0\u3000]*(?:\n[ \t\u00A0\u3000]*)*\n");
  private static final int LONGEST_TITLE = 140;
  private static final String SENTENCE_ENDS = ".!?,;:。！？";

  @Override
  public boolean couldBe(Path file) {
    return ENDINGS.contains(TextFile.ending(file)) || TextFile.looksLikeText(file);
  }

  @Override
  public Article read(Path file) throws ImportException {
    List<String> paragraphs = paragraphs(TextFile.read(file).strip());
    ArticleBuilder article = new ArticleBuilder();
    boolean titled = paragraphs.size() > 1 && looksLikeTitle(paragraphs.getFirst());
    if (titled) {
      article.heading(1, paragraphs.getFirst());
    }
    paragraphs.stream().skip(titled ? 1 : 0).forEach(article::paragraph);
    String title = titled ? paragraphs.getFirst() : TextFile.baseName(file);
    return article.build(About.titled(title));
  }

  private static List<String> paragraphs(String text) {
    boolean parted = EMPTY_LINES.matcher(text).find();
    Stream<String> parts = parted ? EMPTY_LINES.splitAsStream(text) : text.lines();
    return parts.map(PlainTextImporter::joinLines).filter(p -> !p.isEmpty()).toList();
  }

  private static String joinLines(String paragraph) {
    StringBuilder joined = new StringBuilder(paragraph.length());
    paragraph
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> joined.append(joined.isEmpty() ? "" : " ").append(line));
    return joined.toString();
  }

  private static boolean looksLikeTitle(String first) {
    return first.length() <= LONGEST_TITLE
        && SENTENCE_ENDS.indexOf(first.charAt(first.length() - 1)) < 0;
  }
}
