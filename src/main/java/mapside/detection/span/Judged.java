package mapside.detection.span;

import mapside.detection.model.Forest;

/**
 * A candidate and how likely it names a place.
 *
 * @param candidate the stretch of text
 * @param score the logarithm of the odds
 */
public record Judged(Candidate candidate, double score) {

  /** How likely it names a place, 0 to 1. */
  public double probability() {
    return Forest.probability(score);
  }
}
