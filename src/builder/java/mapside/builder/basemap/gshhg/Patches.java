package mapside.builder.basemap.gshhg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mapside.builder.source.BuildException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Land and lakes drawn by hand, where GSHHG has none. */
public final class Patches {

  private static final String RESOURCE = "/mapside/builder/basemap/patches.json";

  private Patches() {}

  /** The patches as shorelines; their numbers are negative. */
  public static List<ShoreRing> load() {
    List<ShoreRing> rings = new ArrayList<>();
    for (JsonNode patch : read().path("patches")) {
      int level =
          switch (patch.path("kind").asString()) {
            case "land" -> 1;
            case "lake" -> 2;
            case "island" -> 3;
            case String other -> throw new BuildException("unknown kind of patch: " + other);
          };
      double[] lonLat =
          patch
              .path("ring")
              .valueStream()
              .flatMap(JsonNode::valueStream)
              .mapToDouble(JsonNode::asDouble)
              .toArray();
      rings.add(new ShoreRing(-1 - rings.size(), level, lonLat, false));
    }
    return rings;
  }

  private static JsonNode read() {
    try (InputStream in = Patches.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new BuildException(RESOURCE + " is missing");
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
