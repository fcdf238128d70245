package mapside.importer.markdown;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.article.Block;
import mapside.article.Column;
import mapside.article.ImageSource;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
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
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_ -]");
  private static final Pattern NAMED = Pattern.compile("\\s*\\{#([^\\s}]+)[^}]*\\}$");

  /** Something that is to be done, or done, at the beginning of an item. */
  private static final Pattern TASK = Pattern.compile("^\\[([ xX])\\]\\s+(?=\\S)");

  private static final String BULLET = "•";

  private final Flow flow;
  private final Path file;
  private final Footnotes notes = new Footnotes();

  MarkdownBlocks(Flow flow, Path file) {
    this.flow = flow;
    this.file = file;
  }

  /** The text of the heading that a document begins with, if that is one of the first level. */
  static Optional<String> title(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        return heading.getLevel() == 1
            ? Optional.of(InlineText.of(heading, new Footnotes()).words())
            : Optional.empty();
      }
      if (node instanceof Paragraph) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  void addAll(Node document) throws ImportException {
    notes.define(document);
    addChildren(document, false);
    notes.addTo(flow);
  }

  private void add(Node node, boolean quoted) throws ImportException {
    switch (node) {
      case Heading heading -> addHeading(heading);
      case Paragraph paragraph -> addParagraph(paragraph, quoted);
      case BlockQuote quote -> addChildren(quote, true);
      case ListBlock list -> addList(list, 0);
      case FencedCodeBlock code -> flow.code(code.getLiteral());
      case IndentedCodeBlock code -> flow.code(code.getLiteral());
      case TableBlock table -> addTable(table);
      default -> {
        // Front matter, HTML and rules have no text to read; footnotes come last.
      }
    }
  }

  private void addChildren(Node parent, boolean quoted) throws ImportException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, quoted);
    }
  }

  private Draft text(Node block) {
    return InlineText.of(block, notes);
  }

  /**
   * Links lead to a heading by the name it is given, or its words in small letters with hyphens.
   */
  private void addHeading(Heading heading) throws ImportException {
    Draft draft = text(heading);
    Matcher named = NAMED.matcher(draft.from(0));
    if (named.find()) {
      flow.anchor(named.group(1));
      draft.cut(named.start());
    }
    String words = NO_NAME.matcher(draft.words().toLowerCase(Locale.ROOT)).replaceAll("");
    flow.anchor(words.replace(' ', '-'));
    flow.heading(heading.getLevel(), draft);
  }

  private void addParagraph(Paragraph paragraph, boolean quoted) throws ImportException {
    Optional<Path> figure = loneImage(paragraph).flatMap(this::localFile);
    if (figure.isPresent()) {
      addFigure((Image) paragraph.getFirstChild(), figure.get());
    } else if (quoted) {
      flow.quote(text(paragraph));
    } else {
      flow.paragraph(text(paragraph));
    }
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

  private void addFigure(Image image, Path picture) throws ImportException {
    String caption = image.getTitle() == null ? "" : image.getTitle();
    flow.figure(new ImageSource.InFile(picture), new Draft().exact(caption), text(image).words());
  }

  private void addList(ListBlock list, int depth) throws ImportException {
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
  private void addItem(Node item, String marker, int depth) throws ImportException {
    String next = marker;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock inner) {
        addList(inner, depth + 1);
      } else if (node instanceof Paragraph) {
        Draft draft = text(node);
        Matcher task = TASK.matcher(draft.from(0));
        if (!next.isEmpty() && task.find()) {
          String box = task.group(1).isBlank() ? Block.ListItem.OPEN : Block.ListItem.DONE;
          draft = draft.drop(task.end());
          if (next.equals(BULLET)) {
            next = box;
          } else {
            draft = new Draft().exact(box + " ").append(draft);
          }
        }
        if (!draft.isBlank()) {
          flow.item(draft, next, depth);
          next = "";
        }
      } else {
        add(node, false);
      }
    }
  }

  private void addTable(TableBlock block) throws ImportException {
    Table table = new Table();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          table.row(cells(row), part instanceof TableHead);
        }
      }
    }
    flow.table(table);
  }

  private List<Draft> cells(Node row) {
    List<Draft> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(text(cell).side(side(cell)));
    }
    return cells;
  }

  private static Column.Side side(Node node) {
    return switch (node instanceof TableCell cell ? cell.getAlignment() : null) {
      case LEFT -> Column.Side.LEFT;
      case CENTER -> Column.Side.CENTER;
      case RIGHT -> Column.Side.RIGHT;
      case null -> Column.Side.START;
    };
  }
}
