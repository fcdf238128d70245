package mapside.builder.basemap.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapside.builder.source.BuildException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The borders of the dispute, of today and of earlier years, drawn by hand and by median lines. */
public final class Borders {

  private static final String RESOURCE = "/mapside/builder/basemap/borders.json";

  private Borders() {}

  /** Writes a GeoJSON line for each border; a border that still stands has no year {@code to}. */
  public static void write(Path file) {
    JsonNode drawn = read();
    GeoJson json = new GeoJson(4);
    for (JsonNode border : drawn.path("borders")) {
      ObjectNode properties = json.object();
      for (String key : List.of("kind", "from", "to", "title", "titles")) {
        if (border.has(key)) {
          properties.set(key, border.get(key));
        }
      }
      json.add(
          border.path("id").asString(),
          properties,
          "LineString",
          json.positions(joined(drawn.path("lines"), border.path("along")), false));
    }
    json.write(file);
  }

  private static JsonNode read() {
    try (InputStream in = Borders.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new BuildException(RESOURCE + " is missing");
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] joined(JsonNode lines, JsonNode names) {
    List<JsonNode> positions = new ArrayList<>();
    for (JsonNode name : names) {
      lines.path(name.asString()).forEach(positions::add);
    }
    return positions.stream()
        .flatMap(position -> position.valueStream())
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }
}
