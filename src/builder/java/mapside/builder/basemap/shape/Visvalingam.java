package mapside.builder.basemap.shape;

import java.util.Arrays;

/**
 * Weighs each vertex by the area of the triangle that is lost with it, least first (Visvalingam and
 * Whyatt, Line generalisation by repeated elimination of points, 1993). A vertex is held back while
 * another of its own line lies in its triangle, so a ring never comes to cross itself.
 */
final class Visvalingam {

  /** Small rings keep this many vertices, so that islets stay round instead of triangular. */
  private static final int LEAST_IN_RING = 8;

  private final double[] xy;
  private final boolean closed;
  private final int size;
  private final int[] before;
  private final int[] after;
  private final float[] weights;
  private final AreaHeap heap;
  private final VertexGrid grid;

  private Visvalingam(double[] xy, boolean closed) {
    this.xy = xy;
    this.closed = closed;
    size = xy.length / 2;
    before = new int[size];
    after = new int[size];
    weights = new float[size];
    Arrays.fill(weights, Float.POSITIVE_INFINITY);
    heap = new AreaHeap(size);
    grid = new VertexGrid(xy);
  }

  static float[] weights(double[] xy, boolean closed) {
    Visvalingam run = new Visvalingam(xy, closed);
    run.link();
    run.eliminate();
    return run.weights;
  }

  private void link() {
    for (int i = 0; i < size; i++) {
      before[i] = i == 0 ? size - 1 : i - 1;
      after[i] = i == size - 1 ? 0 : i + 1;
    }
    for (int i = closed ? 0 : 1; i < (closed ? size : size - 1); i++) {
      heap.add(i, triangle(i));
    }
  }

  private void eliminate() {
    int left = size;
    int least = closed ? LEAST_IN_RING : 2;
    double reached = 0;
    while (left > least && !heap.isEmpty()) {
      double area = heap.leastArea();
      if (area == Double.POSITIVE_INFINITY) {
        return;
      }
      int vertex = heap.least();
      if (grid.anyInTriangle(before[vertex], vertex, after[vertex])) {
        heap.change(vertex, Double.POSITIVE_INFINITY);
        continue;
      }
      heap.removeLeast();
      reached = Math.max(reached, area);
      weights[vertex] = (float) reached;
      unlink(vertex);
      left--;
    }
  }

  private void unlink(int vertex) {
    grid.remove(vertex);
    int a = before[vertex];
    int b = after[vertex];
    after[a] = b;
    before[b] = a;
    heap.changeIfIn(a, triangle(a));
    heap.changeIfIn(b, triangle(b));
  }

  private double triangle(int i) {
    int a = 2 * before[i];
    int b = 2 * after[i];
    int c = 2 * i;
    return Math.abs(
            (xy[a] - xy[c]) * (xy[b + 1] - xy[c + 1]) - (xy[b] - xy[c]) * (xy[a + 1] - xy[c + 1]))
        / 2;
  }
}
