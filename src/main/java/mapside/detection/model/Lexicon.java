package mapside.detection.model;

import java.util.Arrays;

/**
 * What is known of English words, by their folded form. Immutable, for any thread.
 *
 * @param hashes of the words, ascending
 * @param fine of each word, the number of its small cluster of words used alike
 * @param coarse of each word, the number of its large cluster
 * @param rarity of each word, the logarithm, base 2, of its rank by frequency
 * @param small of each word, how often it is written small in running text, 0 never to 100 always;
 *     −1 if it was not seen
 */
@SuppressWarnings("ArrayRecordComponent")
public record Lexicon(int[] hashes, short[] fine, byte[] coarse, byte[] rarity, byte[] small) {

  /** What {@link #find} gives for a word that is not known. */
  public static final int UNKNOWN = -1;

  /** Of a word that is not known: a value beyond all others. */
  public static final int NO_RARITY = 20;

  /** The number of a word; {@link #UNKNOWN} if it is not known. */
  public int find(String word) {
    return Math.max(UNKNOWN, Arrays.binarySearch(hashes, hash(word)));
  }

  /** The hash that words are found by (FNV-1a, Fowler, Noll and Vo). */
  public static int hash(String word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return hash ^ hash >>> 15;
  }

  /** The small cluster of a word's number; −1 for {@link #UNKNOWN}. */
  public int fineOf(int word) {
    return word < 0 ? -1 : fine[word];
  }

  /** The large cluster of a word's number; −1 for {@link #UNKNOWN}. */
  public int coarseOf(int word) {
    return word < 0 ? -1 : coarse[word];
  }

  /** How rare the word of a number is; {@link #NO_RARITY} for {@link #UNKNOWN}. */
  public int rarityOf(int word) {
    return word < 0 ? NO_RARITY : rarity[word];
  }

  /** How often the word of a number is written small, 0 to 100; −1 if not seen. */
  public int smallOf(int word) {
    return word < 0 ? -1 : small[word];
  }
}
