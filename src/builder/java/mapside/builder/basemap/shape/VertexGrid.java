package mapside.builder.basemap.shape;

import java.util.Arrays;

/** Finds the vertices near a triangle: a grid of cells, each with a list of its vertices. */
final class VertexGrid {

  private static final int MAX_SIDE = 2048;

  /** Triangles over more cells than this are not looked into; only the coarsest zooms have them. */
  private static final int MAX_CELLS = 4096;

  private final double[] xy;
  private final Box box;
  private final int side;
  private final int[] first;
  private final int[] next;
  private final int[] previous;

  VertexGrid(double[] xy) {
    this.xy = xy;
    box = Box.around(xy);
    int vertices = xy.length / 2;
    side = Math.max(1, Math.min(MAX_SIDE, (int) Math.sqrt(vertices)));
    first = new int[side * side];
    next = new int[vertices];
    previous = new int[vertices];
    Arrays.fill(first, -1);
    for (int i = vertices - 1; i >= 0; i--) {
      int cell = cell(i);
      next[i] = first[cell];
      previous[i] = -1;
      if (first[cell] >= 0) {
        previous[first[cell]] = i;
      }
      first[cell] = i;
    }
  }

  void remove(int vertex) {
    if (previous[vertex] >= 0) {
      next[previous[vertex]] = next[vertex];
    } else {
      first[cell(vertex)] = next[vertex];
    }
    if (next[vertex] >= 0) {
      previous[next[vertex]] = previous[vertex];
    }
  }

  /** Whether a vertex other than the corners lies in the triangle of three vertices. */
  boolean anyInTriangle(int a, int b, int c) {
    Triangle triangle =
        new Triangle(xy[2 * a], xy[2 * a + 1], xy[2 * b], xy[2 * b + 1], xy[2 * c], xy[2 * c + 1]);
    int left = column(Math.min(triangle.ax, Math.min(triangle.bx, triangle.cx)));
    int right = column(Math.max(triangle.ax, Math.max(triangle.bx, triangle.cx)));
    int top = row(Math.min(triangle.ay, Math.min(triangle.by, triangle.cy)));
    int bottom = row(Math.max(triangle.ay, Math.max(triangle.by, triangle.cy)));
    if ((right - left + 1) * (bottom - top + 1) > MAX_CELLS) {
      return false;
    }
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        for (int i = first[row * side + column]; i >= 0; i = next[i]) {
          if (i != a && i != b && i != c && triangle.holds(xy[2 * i], xy[2 * i + 1])) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private record Triangle(double ax, double ay, double bx, double by, double cx, double cy) {
    boolean holds(double x, double y) {
      double ab = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      double bc = (cx - bx) * (y - by) - (cy - by) * (x - bx);
      double ca = (ax - cx) * (y - cy) - (ay - cy) * (x - cx);
      return ab >= 0 && bc >= 0 && ca >= 0 || ab <= 0 && bc <= 0 && ca <= 0;
    }
  }

  private int cell(int vertex) {
    return row(xy[2 * vertex + 1]) * side + column(xy[2 * vertex]);
  }

  private int column(double x) {
    return index((x - box.minX()) / (box.maxX() - box.minX()));
  }

  private int row(double y) {
    return index((y - box.minY()) / (box.maxY() - box.minY()));
  }

  private int index(double part) {
    return Math.max(0, Math.min(side - 1, (int) (part * side)));
  }
}
