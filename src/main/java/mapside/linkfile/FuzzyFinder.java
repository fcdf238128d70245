package mapside.linkfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mapside.text.TextRange;

/**
 * Finds words again that were changed themselves, by what stood before and behind them and by how
 * they began and ended. What is found must still be much like the words.
 */
final class FuzzyFinder {

  /** So many characters tell one place of a text from the others, mostly. */
  private static final int ANCHOR = 20;

  private static final int LEAST_ANCHOR = 6;

  /** Of the words, the part that may differ. */
  private static final double MOST_CHANGED = 0.4;

  /** A file of thousands of lost links must not keep a reader waiting. */
  private static final long MOST_WORK = 400_000_000L;

  private static final int MOST_PLACES = 40;
  private static final int LONGEST = 4000;

  private final String text;
  private long work;

  FuzzyFinder(String text) {
    this.text = text;
  }

  /** The stretch most like the words; of equals the one nearest to the old position. */
  Optional<TextRange> find(Quote quote, OptionalInt start) {
    String words = quote.exact();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<Integer> starts = places(tail(quote.prefix()), true);
    starts.addAll(places(head(words), false));
    List<Integer> ends = places(head(quote.suffix()), false);
    ends.addAll(places(tail(words), true));
    Optional<TextRange> best = Optional.empty();
    double least = MOST_CHANGED * words.length();
    for (int from : starts) {
      for (int to : ends) {
        TextRange trimmed = trimmed(from, to);
        boolean isAlike =
            trimmed.length() > words.length() * (1 - MOST_CHANGED)
                && trimmed.length() < words.length() * (1 + MOST_CHANGED) + 1;
        if (isAlike && work < MOST_WORK) {
          double difference = difference(words, trimmed.in(text));
          boolean isNearer =
              best.isPresent()
                  && difference == least
                  && start.isPresent()
                  && Math.abs(from - start.getAsInt())
                      < Math.abs(best.get().start() - start.getAsInt());
          if (difference < least || isNearer) {
            least = difference;
            best = Optional.of(trimmed);
          }
        }
      }
    }
    return best;
  }

  private static String head(String words) {
    return words.substring(0, Math.min(ANCHOR, words.length()));
  }

  private static String tail(String words) {
    return words.substring(Math.max(0, words.length() - ANCHOR));
  }

  /** Where an anchor stands: its begin, or the place behind it. */
  private List<Integer> places(String anchor, boolean isBehind) {
    List<Integer> places = new ArrayList<>();
    if (anchor.strip().length() < LEAST_ANCHOR) {
      return places;
    }
    work += text.length();
    int at = work < MOST_WORK ? text.indexOf(anchor) : -1;
    while (at >= 0 && places.size() < MOST_PLACES) {
      places.add(isBehind ? at + anchor.length() : at);
      at = text.indexOf(anchor, at + 1);
    }
    return places;
  }

  private TextRange trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextRange.of(start, Math.max(start, end));
  }

  /** How many characters must be put in, taken out or changed to make one of the other. */
  private int difference(String a, String b) {
    work += (long) a.length() * b.length();
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
