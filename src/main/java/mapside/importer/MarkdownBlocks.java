package mapside.importer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.Span;
import mapside.text.TextRange;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns the tree of a Markdown text into the blocks of an article, which know no nesting. */
final class MarkdownBlocks {

  private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final String BULLET = "•";

  private final ArticleBuilder article;
  private final Path file;

  MarkdownBlocks(ArticleBuilder article, Path file) {
    this.article = article;
    this.file = file;
  }

  /** The text of the heading that a document begins with, if that is one of the first level. */
  static Optional<String> title(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        return heading.getLevel() == 1
            ? Optional.of(InlineText.of(heading).text())
            : Optional.empty();
      }
      if (node instanceof Paragraph) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  void addAll(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, false);
    }
  }

  private void add(Node node, boolean quoted) {
    switch (node) {
      case Heading heading -> addHeading(heading);
      case Paragraph paragraph -> addParagraph(paragraph, quoted);
      case BlockQuote quote -> addChildren(quote, true);
      case ListBlock list -> addList(list, 0);
      case FencedCodeBlock code -> addCode(code.getLiteral());
      case IndentedCodeBlock code -> addCode(code.getLiteral());
      default -> {
        // Front matter, HTML and rules have no text to read.
      }
    }
  }

  private void addChildren(Node parent, boolean quoted) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, quoted);
    }
  }

  private void addHeading(Heading heading) {
    String text = InlineText.of(heading).text();
    if (!text.isEmpty()) {
      article.heading(heading.getLevel(), text);
    }
  }

  private void addParagraph(Paragraph paragraph, boolean quoted) {
    Optional<Path> figure = loneImage(paragraph).flatMap(this::localFile);
    if (figure.isPresent()) {
      addFigure((Image) paragraph.getFirstChild(), figure.get());
      return;
    }
    InlineText inline = InlineText.of(paragraph);
    if (inline.text().isEmpty()) {
      return;
    }
    TextRange range = article.text(inline.text());
    List<Span> spans = inline.spansFrom(range);
    article.add(quoted ? new Block.Quote(range, spans) : new Block.Paragraph(range, spans));
  }

  private static Optional<Image> loneImage(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
        ? Optional.of(image)
        : Optional.empty();
  }

  /** A file beside the article; empty for an address on a network, which is never fetched. */
  private Optional<Path> localFile(Image image) {
    String destination = image.getDestination();
    if (destination.isEmpty() || REMOTE.matcher(destination).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(file.resolveSibling(destination).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void addFigure(Image image, Path picture) {
    String caption = image.getTitle() == null ? "" : image.getTitle().strip();
    TextRange range = article.text(caption);
    article.add(new Block.Figure(range, picture, InlineText.of(image).text()));
  }

  private void addList(ListBlock list, int depth) {
    int number = list instanceof OrderedList ordered ? firstNumber(ordered) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        addItem(item, list instanceof BulletList ? BULLET : number++ + ".", depth);
      }
    }
  }

  private static int firstNumber(OrderedList list) {
    Integer number = list.getMarkerStartNumber();
    return number == null ? 1 : number;
  }

  /** Further paragraphs of one item are items without a marker. */
  private void addItem(Node item, String marker, int depth) {
    String next = marker;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock inner) {
        addList(inner, depth + 1);
      } else if (node instanceof Paragraph) {
        InlineText inline = InlineText.of(node);
        if (!inline.text().isEmpty()) {
          TextRange range = article.text(inline.text());
          article.add(new Block.ListItem(range, inline.spansFrom(range), next, depth));
          next = "";
        }
      } else {
        add(node, false);
      }
    }
  }

  private void addCode(String literal) {
    String text = literal.stripTrailing();
    if (!text.isBlank()) {
      TextRange range = article.text(text);
      article.add(new Block.Paragraph(range, List.of(new Span.Styled(range, Span.Style.CODE))));
    }
  }
}
