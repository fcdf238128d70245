package mapside.builder.basemap.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mapside.builder.basemap.outline.GeoJson;
import mapside.builder.source.BuildException;
import mapside.gazetteer.world.WorldException;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.place.Language;
import mapside.place.PlaceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the names that help to find one's way on the map, from the gazetteer and the outlines of
 * countries made before: {@code BuildNames ASSETS-FOLDER}.
 */
public final class BuildNames {

  private static final String LISTED = "/mapside/builder/basemap/names.json";

  private BuildNames() {}

  /** Builds; what can't be done is said in one line. */
  public static void main(String[] args) throws IOException {
    try {
      build(Path.of(args[0]));
    } catch (BuildException | WorldException e) {
      System.err.println("mapside builder: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void build(Path assets) throws IOException, WorldException {
    JsonNode listed = listed();
    WorldGazetteer world = WorldGazetteer.open(assets.resolve("gazetteer/world.gazetteer"));
    List<Named> all = new ArrayList<>();
    all.addAll(Countries.read(assets.resolve("map/territories.geojson"), listed.get("countries")));
    Set<String> leftOut = new HashSet<>();
    listed.get("left-out").forEach(id -> leftOut.add(id.asString()));
    all.addAll(Nature.choose(world, leftOut));
    all.addAll(Towns.choose(world));
    all.addAll(Divisions.read(listed.get("divisions")));
    List<Named> kept = once(all);
    write(kept, assets.resolve("map/names.geojson"));
    System.out.printf("names: %d%n", kept.size());
  }

  /** By rank; of two expanses of the same name, such as an island and its country, the first. */
  private static List<Named> once(List<Named> all) {
    Set<String> known = new HashSet<>();
    return all.stream()
        .filter(named -> isTown(named) || known.add(named.english()))
        .sorted(Comparator.comparingInt(Named::rank))
        .toList();
  }

  private static boolean isTown(Named named) {
    return named.kind().isSettlement() || named.kind() == PlaceKind.CAPITAL;
  }

  private static void write(List<Named> names, Path file) {
    GeoJson json = new GeoJson(3);
    for (Named named : names) {
      ObjectNode properties = json.object().put("kind", named.kind().code());
      ObjectNode written = properties.putObject("names");
      // Always in the same order, so that the file is the same whenever it is made.
      for (Language language : Language.values()) {
        String name = named.names().get(language);
        if (name != null) {
          written.putArray(language.code()).add(name);
        }
      }
      properties.put("rank", named.rank());
      double[] lonLat = {named.point().lon(), named.point().lat()};
      json.add(named.id(), properties, "Point", (ArrayNode) json.positions(lonLat, false).get(0));
    }
    json.write(file);
  }

  private static JsonNode listed() throws IOException {
    try (InputStream in = BuildNames.class.getResourceAsStream(LISTED)) {
      if (in == null) {
        throw new BuildException(LISTED + " is missing");
      }
      return JsonMapper.shared().readTree(in);
    }
  }
}
