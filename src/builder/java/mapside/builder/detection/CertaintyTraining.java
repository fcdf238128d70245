package mapside.builder.detection;

import java.util.ArrayList;
import java.util.List;
import mapside.builder.detection.Predictor.Found;
import mapside.builder.detection.corpus.Gold;
import mapside.detection.model.Certainty;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.geo.GreatCircle;

/** Learns how sure to be, from what was found in documents that the finder did not learn from. */
final class CertaintyTraining {

  private static final int STEPS = 4000;
  private static final double RATE = 0.05;

  private final WorldGazetteer world;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> truths = new ArrayList<>();

  CertaintyTraining(WorldGazetteer world) {
    this.world = world;
  }

  /** Adds what was found in a document; where people told no place, nothing can be learned. */
  void add(Prepared document, List<Found> found) {
    for (Found each : found) {
      Gold gold = overlapping(document, each);
      if (gold == null || gold.point().isPresent()) {
        rows.add(
            new double[] {
              1, bounded(each.spanScore()), Certainty.logOdds(each.placeProbability())
            });
        truths.add(gold != null && isRight(each, gold));
      }
    }
  }

  private boolean isRight(Found found, Gold gold) {
    return found.place() >= 0
        && GreatCircle.distanceKm(world.point(found.place()), gold.point().orElseThrow())
            <= RankTraining.RIGHT_KM;
  }

  private static @org.jspecify.annotations.Nullable Gold overlapping(
      Prepared document, Found found) {
    for (Gold gold : document.document().places()) {
      if (gold.start() < found.mention().end() && found.mention().start() < gold.end()) {
        return gold;
      }
    }
    return null;
  }

  private static double bounded(double score) {
    return Math.max(-8, Math.min(8, score));
  }

  /** Logistic regression of three weights, by steps down the slope. */
  Certainty learn() {
    double[] weights = {0, 1, 1};
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < rows.size(); i++) {
        double p = probability(weights, rows.get(i));
        for (int w = 0; w < weights.length; w++) {
          slope[w] += (p - (truths.get(i) ? 1 : 0)) * rows.get(i)[w];
        }
      }
      for (int w = 0; w < weights.length; w++) {
        weights[w] -= RATE * slope[w] / rows.size();
      }
    }
    return new Certainty((float) weights[0], (float) weights[1], (float) weights[2]);
  }

  private static double probability(double[] weights, double[] row) {
    double sum = 0;
    for (int w = 0; w < weights.length; w++) {
      sum += weights[w] * row[w];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The expected calibration error (Naeini, Cooper and Hauskrecht, 2015), ten bins of a tenth. */
  double error(Certainty certainty) {
    double[] sure = new double[10];
    double[] right = new double[10];
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.get(i);
      double p =
          probability(
              new double[] {certainty.constant(), certainty.ofSpan(), certainty.ofPlace()}, row);
      int bin = Math.min(9, (int) (10 * p));
      sure[bin] += p;
      right[bin] += truths.get(i) ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(sure[bin] - right[bin]) / rows.size();
    }
    return error;
  }
}
