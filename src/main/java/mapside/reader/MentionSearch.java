package mapside.reader;

import java.util.List;
import mapside.link.Mention;
import mapside.text.TextRange;

/** Finds mentions in a list of them in text order. */
final class MentionSearch {

  private MentionSearch() {}

  /** Those that begin in a stretch. */
  static List<Mention> in(List<Mention> mentions, TextRange stretch) {
    return mentions.subList(
        firstAtOrAfter(mentions, stretch.start()), firstAtOrAfter(mentions, stretch.end()));
  }

  /** The number of the first one that begins at an offset or later; their count if none does. */
  static int firstAtOrAfter(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).range().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
