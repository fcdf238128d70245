package mapside.builder.basemap.territory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.builder.source.BuildException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a quantised TopoJSON file (The TopoJSON Format Specification, 1.0). */
final class TopoJson {

  private final JsonNode topology;
  private final List<double[]> arcs = new ArrayList<>();

  private TopoJson(JsonNode topology) {
    this.topology = topology;
    JsonNode scale = topology.at("/transform/scale");
    JsonNode translate = topology.at("/transform/translate");
    for (JsonNode arc : topology.get("arcs")) {
      arcs.add(decoded(arc, scale, translate));
    }
  }

  /**
   * Areas of one geometry.
   *
   * @param id what the file calls it; empty if it has none
   * @param name as the file has it; blank if it has none
   * @param polygons each one the shell and then the holes, longitudes and latitudes in turn, the
   *     first vertex again at the end
   */
  record Areas(Optional<String> id, String name, List<List<double[]>> polygons) {}

  static TopoJson read(Path file) {
    return new TopoJson(JsonMapper.shared().readTree(file.toFile()));
  }

  /** The polygons of an object of the file, in its order. */
  List<Areas> areas(String object) {
    JsonNode geometries = topology.at("/objects/" + object + "/geometries");
    if (!geometries.isArray()) {
      throw new BuildException("the TopoJSON file has no collection of " + object);
    }
    List<Areas> areas = new ArrayList<>();
    for (JsonNode geometry : geometries) {
      JsonNode id = geometry.get("id");
      areas.add(
          new Areas(
              id == null ? Optional.empty() : Optional.of(id.asString()),
              geometry.at("/properties/name").asString(""),
              polygons(geometry)));
    }
    return areas;
  }

  private List<List<double[]>> polygons(JsonNode geometry) {
    return switch (geometry.get("type").asString()) {
      case "Polygon" -> List.of(rings(geometry.get("arcs")));
      case "MultiPolygon" -> geometry.get("arcs").valueStream().map(this::rings).toList();
      default -> throw new BuildException("no area: " + geometry.get("type"));
    };
  }

  private List<double[]> rings(JsonNode rings) {
    return rings.valueStream().map(this::ring).toList();
  }

  /** Arcs in a row; a number below zero is the complement of an arc that is walked backwards. */
  private double[] ring(JsonNode numbers) {
    List<Double> lonLat = new ArrayList<>();
    for (JsonNode number : numbers) {
      boolean backwards = number.asInt() < 0;
      double[] arc = arcs.get(backwards ? ~number.asInt() : number.asInt());
      int count = arc.length / 2;
      // Each arc begins where the one before has ended.
      for (int i = lonLat.isEmpty() ? 0 : 1; i < count; i++) {
        int at = backwards ? count - 1 - i : i;
        lonLat.add(arc[2 * at]);
        lonLat.add(arc[2 * at + 1]);
      }
    }
    return lonLat.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] decoded(JsonNode arc, JsonNode scale, JsonNode translate) {
    double[] lonLat = new double[2 * arc.size()];
    long x = 0;
    long y = 0;
    int at = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      lonLat[at++] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
      lonLat[at++] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
    }
    return lonLat;
  }
}
