package mapside.builder.basemap.territory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Rings;

/**
 * Polygons of one territory, each one the shell and then the holes. Longitudes run on beyond 180°,
 * so that the date line cuts nothing.
 *
 * @param polygons rings of longitudes and latitudes in turn, the first vertex not repeated
 */
record Pieces(List<List<double[]>> polygons) {

  /**
   * From rings whose first vertex comes again at the end, and whose longitudes stay within 180°.
   */
  static Pieces of(List<List<double[]>> closed) {
    return new Pieces(
        closed.stream().map(rings -> rings.stream().map(Pieces::runningOn).toList()).toList());
  }

  /** The pieces whose middle lies in a box of degrees. */
  Pieces within(Box degrees) {
    return only(piece -> isWithin(piece, degrees));
  }

  /** The pieces whose middle lies outside of a box of degrees. */
  Pieces without(Box degrees) {
    return only(piece -> !isWithin(piece, degrees));
  }

  /** The one piece that holds a point; none if it is in the sea. */
  Pieces at(double lon, double lat) {
    return only(piece -> Rings.contains(piece.getFirst(), lon, lat));
  }

  /** The largest piece first. */
  Pieces sorted() {
    Comparator<List<double[]>> bySize =
        Comparator.comparingDouble(piece -> Math.abs(Rings.signedArea(piece.getFirst())));
    return new Pieces(polygons.stream().sorted(bySize.reversed()).toList());
  }

  private Pieces only(Predicate<List<double[]>> wanted) {
    return new Pieces(polygons.stream().filter(wanted).toList());
  }

  private static boolean isWithin(List<double[]> piece, Box box) {
    double[] shell = piece.getFirst();
    double lon = 0;
    double lat = 0;
    for (int i = 0; i < shell.length; i += 2) {
      lon += shell[i] / shell.length * 2;
      lat += shell[i + 1] / shell.length * 2;
    }
    return lon > box.minX() && lon < box.maxX() && lat > box.minY() && lat < box.maxY();
  }

  /** A ring round a pole is led over it. */
  private static double[] runningOn(double[] closed) {
    double[] ring = closed.clone();
    for (int i = 2; i < ring.length; i += 2) {
      ring[i] -= 360 * Math.rint((ring[i] - ring[i - 2]) / 360);
    }
    putNearGreenwich(ring);
    if (Math.abs(ring[ring.length - 2] - ring[0]) < 180) {
      return Arrays.copyOf(ring, ring.length - 2);
    }
    double pole = Math.copySign(90, ring[1]);
    double[] overPole = Arrays.copyOf(ring, ring.length + 4);
    overPole[ring.length] = ring[ring.length - 2];
    overPole[ring.length + 1] = pole;
    overPole[ring.length + 2] = ring[0];
    overPole[ring.length + 3] = pole;
    return overPole;
  }

  private static void putNearGreenwich(double[] ring) {
    Box box = Box.around(ring);
    double turns = 360 * Math.rint((box.minX() + box.maxX()) / 2 / 360);
    for (int i = 0; i < ring.length; i += 2) {
      ring[i] -= turns;
    }
  }
}
