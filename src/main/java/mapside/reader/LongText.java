package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import mapside.text.TextRange;

/** Cuts blocks that are too long to be laid out in one go, where it is seen least. */
final class LongText {

  /** Longer blocks are cut; a page of a book has about so many characters. */
  static final int LONGEST = 4000;

  private static final int SHORTEST = LONGEST / 2;

  private LongText() {}

  /** The parts of a block without a gap; one part, the block itself, for all usual lengths. */
  static List<TextRange> parts(String text, TextRange block) {
    List<TextRange> parts = new ArrayList<>();
    int start = block.start();
    while (block.end() - start > LONGEST) {
      int end = cut(text, start);
      parts.add(TextRange.of(start, end));
      start = end;
    }
    parts.add(TextRange.of(start, block.end()));
    return parts;
  }

  /** After a line, else after a sentence, else after a word, else between two characters. */
  private static int cut(String text, int start) {
    int sentence = -1;
    int word = -1;
    for (int at = start + LONGEST; at > start + SHORTEST; at--) {
      char before = text.charAt(at - 1);
      if (before == '\n') {
        return at;
      }
      if (sentence < 0 && endsSentence(text, at)) {
        sentence = at;
      }
      if (word < 0 && Character.isWhitespace(before)) {
        word = at;
      }
    }
    if (sentence > 0 || word > 0) {
      return sentence > 0 ? sentence : word;
    }
    int end = start + LONGEST;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static boolean endsSentence(String text, int at) {
    char before = text.charAt(at - 1);
    return "。！？".indexOf(before) >= 0
        || before == ' ' && ".!?”’)".indexOf(text.charAt(at - 2)) >= 0;
  }
}
