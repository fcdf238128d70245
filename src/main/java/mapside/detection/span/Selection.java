package mapside.detection.span;

import java.util.ArrayList;
import java.util.List;

/** Chooses among candidates that overlap: those that together have the greatest score. */
public final class Selection {

  /**
   * What a score must be above for a stretch to be taken. Lower than even odds: on texts of another
   * kind than those learned from, the judge is too doubtful, and a guess can be struck off where a
   * place that was passed over is not seen.
   */
  public static final double THRESHOLD = -0.4;

  private Selection() {}

  /**
   * The best candidates, none overlapping another, in text order.
   *
   * @param judged in the order of their first words
   * @param threshold what the score of each must be above
   */
  public static List<Judged> best(List<Judged> judged, double threshold) {
    List<Judged> byEnd = new ArrayList<>();
    for (Judged each : judged) {
      if (each.score() > threshold) {
        byEnd.add(each);
      }
    }
    byEnd.sort((a, b) -> Integer.compare(a.candidate().last(), b.candidate().last()));
    int n = byEnd.size();
    double[] best = new double[n + 1];
    int[] before = new int[n];
    for (int i = 0; i < n; i++) {
      before[i] = endingBefore(byEnd, i);
      best[i + 1] = Math.max(best[i], best[before[i]] + byEnd.get(i).score() - threshold);
    }
    List<Judged> chosen = new ArrayList<>();
    for (int i = n; i > 0; ) {
      if (best[i] > best[i - 1]) {
        chosen.add(byEnd.get(i - 1));
        i = before[i - 1];
      } else {
        i--;
      }
    }
    return chosen.reversed();
  }

  /** How many of the candidates end before the i-th begins. */
  private static int endingBefore(List<Judged> byEnd, int i) {
    int first = byEnd.get(i).candidate().first();
    int low = 0;
    int high = i;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd.get(middle).candidate().last() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
