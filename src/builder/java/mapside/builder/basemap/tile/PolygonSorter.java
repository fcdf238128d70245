package mapside.builder.basemap.tile;

import java.util.ArrayList;
import java.util.List;

/** Puts each hole behind the shell that it lies in, as vector tiles want it. */
final class PolygonSorter {

  private final List<int[]> shells = new ArrayList<>();
  private final List<List<int[]>> holes = new ArrayList<>();

  /** Takes closed rings on the grid of a tile; shells have a positive area, holes a negative. */
  PolygonSorter(List<int[]> rings) {
    for (int[] ring : rings) {
      if (signedArea(ring) > 0) {
        shells.add(ring);
        holes.add(new ArrayList<>());
      }
    }
    for (int[] ring : rings) {
      if (signedArea(ring) < 0) {
        int shell = shellOf(ring);
        if (shell >= 0) {
          holes.get(shell).add(ring);
        }
      }
    }
  }

  List<int[]> sorted() {
    List<int[]> sorted = new ArrayList<>();
    for (int i = 0; i < shells.size(); i++) {
      sorted.add(shells.get(i));
      sorted.addAll(holes.get(i));
    }
    return sorted;
  }

  /** The smallest shell that holds most of the hole's vertices; −1 if there is none. */
  private int shellOf(int[] hole) {
    int best = -1;
    long bestArea = Long.MAX_VALUE;
    for (int i = 0; i < shells.size(); i++) {
      long area = signedArea(shells.get(i));
      if (area < bestArea && area >= -signedArea(hole) && holdsMost(shells.get(i), hole)) {
        best = i;
        bestArea = area;
      }
    }
    return best;
  }

  private static boolean holdsMost(int[] shell, int[] hole) {
    int inside = 0;
    for (int i = 0; i < hole.length; i += 2) {
      inside += contains(shell, hole[i], hole[i + 1]) ? 1 : 0;
    }
    return 4 * inside >= hole.length;
  }

  private static boolean contains(int[] xy, double x, double y) {
    boolean in = false;
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      if (xy[i + 1] > y != xy[j + 1] > y
          && x < (double) (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
        in = !in;
      }
    }
    return in;
  }

  /** Twice the area by the surveyor's formula. */
  private static long signedArea(int[] xy) {
    long sum = 0;
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      sum += (long) xy[j] * xy[i + 1] - (long) xy[i] * xy[j + 1];
    }
    return sum;
  }
}
