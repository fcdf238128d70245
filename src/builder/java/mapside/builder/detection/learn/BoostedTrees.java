package mapside.builder.detection.learn;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.model.Forest;

/**
 * Gradient boosting with trees of limited depth over binned features (Friedman, 2001, Greedy
 * function approximation; second-order gains as in Chen and Guestrin, 2016, XGBoost). Without any
 * chance in it: the same rows give the same trees.
 */
public final class BoostedTrees {

  /** What is to be made small: its slope and bend at the scores so far. */
  public interface Objective {

    /** Fills in, for each row, the first and second derivative of the loss by the score. */
    void derive(double[] scores, double[] slope, double[] bend);
  }

  /**
   * How to learn.
   *
   * @param trees how many
   * @param depth how many questions one asks at most
   * @param rate how much of each is taken
   * @param leastBend what the rows of a leaf must have together
   * @param penalty for the square of what a leaf says
   */
  public record Settings(int trees, int depth, double rate, double leastBend, double penalty) {}

  private final Bins bins;
  private final Settings settings;
  private final double[] slope;
  private final double[] bend;
  private final double[] scores;
  private final List<GrownTree> trees = new ArrayList<>();

  private BoostedTrees(float[][] rows, Settings settings) {
    this.bins = new Bins(rows);
    this.settings = settings;
    slope = new double[rows.length];
    bend = new double[rows.length];
    scores = new double[rows.length];
  }

  /** Learns from rows of features, all of the same length, at most 127. */
  public static Forest learn(float[][] rows, Objective objective, Settings settings) {
    BoostedTrees boosted = new BoostedTrees(rows, settings);
    for (int i = 0; i < settings.trees(); i++) {
      objective.derive(boosted.scores, boosted.slope, boosted.bend);
      GrownTree tree = new GrownTree(boosted.bins, boosted.slope, boosted.bend, settings);
      tree.addTo(boosted.scores);
      boosted.trees.add(tree);
    }
    return GrownTree.forest(boosted.trees);
  }

  /** Yes or no: the logistic loss. */
  public static Objective logistic(boolean[] yes) {
    return (scores, slope, bend) -> {
      for (int i = 0; i < scores.length; i++) {
        double p = Forest.probability(scores[i]);
        slope[i] = p - (yes[i] ? 1 : 0);
        bend[i] = p * (1 - p);
      }
    };
  }

  /**
   * Which of a group: the loss of the softmax over each group.
   *
   * @param firsts the first row of each group, and the number of rows at the end
   * @param share how much of the truth each row has; the rows of a group have 1 together
   */
  public static Objective choice(int[] firsts, double[] share) {
    return (scores, slope, bend) -> {
      for (int g = 0; g + 1 < firsts.length; g++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = firsts[g]; i < firsts[g + 1]; i++) {
          top = Math.max(top, scores[i]);
        }
        double sum = 0;
        for (int i = firsts[g]; i < firsts[g + 1]; i++) {
          sum += Math.exp(scores[i] - top);
        }
        for (int i = firsts[g]; i < firsts[g + 1]; i++) {
          double p = Math.exp(scores[i] - top) / sum;
          slope[i] = p - share[i];
          bend[i] = Math.max(p * (1 - p), 1e-4);
        }
      }
    };
  }
}
