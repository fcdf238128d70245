package mapside.detection.model;

/**
 * Makes a calibrated confidence of two judgements: that a span names a place, and that it is this
 * one. Each is calibrated by itself, a logistic function of the logarithm of its odds (Platt,
 * 1999); both must hold. So a name of many places is doubtful however surely it is one of a place.
 *
 * @param spanConstant where the odds of the span are even
 * @param ofSpan what the odds of the span weigh
 * @param placeConstant where the odds of the place are even
 * @param ofPlace what the odds of the place weigh
 */
public record Certainty(float spanConstant, float ofSpan, float placeConstant, float ofPlace) {

  private static final double GREATEST = 8;

  /** Each judgement as it stands; before anything was learned. */
  public static final Certainty PLAIN = new Certainty(0, 1, 0, 1);

  /**
   * How likely both judgements hold, 0 to 1.
   *
   * @param spanScore the logarithm of the odds of the span
   * @param placeProbability how likely the place is the one meant
   */
  public double of(double spanScore, double placeProbability) {
    return ofSpan(spanScore)
        * Forest.probability(placeConstant + ofPlace * logOdds(placeProbability));
  }

  /** How likely a span names any place, 0 to 1. */
  public double ofSpan(double spanScore) {
    return Forest.probability(spanConstant + ofSpan * bounded(spanScore));
  }

  /** The logarithm of the odds of a probability, within bounds. */
  public static double logOdds(double probability) {
    return bounded(Math.log((probability + 1e-4) / (1 - probability + 1e-4)));
  }

  /** The logarithm of odds within bounds. */
  public static double bounded(double score) {
    return Math.max(-GREATEST, Math.min(GREATEST, score));
  }
}
