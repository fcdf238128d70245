package mapside.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an area along parallels, by the algorithm of Sutherland and Hodgman (Communications of the
 * ACM 17, 1974): pieces that it leaves apart stay joined by lines without width on the parallel.
 */
public final class ParallelClip {

  private ParallelClip() {}

  /**
   * The part of an area between two parallels; empty if there is none.
   *
   * @param south latitude in degrees
   * @param north latitude in degrees, above {@code south}
   */
  public static Optional<Shape.Area> between(Shape.Area area, double south, double north) {
    List<Shape.Polygon> parts = new ArrayList<>();
    for (Shape.Polygon polygon : area.polygons()) {
      ring(polygon.shell(), south, north)
          .ifPresent(
              shell ->
                  parts.add(
                      new Shape.Polygon(
                          shell,
                          polygon.holes().stream()
                              .flatMap(hole -> ring(hole, south, north).stream())
                              .toList())));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Shape.Area(parts));
  }

  private static Optional<Shape.Ring> ring(Shape.Ring ring, double south, double north) {
    double[] cut = cut(cut(ring.lonLat(), south, 1), north, -1);
    return cut.length < 8 ? Optional.empty() : Optional.of(new Shape.Ring(cut));
  }

  /** A closed ring, without what lies on the wrong side of a parallel. */
  private static double[] cut(double[] ring, double lat, int inside) {
    double[] kept = new double[2 * ring.length + 2];
    int count = 0;
    for (int i = 0; i + 3 < ring.length; i += 2) {
      boolean isFromIn = (ring[i + 1] - lat) * inside >= 0;
      boolean isToIn = (ring[i + 3] - lat) * inside >= 0;
      if (isFromIn) {
        kept[count++] = ring[i];
        kept[count++] = ring[i + 1];
      }
      if (isFromIn != isToIn) {
        double share = (lat - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
        kept[count++] = ring[i] + share * (ring[i + 2] - ring[i]);
        kept[count++] = lat;
      }
    }
    if (count > 0) {
      kept[count++] = kept[0];
      kept[count++] = kept[1];
    }
    return Arrays.copyOf(kept, count);
  }
}
