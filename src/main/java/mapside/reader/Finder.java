package mapside.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapside.text.TextRange;

/** What is looked for in a text, where it stands, and at which of these places the reader is. */
final class Finder {

  private String text = "";
  private Optional<String> folded = Optional.empty();
  private int length;
  private int[] starts = new int[0];
  private int active = -1;

  /** Takes another text; nothing is looked for. */
  void setText(String newText) {
    text = newText;
    folded = Optional.empty();
    clear();
  }

  /** Looks for nothing. */
  void clear() {
    length = 0;
    starts = new int[0];
    active = -1;
  }

  /**
   * Looks for words.
   *
   * @param from the reader is then at the first hit that begins here or later, else at the first
   */
  void find(String words, int from) {
    clear();
    String wanted = Folded.of(words);
    if (wanted.isEmpty()) {
      return;
    }
    if (folded.isEmpty()) {
      folded = Optional.of(Folded.of(text));
    }
    length = wanted.length();
    starts = allIn(folded.get(), wanted);
    active = starts.length == 0 ? -1 : firstAtOrAfter(from) % starts.length;
  }

  private static int[] allIn(String text, String wanted) {
    int[] found = new int[16];
    int count = 0;
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at;
    }
    return Arrays.copyOf(found, count);
  }

  /** How often it was found. */
  int count() {
    return starts.length;
  }

  /** The number of the hit that the reader is at, from 0; −1 if there is none. */
  int activeIndex() {
    return active;
  }

  /** The hit that the reader is at. */
  Optional<TextRange> active() {
    return active < 0 ? Optional.empty() : Optional.of(hit(active));
  }

  /** Goes on by a number of hits, round the ends. */
  void step(int by) {
    if (starts.length > 0) {
      active = Math.floorMod(active + by, starts.length);
    }
  }

  /** The hits that share a character with a stretch, in order. */
  List<TextRange> hitsIn(TextRange stretch) {
    List<TextRange> hits = new ArrayList<>();
    int i = firstAtOrAfter(Math.max(0, stretch.start() - length + 1));
    while (i < starts.length && starts[i] < stretch.end()) {
      hits.add(hit(i++));
    }
    return hits;
  }

  private TextRange hit(int index) {
    return TextRange.of(starts[index], starts[index] + length);
  }

  private int firstAtOrAfter(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }
}
