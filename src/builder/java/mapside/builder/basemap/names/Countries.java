package mapside.builder.basemap.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapside.geo.WebMercator;
import mapside.place.Language;
import mapside.place.MapRank;
import mapside.place.PlaceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of countries, each where its outline has room for it, and no sooner than it has. */
final class Countries {

  /** Logical pixels that a country must be wide before it is named; a name may stand out of it. */
  private static final double ROOM = 42;

  private Countries() {}

  /**
   * Reads them.
   *
   * @param territories the outlines made before
   * @param corrected names, by code and language, for what is too long for a map
   */
  static List<Named> read(Path territories, JsonNode corrected) {
    List<Named> countries = new ArrayList<>();
    for (JsonNode feature : JsonMapper.shared().readTree(territories.toFile()).get("features")) {
      JsonNode properties = feature.get("properties");
      if (properties.get("kind").asString().equals("country")) {
        String code = feature.get("id").asString();
        Roomiest roomiest = Roomiest.of(shells(feature.at("/geometry/coordinates")));
        countries.add(
            new Named(
                code,
                PlaceKind.COUNTRY,
                names(properties, corrected.path(code)),
                roomiest.point(),
                rank(roomiest.width())));
      }
    }
    return countries;
  }

  static int rank(double width) {
    return MapRank.from(Math.log(ROOM / width / WebMercator.WORLD_SIZE) / Math.log(2));
  }

  private static List<double[]> shells(JsonNode polygons) {
    List<double[]> shells = new ArrayList<>();
    for (JsonNode polygon : polygons) {
      shells.add(
          polygon
              .get(0)
              .valueStream()
              .flatMap(JsonNode::valueStream)
              .mapToDouble(JsonNode::asDouble)
              .toArray());
    }
    return shells;
  }

  /** Unicode CLDR says "Myanmar (Burma)". */
  private static Map<Language, String> names(JsonNode given, JsonNode corrected) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String usual = given.get(language.code()).asString().replaceAll("\\s*[(（].*", "");
      names.put(
          language, corrected.path(language.code()).asString(usual).replace(" & ", and(language)));
    }
    return names;
  }

  private static String and(Language language) {
    return language == Language.ENGLISH ? " and " : " & ";
  }
}
