package mapside.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mapside.text.TextRange;

/**
 * Puts an article together block by block, keeping count of the plain text. For one thread.
 *
 * <p>A block's text is added first with {@link #text}, which gives its range; the block made with
 * that range is added with {@link #add}.
 */
public final class ArticleBuilder {

  private final StringBuilder plainText = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();

  /** Appends the text of the next block, after a separator if need be, and says where it lies. */
  public TextRange text(String text) {
    if (!plainText.isEmpty()) {
      plainText.append(Article.SEPARATOR);
    }
    int start = plainText.length();
    plainText.append(text);
    return TextRange.of(start, plainText.length());
  }

  /** Adds a block whose text was appended before. */
  public ArticleBuilder add(Block block) {
    blocks.add(block);
    return this;
  }

  /** Lets links lead to an offset of the plain text; the first of two equal names holds. */
  public ArticleBuilder anchor(String name, int offset) {
    anchors.putIfAbsent(name, offset);
    return this;
  }

  /** The offset of an anchor; empty if there is none of that name yet. */
  public OptionalInt anchorAt(String name) {
    Integer offset = anchors.get(name);
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /** How long the plain text is by now. */
  public int length() {
    return plainText.length();
  }

  /** Adds a heading. */
  public ArticleBuilder heading(int level, String text) {
    return add(new Block.Heading(text(text), level));
  }

  /** Adds a paragraph without styles. */
  public ArticleBuilder paragraph(String text) {
    return add(new Block.Paragraph(text(text), List.of()));
  }

  /** Whether nothing was added yet. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The article as it stands, without links that lead to anchors that it does not have. */
  public Article build(About about) {
    blocks.replaceAll(
        block -> {
          List<Span> spans = block.spans();
          List<Span> alive = spans.stream().filter(span -> !isDead(span)).toList();
          return alive.size() == spans.size() ? block : block.withSpans(alive);
        });
    return new Article(about, blocks, plainText.toString(), anchors);
  }

  private boolean isDead(Span span) {
    return span instanceof Span.Link(TextRange range, String target)
        && target.startsWith("#")
        && !anchors.containsKey(target.substring(1));
  }
}
