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
  private final List<Row> rows = new ArrayList<>();

  /**
   * What was found, and what of it is true.
   *
   * @param isPlaced whether a place was found for it
   * @param isName whether people marked it as the name of a place
   * @param isRight whether that, and its place is the right one
   */
  private record Row(
      double spanScore,
      double placeProbability,
      boolean isPlaced,
      boolean isName,
      boolean isRight) {

    double confidence(Certainty certainty) {
      return isPlaced ? certainty.of(spanScore, placeProbability) : certainty.ofSpan(spanScore);
    }

    boolean isTrue() {
      return isPlaced ? isRight : isName;
    }
  }

  CertaintyTraining(WorldGazetteer world) {
    this.world = world;
  }

  /** Adds what was found in a document; where people told no place, nothing can be learned. */
  void add(Prepared document, List<Found> found) {
    for (Found each : found) {
      Gold gold = overlapping(document, each);
      if (gold == null || gold.point().isPresent()) {
        rows.add(
            new Row(
                each.spanScore(),
                each.placeProbability(),
                each.place() >= 0,
                gold != null,
                gold != null && isRight(each, gold)));
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

  /** Each judgement by itself: of spans from all, of places from the spans that are names. */
  Certainty learn() {
    double[] span =
        logistic(
            rows.stream().mapToDouble(row -> Certainty.bounded(row.spanScore())).toArray(),
            rows.stream().mapToInt(row -> row.isName() ? 1 : 0).toArray());
    List<Row> names = rows.stream().filter(row -> row.isPlaced() && row.isName()).toList();
    double[] place =
        logistic(
            names.stream().mapToDouble(row -> Certainty.logOdds(row.placeProbability())).toArray(),
            names.stream().mapToInt(row -> row.isRight() ? 1 : 0).toArray());
    return new Certainty((float) span[0], (float) span[1], (float) place[0], (float) place[1]);
  }

  /** Logistic regression on one number, by steps down the slope: the constant and the weight. */
  private static double[] logistic(double[] scores, int[] truths) {
    double constant = 0;
    double weight = 1;
    for (int step = 0; step < STEPS; step++) {
      double slopeOfConstant = 0;
      double slopeOfWeight = 0;
      for (int i = 0; i < scores.length; i++) {
        double off = 1 / (1 + Math.exp(-constant - weight * scores[i])) - truths[i];
        slopeOfConstant += off;
        slopeOfWeight += off * scores[i];
      }
      constant -= RATE * slopeOfConstant / scores.length;
      weight -= RATE * slopeOfWeight / scores.length;
    }
    return new double[] {constant, weight};
  }

  /** The expected calibration error (Naeini, Cooper and Hauskrecht, 2015), ten bins of a tenth. */
  double error(Certainty certainty) {
    double[] sure = new double[10];
    double[] right = new double[10];
    for (Row row : rows) {
      double p = row.confidence(certainty);
      int bin = Math.min(9, (int) (10 * p));
      sure[bin] += p;
      right[bin] += row.isTrue() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(sure[bin] - right[bin]) / rows.size();
    }
    return error;
  }
}
