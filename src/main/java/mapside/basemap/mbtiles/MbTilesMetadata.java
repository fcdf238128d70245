package mapside.basemap.mbtiles;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import mapside.basemap.Attribution;
import mapside.geo.GeoBounds;
import mapside.geo.WebMercator;

/**
 * What an archive says about itself in its table of names and values (MBTiles specification 1.3,
 * "Metadata"). What makes no sense counts as not said.
 *
 * @param values the rows of the table
 */
record MbTilesMetadata(Map<String, String> values) {

  private static final int MAX_ZOOM = 30;

  /** Copies the map. */
  MbTilesMetadata {
    values = Map.copyOf(values);
  }

  /** The format of the tiles, such as {@code png}; empty if it is not said. */
  String format() {
    return text("format").toLowerCase(Locale.ROOT);
  }

  OptionalInt minZoom() {
    return zoom("minzoom");
  }

  OptionalInt maxZoom() {
    return zoom("maxzoom");
  }

  String attribution() {
    return Attribution.plain(text("attribution"));
  }

  /** West, south, east and north in degrees, with commas between; else the world. */
  GeoBounds bounds() {
    String[] edges = text("bounds").split(",", -1);
    try {
      if (edges.length == 4) {
        return GeoBounds.ofWestSouthEastNorth(
            Double.parseDouble(edges[0]),
            Double.parseDouble(edges[1]),
            Double.parseDouble(edges[2]),
            Double.parseDouble(edges[3]));
      }
    } catch (IllegalArgumentException e) {
      // Not numbers, or no box.
    }
    return GeoBounds.ofWestSouthEastNorth(-180, -WebMercator.MAX_LAT, 180, WebMercator.MAX_LAT);
  }

  private OptionalInt zoom(String name) {
    try {
      int zoom = Integer.parseInt(text(name).strip());
      return zoom >= 0 && zoom <= MAX_ZOOM ? OptionalInt.of(zoom) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private String text(String name) {
    return values.getOrDefault(name, "");
  }
}
