package mapside.map.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts an area off at the rim of the globe's disk. Its rings run with the area on their left, and
 * so does the rim counter-clockwise: from where a ring leaves the disk, the cut area goes along the
 * rim to where a ring next comes in.
 */
final class DiskClip {

  /** Radians from vertex to vertex along the rim. */
  private static final double RIM_STEP = 0.08;

  private final List<List<double[]>> whole = new ArrayList<>();
  private final List<List<double[]>> strands = new ArrayList<>();

  /**
   * Adds a ring.
   *
   * @param ring vertices as {@link Orthographic#project} gives them, the first not repeated
   */
  void add(List<double[]> ring) {
    int count = ring.size();
    int entry = -1;
    for (int i = 0; i < count && entry < 0; i++) {
      if (isSeen(ring.get((i + 1) % count)) && !isSeen(ring.get(i))) {
        entry = i;
      }
    }
    if (entry < 0) {
      if (isSeen(ring.getFirst())) {
        whole.add(ring);
      }
      return;
    }
    List<double[]> strand = new ArrayList<>();
    for (int i = entry; i < entry + count; i++) {
      double[] from = ring.get(i % count);
      double[] to = ring.get((i + 1) % count);
      if (isSeen(from) != isSeen(to)) {
        strand.add(rim(from, to));
      }
      if (isSeen(to)) {
        strand.add(to);
      } else if (!strand.isEmpty()) {
        strands.add(strand);
        strand = new ArrayList<>();
      }
    }
  }

  /** The rings of what is seen, in no order. */
  List<List<double[]>> rings() {
    List<List<double[]>> rings = new ArrayList<>(whole);
    List<List<double[]>> open = new ArrayList<>(strands);
    while (!open.isEmpty()) {
      List<double[]> first = open.removeFirst();
      List<double[]> ring = new ArrayList<>(first);
      List<double[]> next = following(ring.getLast(), first, open);
      while (next != first) {
        alongRim(ring, next.getFirst());
        ring.addAll(next);
        open.remove(next);
        next = following(ring.getLast(), first, open);
      }
      alongRim(ring, first.getFirst());
      rings.add(ring);
    }
    return rings;
  }

  private static List<double[]> following(
      double[] exit, List<double[]> first, List<List<double[]>> open) {
    List<List<double[]>> candidates = new ArrayList<>(open);
    candidates.add(first);
    return candidates.stream()
        .min(Comparator.comparingDouble(strand -> turn(exit, strand.getFirst())))
        .orElse(first);
  }

  private static void alongRim(List<double[]> ring, double[] to) {
    double[] from = ring.getLast();
    double turn = turn(from, to);
    double start = Math.atan2(from[1], from[0]);
    for (double angle = RIM_STEP; angle < turn; angle += RIM_STEP) {
      ring.add(new double[] {Math.cos(start + angle), Math.sin(start + angle), 0});
    }
  }

  /** Radians counter-clockwise from one point of the rim to another, 0 to 2π. */
  private static double turn(double[] from, double[] to) {
    double turn = Math.atan2(to[1], to[0]) - Math.atan2(from[1], from[0]);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  }

  /** Where the edge between two vertices comes through the plane of the rim. */
  private static double[] rim(double[] from, double[] to) {
    double share = from[2] / (from[2] - to[2]);
    double x = from[0] + (to[0] - from[0]) * share;
    double y = from[1] + (to[1] - from[1]) * share;
    double out = Math.max(1e-9, Math.hypot(x, y));
    return new double[] {x / out, y / out, 0};
  }

  private static boolean isSeen(double[] vertex) {
    return vertex[2] > 0;
  }
}
