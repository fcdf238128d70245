package mapside.importer.plain;

import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.TextFile;
import mapside.task.Running;

/**
 * Reads text without any markup. Empty lines part the paragraphs, and lines within one are joined;
 * where there are no empty lines, or lines are too long to have been broken, each line is a
 * paragraph. Lines with tabs are rows of a table, and lines with bullets or numbers items of a
 * list. A short first line that stands alone and does not end like a sentence is the title.
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
    List<String> lines = TextFile.read(source).strip().lines().toList();
    boolean isWrapped = lines.stream().anyMatch(String::isBlank) && isWrapped(lines);
    List<List<String>> blocks = PlainBlocks.of(lines, isWrapped);
    running.reached(0.5);
    Flow flow = new Flow(source, TextFile.MOST_BYTES);
    String first = blocks.isEmpty() ? "" : PlainBlocks.text(blocks.getFirst());
    boolean titled =
        blocks.size() > 1 && !PlainBlocks.isParted(blocks.getFirst()) && looksLikeTitle(first);
    if (titled) {
      flow.heading(1, new Draft().exact(first));
    }
    PlainBlocks adding = new PlainBlocks(flow, isWrapped);
    for (List<String> block : blocks.subList(titled ? 1 : 0, blocks.size())) {
      adding.add(block);
    }
    return flow.build(About.titled(titled ? first : source.baseName()));
  }

  /** Where lines are long, nobody broke them but at the ends of paragraphs. */
  private static boolean isWrapped(List<String> lines) {
    long written = lines.stream().filter(line -> !line.isBlank()).count();
    long longer = lines.stream().filter(line -> line.strip().length() > LONGEST_WRAPPED).count();
    return longer * 20 < written;
  }

  private static boolean looksLikeTitle(String first) {
    return first.length() <= LONGEST_TITLE
        && SENTENCE_ENDS.indexOf(first.charAt(first.length() - 1)) < 0;
  }
}
