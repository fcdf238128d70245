package mapside.builder.basemap.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;

/**
 * Where in a country its name has most room: the middle of the widest box, several times as wide as
 * high, that lies in one of its pieces.
 *
 * @param point where the name stands
 * @param width of the box, in world units
 */
record Roomiest(GeoPoint point, double width) {

  /** A written name is about so many times as wide as it is high. */
  private static final double LENGTH = 5;

  /** World units from one vertex to the next: half a degree. */
  private static final double LONGEST_EDGE = 0.5 / 360;

  /** Parallels at which room is looked for. */
  private static final int ROWS = 60;

  /**
   * The roomiest place.
   *
   * @param rings shells, longitudes and latitudes in turn
   */
  static Roomiest of(List<double[]> rings) {
    Roomiest best = new Roomiest(GeoPoint.ofLatLon(0, 0), -1);
    for (double[] lonLat : rings) {
      Roomiest here = of(projected(lonLat));
      if (here.width > best.width) {
        best = here;
      }
    }
    return best;
  }

  private static Roomiest of(double[] xy) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < xy.length; i += 2) {
      top = Math.min(top, xy[i]);
      bottom = Math.max(bottom, xy[i]);
    }
    double step = (bottom - top) / ROWS;
    double[] bestBox = {0, 0, -1};
    for (int row = 0; row < ROWS; row++) {
      double y = top + (row + 0.5) * step;
      for (double[] chord : chords(xy, y)) {
        double[] box = widest(xy, y, chord);
        if (box[1] - box[0] > bestBox[2]) {
          bestBox = new double[] {(box[0] + box[1]) / 2, y, box[1] - box[0]};
        }
      }
    }
    return new Roomiest(point(bestBox[0], bestBox[1]), bestBox[2]);
  }

  /** The chord, cut until the outline leaves it room above and below. */
  private static double[] widest(double[] xy, double y, double[] chord) {
    double west = chord[0];
    double east = chord[1];
    for (int i = 0; i < xy.length; i += 2) {
      double x = xy[i];
      double away = Math.abs(xy[i + 1] - y);
      // A corner this near is in the way of a box that reaches it: cut on the cheaper side.
      if (x > west && x < east && away < (east - west) / LENGTH / 2) {
        if (x - west < east - x) {
          west = x;
        } else {
          east = x;
        }
      }
    }
    return new double[] {west, east};
  }

  /** Pairs of x between which a row lies in the ring. */
  private static List<double[]> chords(double[] xy, double y) {
    List<Double> crossings = new ArrayList<>();
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      if (xy[i + 1] > y != xy[j + 1] > y) {
        crossings.add(xy[i] + (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]));
      }
    }
    double[] sorted = crossings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    List<double[]> chords = new ArrayList<>();
    for (int i = 0; i + 1 < sorted.length; i += 2) {
      chords.add(Arrays.copyOfRange(sorted, i, i + 2));
    }
    return chords;
  }

  /** With so many vertices that none of a box's sides lies between two of them. */
  private static double[] projected(double[] lonLat) {
    List<Double> xy = new ArrayList<>();
    for (int i = 0, j = lonLat.length - 2; i < lonLat.length; j = i, i += 2) {
      double x = WebMercator.x(lonLat[j]);
      double y = WebMercator.y(lonLat[j + 1]);
      double dx = WebMercator.x(lonLat[i]) - x;
      double dy = WebMercator.y(lonLat[i + 1]) - y;
      int pieces = (int) Math.ceil(Math.hypot(dx, dy) / LONGEST_EDGE);
      for (int piece = 1; piece <= pieces; piece++) {
        xy.add(x + dx * piece / pieces);
        xy.add(y + dy * piece / pieces);
      }
    }
    return xy.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static GeoPoint point(double x, double y) {
    return GeoPoint.ofLatLon(WebMercator.lat(y), GeoPoint.wrapLongitude(WebMercator.lon(x)));
  }
}
