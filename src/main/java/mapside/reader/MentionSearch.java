package mapside.reader;

import java.util.List;
import java.util.function.Function;
import mapside.text.TextRange;

/** Finds mentions and the like in a list of them in text order. */
final class MentionSearch {

  private MentionSearch() {}

  /**
   * Those that begin in a stretch.
   *
   * @param range tells where one stands
   */
  static <T> List<T> in(List<T> all, Function<T, TextRange> range, TextRange stretch) {
    return all.subList(
        firstAtOrAfter(all, range, stretch.start()), firstAtOrAfter(all, range, stretch.end()));
  }

  /** The number of the first one that begins at an offset or later; their count if none does. */
  static <T> int firstAtOrAfter(List<T> all, Function<T, TextRange> range, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (range.apply(all.get(middle)).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
