package mapside.linkfile;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import mapside.text.TextRange;
import mapside.text.WholeWords;

/** Finds the words of a link again in a text that may have changed since. */
final class QuoteFinder {

  /** Of a quote's surroundings, the part that must agree unless its words stand only once. */
  private static final double LEAST_AGREEMENT = 0.25;

  private final String text;

  QuoteFinder(String text) {
    this.text = text;
  }

  /** Where the link was saved, if its words still stand there with the same surroundings. */
  Optional<TextRange> unchanged(Quote quote, OptionalInt start) {
    return start.isPresent()
            && quote.standsAt(text, start.getAsInt())
            && quote.agreement(text, start.getAsInt()) == quote.fullAgreement()
        ? Optional.of(range(quote, start.getAsInt()))
        : Optional.empty();
  }

  /**
   * The occurrence whose surroundings agree best, of equals the one nearest to the old position.
   *
   * @param start the old position, if it is known
   * @param isFree whether no other link is there
   */
  Optional<TextRange> search(Quote quote, OptionalInt start, Predicate<TextRange> isFree) {
    int best = -1;
    int bestAgreement = -1;
    int occurrences = 0;
    int at = text.indexOf(quote.exact());
    for (; at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
      if (!isWhole(quote, at)) {
        continue;
      }
      occurrences++;
      int agreement = quote.agreement(text, at);
      if (isFree.test(range(quote, at))
          && (agreement > bestAgreement
              || agreement == bestAgreement && isNearer(at, best, start))) {
        best = at;
        bestAgreement = agreement;
      }
    }
    boolean sure = occurrences == 1 || bestAgreement >= LEAST_AGREEMENT * quote.fullAgreement();
    return best >= 0 && sure ? Optional.of(range(quote, best)) : Optional.empty();
  }

  private boolean isWhole(Quote quote, int start) {
    return WholeWords.isWhole(text, start, start + quote.exact().length());
  }

  private static boolean isNearer(int at, int best, OptionalInt start) {
    return start.isPresent() && Math.abs(at - start.getAsInt()) < Math.abs(best - start.getAsInt());
  }

  private static TextRange range(Quote quote, int start) {
    return TextRange.of(start, start + quote.exact().length());
  }
}
