package mapside.builder.detection.learn;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.model.Forest;

/** One tree, grown level by level: every node that gains by it is split. */
final class GrownTree {

  private static final int LEAF = -1;

  private final Bins bins;
  private final double[] slope;
  private final double[] bend;
  private final BoostedTrees.Settings settings;
  private final List<Integer> feature = new ArrayList<>();
  private final List<Float> value = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final float[] said;

  GrownTree(Bins bins, double[] slope, double[] bend, BoostedTrees.Settings settings) {
    this.bins = bins;
    this.slope = slope;
    this.bend = bend;
    this.settings = settings;
    this.said = new float[bins.rows];
    int[] all = new int[bins.rows];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    addNode();
    grow(0, all, 0, all.length, 0);
  }

  /** Adds to each row's score what the tree says to it. */
  void addTo(double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += said[i];
    }
  }

  private int addNode() {
    feature.add(LEAF);
    value.add(0f);
    left.add(0);
    return feature.size() - 1;
  }

  private void grow(int node, int[] rows, int from, int to, int depth) {
    Split split = depth < settings.depth() ? best(rows, from, to) : Split.NONE;
    if (split.gain() <= 0) {
      leaf(node, rows, from, to);
      return;
    }
    int middle = partition(rows, from, to, split);
    int child = addNode();
    addNode();
    feature.set(node, split.feature());
    value.set(node, bins.limits[split.feature()][split.bin()]);
    left.set(node, child);
    grow(child, rows, from, middle, depth + 1);
    grow(child + 1, rows, middle, to, depth + 1);
  }

  private void leaf(int node, int[] rows, int from, int to) {
    double g = 0;
    double h = 0;
    for (int i = from; i < to; i++) {
      g += slope[rows[i]];
      h += bend[rows[i]];
    }
    float says = (float) (-settings.rate() * g / (h + settings.penalty()));
    value.set(node, says);
    for (int i = from; i < to; i++) {
      said[rows[i]] = says;
    }
  }

  private Split best(int[] rows, int from, int to) {
    Split best = Split.NONE;
    double[] g = new double[Bins.MOST + 1];
    double[] h = new double[Bins.MOST + 1];
    for (int f = 0; f < bins.limits.length; f++) {
      int count = bins.limits[f].length + 1;
      java.util.Arrays.fill(g, 0, count, 0);
      java.util.Arrays.fill(h, 0, count, 0);
      byte[] column = bins.bins[f];
      for (int i = from; i < to; i++) {
        int row = rows[i];
        g[column[row]] += slope[row];
        h[column[row]] += bend[row];
      }
      best = better(best, f, g, h, count);
    }
    return best;
  }

  private Split better(Split best, int f, double[] g, double[] h, int count) {
    double allG = 0;
    double allH = 0;
    for (int b = 0; b < count; b++) {
      allG += g[b];
      allH += h[b];
    }
    double whole = gain(allG, allH);
    double lowG = 0;
    double lowH = 0;
    Split found = best;
    for (int b = 0; b + 1 < count; b++) {
      lowG += g[b];
      lowH += h[b];
      double highH = allH - lowH;
      if (lowH < settings.leastBend() || highH < settings.leastBend()) {
        continue;
      }
      double gain = gain(lowG, lowH) + gain(allG - lowG, highH) - whole;
      if (gain > found.gain() + 1e-9) {
        found = new Split(f, b, gain);
      }
    }
    return found;
  }

  private double gain(double g, double h) {
    return g * g / (h + settings.penalty());
  }

  private int partition(int[] rows, int from, int to, Split split) {
    byte[] column = bins.bins[split.feature()];
    int[] high = new int[to - from];
    int highs = 0;
    int at = from;
    for (int i = from; i < to; i++) {
      if (column[rows[i]] <= split.bin()) {
        rows[at++] = rows[i];
      } else {
        high[highs++] = rows[i];
      }
    }
    System.arraycopy(high, 0, rows, at, highs);
    return at;
  }

  /** All trees behind one another in the arrays of a forest. */
  static Forest forest(List<GrownTree> trees) {
    int nodes = trees.stream().mapToInt(t -> t.feature.size()).sum();
    int[] roots = new int[trees.size()];
    byte[] feature = new byte[nodes];
    float[] value = new float[nodes];
    short[] left = new short[nodes];
    int at = 0;
    for (int t = 0; t < trees.size(); t++) {
      GrownTree tree = trees.get(t);
      roots[t] = at;
      for (int n = 0; n < tree.feature.size(); n++) {
        feature[at + n] = tree.feature.get(n).byteValue();
        value[at + n] = tree.value.get(n);
        left[at + n] = tree.left.get(n).shortValue();
      }
      at += tree.feature.size();
    }
    return new Forest(roots, feature, value, left);
  }

  /** Where to split: rows up to a bin of a feature go left. */
  private record Split(int feature, int bin, double gain) {

    static final Split NONE = new Split(LEAF, 0, 1e-6);

    @Override
    public double gain() {
      return feature == LEAF ? 0 : gain;
    }
  }
}
