package mapside.map.tool;

import java.util.Locale;
import mapside.geo.GeoPoint;
import mapside.messages.Messages;

/** Positions in words. */
final class PointText {

  /** From this zoom on a pixel is less than a tenth of a minute. */
  private static final double NEAR = 9;

  private static final double FAR = 5;

  private PointText() {}

  /** Degrees and minutes, as exact as a pixel at a zoom. */
  static String minutes(GeoPoint point, double zoom, Messages words) {
    int decimals = zoom >= NEAR ? 2 : zoom >= FAR ? 1 : 0;
    return words.get(
        "tool.position",
        latitude(point.lat(), decimals, words),
        longitude(point.lon(), decimals, words));
  }

  /** Decimal degrees, latitude first, as other programs take them; about a metre. */
  static String decimals(GeoPoint point) {
    return String.format(Locale.ROOT, "%.5f, %.5f", point.lat(), point.lon());
  }

  /** A latitude in degrees and, unless they are zero and no decimals are wanted, minutes. */
  static String latitude(double lat, int decimals, Messages words) {
    String degrees = degrees(lat, decimals, words);
    return lat == 0 ? degrees : words.get(lat > 0 ? "tool.north" : "tool.south", degrees);
  }

  static String longitude(double lon, int decimals, Messages words) {
    String degrees = degrees(lon, decimals, words);
    boolean isBare = lon == 0 || Math.abs(lon) == 180;
    return isBare ? degrees : words.get(lon > 0 ? "tool.east" : "tool.west", degrees);
  }

  private static String degrees(double value, int decimals, Messages words) {
    double unit = Math.pow(10, decimals);
    long parts = Math.round(Math.abs(value) * 60 * unit);
    long whole = parts / Math.round(60 * unit);
    double minutes = (parts - whole * Math.round(60 * unit)) / unit;
    // Minutes of two digits, so that the text does not jump under a moving pointer.
    String pattern = decimals == 0 ? "%02.0f" : "%0" + (3 + decimals) + "." + decimals + "f";
    return decimals == 0 && minutes == 0
        ? words.get("tool.degrees", whole)
        : words.get("tool.minutes", whole, String.format(words.locale(), pattern, minutes));
  }
}
