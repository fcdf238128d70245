package mapside.builder.basemap.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapside.geo.GeoPoint;
import mapside.place.Language;
import mapside.place.PlaceKind;
import tools.jackson.databind.JsonNode;

/** First divisions of the largest countries, from the project's own list. */
final class Divisions {

  private Divisions() {}

  /** Reads rows of id, rank, latitude, longitude, and the names. */
  static List<Named> read(JsonNode rows) {
    List<Named> divisions = new ArrayList<>();
    for (JsonNode row : rows) {
      divisions.add(
          new Named(
              row.get(0).asString(),
              PlaceKind.REGION,
              Map.of(
                  Language.ENGLISH, row.get(4).asString(),
                  Language.RUSSIAN, row.get(5).asString(),
                  Language.JAPANESE, row.get(6).asString()),
              GeoPoint.ofLatLon(row.get(2).asDouble(), row.get(3).asDouble()),
              row.get(1).asInt()));
    }
    return divisions;
  }
}
