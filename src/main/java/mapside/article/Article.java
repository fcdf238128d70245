package mapside.article;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An article to read. Its plain text, the texts of its blocks with an empty line between two, is
 * the one coordinate system: every {@link mapside.text.TextRange} counts in it. Immutable.
 *
 * @param about title, byline and the like
 * @param blocks headings, paragraphs and figures in reading order
 * @param plainText the text of all blocks
 * @param anchors where links inside the article lead: names, and offsets into the plain text
 */
public record Article(
    About about, List<Block> blocks, String plainText, Map<String, Integer> anchors) {

  /** What stands between the texts of two blocks in the plain text. */
  public static final String SEPARATOR = "\n\n";

  /** Checks that the blocks lie in the plain text in order. */
  public Article {
    blocks = List.copyOf(blocks);
    anchors = Map.copyOf(anchors);
    int end = 0;
    for (Block block : blocks) {
      if (block.range().start() < end || block.range().end() > plainText.length()) {
        throw new IllegalArgumentException("block out of order: " + block);
      }
      end = block.range().end();
    }
  }

  /** An article without anchors. */
  public Article(About about, List<Block> blocks, String plainText) {
    this(about, blocks, plainText, Map.of());
  }

  /** The offset that a link leads to; empty if it leads out of the article, or nowhere. */
  public OptionalInt anchor(String target) {
    Integer offset = target.startsWith("#") ? anchors.get(target.substring(1)) : null;
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /** The text of a block. */
  public String textOf(Block block) {
    return block.range().in(plainText);
  }

  /**
   * The number of the block at or before an offset; 0 when the offset lies before the first one.
   *
   * @param offset in the plain text
   * @throws IllegalStateException if the article has no blocks
   */
  public int blockAt(int offset) {
    if (blocks.isEmpty()) {
      throw new IllegalStateException("an article without blocks");
    }
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
