package mapside.text;

/**
 * A stretch of text: half open, in UTF-16 offsets into an article's plain text.
 *
 * @param start offset of the first character
 * @param end offset after the last one, not below {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  /** Checks the order. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** A range from its two ends. */
  public static TextRange of(int start, int end) {
    return new TextRange(start, end);
  }

  /** How many UTF-16 units it holds. */
  public int length() {
    return end - start;
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the character at an offset is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other range lies wholly inside. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  /** What both share; empty, at the later start, when they share nothing. */
  public TextRange intersection(TextRange other) {
    int from = Math.max(start, other.start);
    return new TextRange(from, Math.max(from, Math.min(end, other.end)));
  }

  /** The same length, moved by a number of units. */
  public TextRange shift(int by) {
    return new TextRange(start + by, end + by);
  }

  /** The text it stands for. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
