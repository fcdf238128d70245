package mapside.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark with front matter: title, byline, date, credit and language. The title heads the
 * article as its first block. An image that stands alone in a paragraph is a figure, and its title
 * the caption. HTML is left out.
 */
public final class MarkdownImporter implements Importer {

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd");

  private final Parser parser =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  @Override
  public boolean couldBe(Path file) {
    return ENDINGS.contains(TextFile.ending(file));
  }

  @Override
  public Article read(Path file) throws ImportException {
    Node document = parser.parse(TextFile.read(file));
    FrontMatter front = FrontMatter.of(document);
    ArticleBuilder builder = new ArticleBuilder();
    Optional<String> ownTitle = MarkdownBlocks.title(document);
    if (ownTitle.isEmpty()) {
      front.title().ifPresent(title -> builder.heading(1, title));
    }
    new MarkdownBlocks(builder, file.toAbsolutePath()).addAll(document);
    String title = front.title().or(() -> ownTitle).orElseGet(() -> TextFile.baseName(file));
    Article article = builder.build(front.about(title));
    if (article.plainText().isBlank()) {
      throw new ImportException(new ImportProblem.Empty(file));
    }
    return article;
  }
}
