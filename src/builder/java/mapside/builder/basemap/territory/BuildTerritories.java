package mapside.builder.basemap.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mapside.builder.basemap.outline.GeoJson;
import mapside.builder.basemap.shape.Box;
import mapside.builder.source.BuildException;
import mapside.builder.source.Sources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the outlines to compare sizes with, and the land of the small globe: {@code
 * BuildTerritories CACHE-FOLDER OUTPUT-FOLDER}.
 */
public final class BuildTerritories {

  private static final String LISTED = "/mapside/builder/basemap/territories.json";

  private static final int DECIMALS = 3;

  private final Path atlas;
  private final CountryNames names;
  private final JsonNode listed;
  private final Path output;

  private BuildTerritories(Sources sources, Path output) throws IOException {
    atlas = sources.unpacked("worldatlas").resolve("package");
    names =
        CountryNames.read(
            sources.unpacked("isocodes").resolve("usr/share/iso-codes/json/iso_3166-1.json"));
    try (var in = BuildTerritories.class.getResourceAsStream(LISTED)) {
      if (in == null) {
        throw new BuildException(LISTED + " is missing");
      }
      listed = JsonMapper.shared().readTree(in);
    }
    this.output = output;
  }

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      Files.createDirectories(Path.of(args[1]));
      new BuildTerritories(new Sources("basemap", Path.of(args[0])), Path.of(args[1])).build();
    } catch (BuildException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private void build() {
    GeoJson territories = new GeoJson(DECIMALS);
    countries().forEach((code, pieces) -> add(territories, code, country(code), pieces));
    Pieces land = land("land-50m.json");
    for (JsonNode island : listed.get("islands")) {
      Pieces piece = land.at(island.at("/point/0").asDouble(), island.at("/point/1").asDouble());
      if (piece.polygons().isEmpty()) {
        throw new BuildException("no land where there should be " + island.get("id"));
      }
      add(territories, island.get("id").asString(), island(island), piece);
    }
    territories.write(output.resolve("territories.geojson"));
    GeoJson globe = new GeoJson(1);
    add(globe, "land", globe.object(), land("land-110m.json"));
    globe.write(output.resolve("globe.geojson"));
    System.out.println("territories and globe: done");
  }

  /** By code, sorted; what lies overseas and has a code of its own stands by itself. */
  private Map<String, Pieces> countries() {
    Map<String, Pieces> countries = new TreeMap<>();
    for (TopoJson.Areas area :
        TopoJson.read(atlas.resolve("countries-50m.json")).areas("countries")) {
      Optional<String> code = code(area);
      if (code.isEmpty() || countries.containsKey(code.get())) {
        // Without a code there are no names; and the few islets of a second entry are no country.
        System.out.println("left out: " + area.name());
        continue;
      }
      Pieces pieces = Pieces.of(area.polygons());
      for (JsonNode part : listed.get("overseas")) {
        if (part.get("of").asString().equals(code.get())) {
          countries.put(part.get("code").asString(), pieces.within(box(part)));
          pieces = pieces.without(box(part));
        }
      }
      countries.put(code.get(), pieces);
    }
    return countries;
  }

  private Optional<String> code(TopoJson.Areas area) {
    JsonNode own = listed.at("/codes/" + area.name());
    return own.isString() ? Optional.of(own.asString()) : area.id().flatMap(names::code);
  }

  private Pieces land(String file) {
    Collection<TopoJson.Areas> areas = TopoJson.read(atlas.resolve(file)).areas("land");
    return Pieces.of(areas.stream().flatMap(area -> area.polygons().stream()).toList());
  }

  private static ObjectNode country(String code) {
    ObjectNode properties = JsonMapper.shared().createObjectNode().put("kind", "country");
    for (String language : new String[] {"en", "ru", "ja"}) {
      properties.put(language, CountryNames.name(code, language));
    }
    return properties;
  }

  private static ObjectNode island(JsonNode island) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("kind", "island")
        .put("en", island.get("en").asString())
        .put("ru", island.get("ru").asString())
        .put("ja", island.get("ja").asString());
  }

  /** West, south, east, north. */
  private static Box box(JsonNode part) {
    JsonNode box = part.get("box");
    return new Box(
        box.get(0).asDouble(), box.get(1).asDouble(), box.get(2).asDouble(), box.get(3).asDouble());
  }

  private static void add(GeoJson json, String id, ObjectNode properties, Pieces pieces) {
    ArrayNode polygons = JsonMapper.shared().createArrayNode();
    pieces
        .sorted()
        .polygons()
        .forEach(
            rings -> {
              ArrayNode polygon = polygons.addArray();
              rings.forEach(ring -> polygon.add(json.positions(ring, true)));
            });
    json.add(id, properties, "MultiPolygon", polygons);
  }
}
