package mapside.importer.plain;

import java.util.ArrayList;
import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Draft;
import mapside.importer.Eastern;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.TextFile;
import mapside.task.Running;

/**
 * Reads text without any markup. Empty lines part the paragraphs, and lines within one are joined;
 * where there are no empty lines, or lines are too long to have been broken, each line is a
 * paragraph. A short first line that stands alone and does not end like a sentence is the title.
 */
public final class PlainTextImporter implements Importer {

  private static final int LONGEST_TITLE = 140;
  private static final int LONGEST_WRAPPED = 160;
  private static final String SENTENCE_ENDS = ".!?,;:。！？";

  @Override
  public boolean couldBe(Source source) {
    return TextFile.looksLikeText(source);
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    List<String> paragraphs = paragraphs(TextFile.read(source).strip());
    running.reached(0.5);
    Flow flow = new Flow(source, TextFile.MOST_BYTES);
    boolean titled = paragraphs.size() > 1 && looksLikeTitle(paragraphs.getFirst());
    if (titled) {
      flow.heading(1, new Draft().exact(paragraphs.getFirst()));
    }
    for (String paragraph : paragraphs.subList(titled ? 1 : 0, paragraphs.size())) {
      flow.paragraph(new Draft().exact(paragraph));
    }
    return flow.build(About.titled(titled ? paragraphs.getFirst() : source.baseName()));
  }

  private static List<String> paragraphs(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    boolean parted = lines.contains("") && isWrapped(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty() || !parted) {
        end(paragraph, paragraphs);
      }
      join(paragraph, line);
    }
    end(paragraph, paragraphs);
    return paragraphs;
  }

  /** Where lines are long, nobody broke them but at the ends of paragraphs. */
  private static boolean isWrapped(List<String> lines) {
    long written = lines.stream().filter(line -> !line.isEmpty()).count();
    long longer = lines.stream().filter(line -> line.length() > LONGEST_WRAPPED).count();
    return longer * 20 < written;
  }

  private static void end(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /** Chinese and Japanese lines go on without a space. */
  private static void join(StringBuilder paragraph, String line) {
    if (!paragraph.isEmpty() && !line.isEmpty()) {
      boolean eastern =
          Eastern.isEastern(paragraph.charAt(paragraph.length() - 1))
              && Eastern.isEastern(line.charAt(0));
      paragraph.append(eastern ? "" : " ");
    }
    paragraph.append(line);
  }

  private static boolean looksLikeTitle(String first) {
    return first.length() <= LONGEST_TITLE
        && SENTENCE_ENDS.indexOf(first.charAt(first.length() - 1)) < 0;
  }
}
