package mapside.importer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.article.Article;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.TextFile;
import mapside.task.Running;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark with front matter (title, byline, date, credit and language), tables, footnotes
 * and words struck through. The title heads the article as its first block. An image that stands
 * alone in a paragraph is a figure, and its title the caption. HTML is left out.
 */
public final class MarkdownImporter implements Importer {

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

  /** Lists and quotes in each other; more is not read as such, and would not end well. */
  private static final int DEEPEST = 60;

  private final Parser parser =
      Parser.builder()
          .maxOpenBlockParsers(DEEPEST)
          .extensions(
              List.of(
                  YamlFrontMatterExtension.create(),
                  TablesExtension.create(),
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .build();

  @Override
  public boolean couldBe(Source source) {
    return ENDINGS.contains(source.ending()) && TextFile.looksLikeText(source);
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    Node document = parser.parse(TextFile.read(source));
    running.reached(0.5);
    FrontMatter front = FrontMatter.of(document);
    Flow flow = new Flow(source);
    Optional<String> ownTitle = MarkdownBlocks.title(document);
    Optional<String> title = front.title();
    if (ownTitle.isEmpty() && title.isPresent()) {
      flow.heading(1, new Draft().exact(title.get()));
    }
    new MarkdownBlocks(flow, source.file().toAbsolutePath()).addAll(document);
    return flow.build(front.about(title.or(() -> ownTitle).orElseGet(source::baseName)));
  }
}
