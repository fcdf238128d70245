package mapside.text;

import java.util.Arrays;

/**
 * The one converter between UTF-16 offsets, used in memory, and Unicode code point offsets, used in
 * files, of the same text. Immutable; both ways take O(log n) in the number of surrogate pairs.
 */
public final class CodePointOffsets {

  /** UTF-16 offsets of the surrogate pairs of the text, ascending. */
  private final int[] pairs;

  private final int length;

  private CodePointOffsets(int[] pairs, int length) {
    this.pairs = pairs;
    this.length = length;
  }

  /** Reads the text once. */
  public static CodePointOffsets of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i++;
      }
    }
    return new CodePointOffsets(Arrays.copyOf(found, count), text.length());
  }

  /**
   * The code point offset of a UTF-16 offset; one inside a pair counts as the pair's start.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int toCodePoint(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IndexOutOfBoundsException(utf16);
    }
    int at = Arrays.binarySearch(pairs, utf16 - 1);
    if (at >= 0) {
      return pairs[at] - at;
    }
    return utf16 - (-at - 1);
  }

  /**
   * The UTF-16 offset of a code point offset.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length - pairs.length) {
      throw new IndexOutOfBoundsException(codePoint);
    }
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** How many code points the text has. */
  public int codePoints() {
    return length - pairs.length;
  }
}
