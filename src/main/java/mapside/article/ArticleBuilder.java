package mapside.article;

import java.util.ArrayList;
import java.util.List;
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

  /** The article as it stands. */
  public Article build(About about) {
    return new Article(about, blocks, plainText.toString());
  }
}
