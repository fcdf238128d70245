package mapside.detection.model;

/**
 * Makes a calibrated confidence of two judgements: that a span names a place, and that it is this
 * one. A logistic function of the logarithms of their odds (Platt, 1999).
 *
 * @param constant where both odds are even
 * @param ofSpan what the odds of the span weigh
 * @param ofPlace what the odds of the place weigh
 */
public record Certainty(float constant, float ofSpan, float ofPlace) {

  private static final double GREATEST = 8;

  /** Each judgement as it stands, the lesser of the two deciding; before anything was learned. */
  public static final Certainty PLAIN = new Certainty(0, 1, 1);

  /**
   * How likely both judgements hold, 0 to 1.
   *
   * @param spanScore the logarithm of the odds of the span
   * @param placeProbability how likely the place is the one meant
   */
  public double of(double spanScore, double placeProbability) {
    return Forest.probability(
        constant + ofSpan * bounded(spanScore) + ofPlace * logOdds(placeProbability));
  }

  /** The logarithm of the odds of a probability, within bounds. */
  public static double logOdds(double probability) {
    return bounded(Math.log((probability + 1e-4) / (1 - probability + 1e-4)));
  }

  private static double bounded(double score) {
    return Math.max(-GREATEST, Math.min(GREATEST, score));
  }
}
