package mapside.builder.basemap.tile;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an archive says about itself (PMTiles specification, chapter 5). */
public final class Metadata {

  private Metadata() {}

  /** The JSON text that names the layers and whom to thank. */
  public static String json(String attribution, List<Layer> layers, int maxZoom) {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("name", "Mapside base map")
            .put("type", "baselayer")
            .put("attribution", attribution);
    ArrayNode described = json.putArray("vector_layers");
    for (Layer layer : layers) {
      ObjectNode one = described.addObject().put("id", layer.name());
      ObjectNode fields = one.putObject("fields");
      layer.groups().stream()
          .flatMap(group -> group.attributes().keySet().stream())
          .distinct()
          .sorted()
          .forEach(key -> fields.put(key, "Number"));
      one.put("minzoom", layer.groups().stream().mapToInt(Layer.Group::minZoom).min().orElse(0));
      one.put("maxzoom", maxZoom);
    }
    return mapper.writeValueAsString(json);
  }
}
