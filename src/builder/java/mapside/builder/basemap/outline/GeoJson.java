package mapside.builder.basemap.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A GeoJSON file (RFC 7946), one feature a line. */
public final class GeoJson {

  private final JsonMapper json = JsonMapper.shared();
  private final StringBuilder features = new StringBuilder();
  private final double places;

  /**
   * An empty collection.
   *
   * @param decimals of a degree that positions are rounded to; four are about 10 m
   */
  public GeoJson(int decimals) {
    places = Math.pow(10, decimals);
  }

  /** An empty object. */
  public ObjectNode object() {
    return json.createObjectNode();
  }

  /** The vertices from an array of longitudes and latitudes. */
  public ArrayNode positions(double[] lonLat, boolean closed) {
    ArrayNode positions = json.createArrayNode();
    for (int i = 0; i < lonLat.length; i += 2) {
      positions.add(position(lonLat, i));
    }
    return closed ? positions.add(position(lonLat, 0)) : positions;
  }

  private ArrayNode position(double[] lonLat, int at) {
    return json.createArrayNode()
        .add(Math.round(lonLat[at] * places) / places)
        .add(Math.round(lonLat[at + 1] * places) / places);
  }

  /** Adds a feature. */
  public void add(String id, ObjectNode properties, String geometryType, ArrayNode coordinates) {
    ObjectNode feature = object().put("type", "Feature").put("id", id);
    feature.set("properties", properties);
    ObjectNode geometry = object().put("type", geometryType);
    geometry.set("coordinates", coordinates);
    feature.set("geometry", geometry);
    features.append(features.isEmpty() ? "" : ",\n").append(json.writeValueAsString(feature));
  }

  /** Writes all of them. */
  public void write(Path file) {
    try {
      Files.writeString(
          file, "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
