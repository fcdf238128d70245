package mapside.builder.gazetteer.supplement;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import java.awt.geom.Line2D;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;

/** Outlines of countries and dependent territories, from GMT's Digital Chart of the World. */
final class Countries {

  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{2})_lon");
  private static final int END_OF_RING = 65535;
  private static final double ANTARCTIC = -60;
  private static final double KM_PER_DEGREE = 111.2;

  private final Map<String, List<Ring>> rings = new HashMap<>();

  /** A closed line and the latitudes and longitudes that it keeps within. */
  private record Ring(double[] lonLat, double west, double south, double east, double north) {

    static Ring of(double[] lonLat) {
      double[] most = {1e9, 1e9, -1e9, -1e9};
      for (int i = 0; i < lonLat.length; i++) {
        most[i % 2] = Math.min(most[i % 2], lonLat[i]);
        most[i % 2 + 2] = Math.max(most[i % 2 + 2], lonLat[i]);
      }
      return new Ring(lonLat, most[0], most[1], most[2], most[3]);
    }

    boolean isBeyond(GeoPoint point, double degrees) {
      double wide = degrees / Math.max(0.02, Math.cos(Math.toRadians(point.lat())));
      double away = Math.abs(turn(point.lon() - (west + east) / 2));
      return point.lat() < south - degrees
          || point.lat() > north + degrees
          || away > (east - west) / 2 + wide;
    }
  }

  Countries(Path file) {
    try (HdfFile hdf = new HdfFile(file)) {
      for (String name : hdf.getChildren().keySet()) {
        var match = COUNTRY.matcher(name);
        if (match.matches()) {
          String code = match.group(1);
          rings.put(
              code,
              cut(
                  (int[]) hdf.getDatasetByPath(name).getData(),
                  scaled(hdf.getDatasetByPath(name)),
                  scaled(hdf.getDatasetByPath(code + "_lat"))));
        }
      }
    }
  }

  private static double[] scaled(Dataset dataset) {
    int[] steps = (int[]) dataset.getData();
    double least = Array.getDouble(dataset.getAttribute("min").getData(), 0);
    double scale = Array.getDouble(dataset.getAttribute("scale").getData(), 0);
    double[] degrees = new double[steps.length];
    for (int i = 0; i < steps.length; i++) {
      degrees[i] = steps[i] / scale + least;
    }
    return degrees;
  }

  private static List<Ring> cut(int[] steps, double[] lons, double[] lats) {
    List<Ring> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= steps.length; i++) {
      if (i == steps.length || steps[i] == END_OF_RING) {
        double[] ring = new double[(i - start) * 2];
        for (int j = start; j < i; j++) {
          ring[(j - start) * 2] = lons[j];
          ring[(j - start) * 2 + 1] = lats[j];
        }
        all.add(Ring.of(ring));
        start = i + 1;
      }
    }
    return all;
  }

  /** Those that lie within a distance of the point. */
  Set<String> near(GeoPoint point, double km) {
    Set<String> near = new TreeSet<>();
    rings.forEach(
        (code, all) -> {
          if (all.stream().anyMatch(ring -> isNear(ring, point, km))) {
            near.add(code);
          }
        });
    return near;
  }

  /**
   * Whether a corner of its outline lies in the box, or all of the box in it. True also where the
   * outlines say nothing: Hong Kong and Macau have none, Antarctica's does not reach the pole.
   */
  boolean touches(String code, GeoBounds box) {
    if (!rings.containsKey(code) || code.equals("AQ") && box.south() < ANTARCTIC) {
      return true;
    }
    for (Ring outline : rings.getOrDefault(code, List.of())) {
      double[] ring = outline.lonLat();
      for (int i = 0; i < ring.length; i += 2) {
        if (box.contains(GeoPoint.ofLatLon(ring[i + 1], ring[i]))) {
          return true;
        }
      }
      if (isNear(outline, box.center(), 0)) {
        return true;
      }
    }
    return false;
  }

  /** In kilometres from the point, which is the middle of a flat map. */
  private static boolean isNear(Ring outline, GeoPoint point, double km) {
    if (outline.isBeyond(point, km / KM_PER_DEGREE)) {
      return false;
    }
    double[] ring = outline.lonLat();
    double lonKm = KM_PER_DEGREE * Math.cos(Math.toRadians(point.lat()));
    boolean inside = false;
    for (int i = 0, last = ring.length - 2; i < ring.length; last = i, i += 2) {
      double x = turn(ring[i] - point.lon()) * lonKm;
      double y = (ring[i + 1] - point.lat()) * KM_PER_DEGREE;
      double x0 = turn(ring[last] - point.lon()) * lonKm;
      double y0 = (ring[last + 1] - point.lat()) * KM_PER_DEGREE;
      if (Math.abs(x - x0) > 180 * lonKm) {
        continue;
      }
      if (Line2D.ptSegDist(x0, y0, x, y, 0, 0) < km) {
        return true;
      }
      if (y > 0 != y0 > 0 && (x0 - x) * -y / (y0 - y) + x > 0) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double turn(double degrees) {
    return degrees - 360 * Math.rint(degrees / 360);
  }
}
