package mapside.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.Column;
import mapside.article.ImageSource;
import mapside.article.Span;
import mapside.text.TextRange;

/**
 * Takes the blocks of an article as an importer comes upon them; blank ones are passed over. Keeps
 * to the limits of what can be read. For one thread.
 */
public final class Flow {

  /** How long an article may be that comes packed; a very long novel has a tenth of it. */
  public static final int MOST_CHARACTERS = 32 << 20;

  private static final int MOST_BLOCKS = 1_000_000;
  private static final int DEEPEST_LIST = 8;

  /** What is longer can't be read in a column of a table. */
  private static final int LONGEST_CELL = 3000;

  private final Source source;
  private final int most;
  private final ArticleBuilder article = new ArticleBuilder();
  private final List<String> waiting = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private int blocks;

  /** Starts the article of a file. */
  public Flow(Source source) {
    this(source, MOST_CHARACTERS);
  }

  /**
   * Starts the article of a file that is no larger itself than what it says.
   *
   * @param most characters that the article may have
   */
  public Flow(Source source, int most) {
    this.source = source;
    this.most = most;
  }

  /** The text of the first heading of the first level; empty if there was none yet. */
  public Optional<String> title() {
    return title;
  }

  /** Whether there is nothing to read yet. */
  public boolean isEmpty() {
    return article.isEmpty();
  }

  /** Lets links lead to whatever comes next. */
  public void anchor(String name) {
    waiting.add(name);
  }

  /** Adds a heading. */
  public void heading(int level, Draft draft) throws ImportException {
    if (draft.isBlank()) {
      keepAnchors(draft);
      return;
    }
    TextRange range = text(draft);
    if (level == 1 && title.isEmpty()) {
      title = Optional.of(draft.words());
    }
    article.add(new Block.Heading(range, draft.spansAt(range), Math.clamp(level, 1, 6)));
  }

  /** Adds a paragraph. */
  public void paragraph(Draft draft) throws ImportException {
    if (draft.isBlank()) {
      keepAnchors(draft);
      return;
    }
    TextRange range = text(draft);
    article.add(new Block.Paragraph(range, draft.spansAt(range)));
  }

  /** Adds a paragraph quoted from elsewhere. */
  public void quote(Draft draft) throws ImportException {
    if (draft.isBlank()) {
      keepAnchors(draft);
      return;
    }
    TextRange range = text(draft);
    article.add(new Block.Quote(range, draft.spansAt(range)));
  }

  /**
   * Adds an item of a list.
   *
   * @param marker what stands before it; empty for further paragraphs of an item
   * @param depth 0 for an outer list
   */
  public void item(Draft draft, String marker, int depth) throws ImportException {
    if (draft.isBlank()) {
      keepAnchors(draft);
      return;
    }
    TextRange range = text(draft);
    article.add(
        new Block.ListItem(
            range, draft.spansAt(range), marker, Math.clamp(depth, 0, DEEPEST_LIST)));
  }

  /** Adds lines of code, white space and all. */
  public void code(String lines) throws ImportException {
    Draft draft = new Draft().exact(lines.stripTrailing());
    if (!draft.isBlank()) {
      TextRange range = raw(draft.from(0));
      article.add(new Block.Paragraph(range, List.of(new Span.Styled(range, Span.Style.CODE))));
    }
  }

  /**
   * Adds a picture.
   *
   * @param caption what stands under it; may be blank
   * @param alternative what it shows, in words
   */
  public void figure(ImageSource image, Draft caption, String alternative) throws ImportException {
    TextRange range = text(caption);
    article.add(new Block.Figure(range, image, alternative.strip()));
  }

  /**
   * Adds a footnote.
   *
   * @param mark what refers to it
   * @param reference the anchor of the first reference to it
   */
  public void note(Draft draft, String mark, String reference) throws ImportException {
    if (draft.isBlank()) {
      keepAnchors(draft);
      return;
    }
    TextRange range = text(draft);
    int from = article.anchorAt(reference).orElse(range.start());
    article.add(new Block.Note(range, draft.spansAt(range), mark, from));
  }

  /** Adds a table, row by row. */
  public void table(Table table) throws ImportException {
    List<Column> columns = table.columns();
    for (Table.Row row : table.rows()) {
      if (row.cells().stream().allMatch(Draft::isBlank)) {
        continue;
      }
      if (row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
        for (Draft cell : row.cells()) {
          paragraph(cell);
        }
        continue;
      }
      String words = String.join("\t", row.cells().stream().map(Draft::words).toList());
      TextRange range = raw(words);
      List<TextRange> parts = new ArrayList<>();
      List<Span> spans = new ArrayList<>();
      int start = range.start();
      for (Draft cell : row.cells()) {
        TextRange part = TextRange.of(start, start + cell.words().length());
        settle(cell, part);
        parts.add(part);
        spans.addAll(cell.spansAt(part));
        start = part.end() + 1;
      }
      article.add(new Block.Row(range, spans, parts, columns, row.heading()));
    }
  }

  /**
   * The article that all this makes.
   *
   * @throws ImportException if there is nothing to read in it
   */
  public Article build(About about) throws ImportException {
    Article built = article.build(about);
    if (built.plainText().isBlank()) {
      throw new ImportException(new ImportProblem.Empty(source.file()));
    }
    return built;
  }

  private TextRange text(Draft draft) throws ImportException {
    TextRange range = raw(draft.words());
    settle(draft, range);
    return range;
  }

  private TextRange raw(String words) throws ImportException {
    if (article.length() + words.length() > most || ++blocks > MOST_BLOCKS) {
      throw source.tooLarge(most);
    }
    TextRange range = article.text(words);
    waiting.forEach(name -> article.anchor(name, range.start()));
    waiting.clear();
    return range;
  }

  private void settle(Draft draft, TextRange words) {
    int shift = words.start() - draft.begin();
    for (Draft.Anchor anchor : draft.anchors()) {
      article.anchor(
          anchor.name(), Math.clamp(anchor.at() + (long) shift, words.start(), words.end()));
    }
  }

  private void keepAnchors(Draft draft) {
    draft.anchors().forEach(anchor -> waiting.add(anchor.name()));
  }
}
