package mapside.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Leaves out the vertices of a line that nobody would miss: those that lie no farther than a
 * tolerance from the line without them, by the method of Ramer (1972) and of Douglas and Peucker
 * (1973). What a line costs to draw grows with its vertices.
 */
final class Thinning {

  private Thinning() {}

  /**
   * Thins a line, or a ring whose last vertex is its first.
   *
   * @param points x and y in turn
   * @param tolerance in the unit of the points
   * @return those that stay, with the first and the last
   */
  static float[] of(float[] points, double tolerance) {
    int count = points.length / 2;
    if (count < 3) {
      return points;
    }
    BitSet stays = new BitSet(count);
    stays.set(0);
    stays.set(count - 1);
    Deque<int[]> stretches = new ArrayDeque<>();
    stretches.push(new int[] {0, count - 1});
    while (!stretches.isEmpty()) {
      int[] stretch = stretches.pop();
      int farthest = farthest(points, stretch[0], stretch[1], tolerance);
      if (farthest > 0) {
        stays.set(farthest);
        stretches.push(new int[] {stretch[0], farthest});
        stretches.push(new int[] {farthest, stretch[1]});
      }
    }
    float[] kept = new float[2 * stays.cardinality()];
    int at = 0;
    for (int i = stays.nextSetBit(0); i >= 0; i = stays.nextSetBit(i + 1)) {
      kept[at++] = points[2 * i];
      kept[at++] = points[2 * i + 1];
    }
    return kept;
  }

  /** The vertex between two that is farthest from the way between them; 0 if none is too far. */
  private static int farthest(float[] points, int from, int to, double tolerance) {
    int found = 0;
    double most = tolerance * tolerance;
    double x = points[2 * from];
    double y = points[2 * from + 1];
    double dx = points[2 * to] - x;
    double dy = points[2 * to + 1] - y;
    double length = dx * dx + dy * dy;
    for (int i = from + 1; i < to; i++) {
      double px = points[2 * i] - x;
      double py = points[2 * i + 1] - y;
      double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
      double offX = px - along * dx;
      double offY = py - along * dy;
      double off = offX * offX + offY * offY;
      if (off > most) {
        most = off;
        found = i;
      }
    }
    return found;
  }
}
