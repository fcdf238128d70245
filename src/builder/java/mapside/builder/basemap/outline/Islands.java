package mapside.builder.basemap.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mapside.builder.basemap.gshhg.ShoreRing;
import mapside.builder.basemap.shape.Mercator;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.shape.Rings;
import mapside.builder.source.BuildException;
import mapside.geo.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The islands that readers can select, with outlines as fine as GSHHG has them. */
public final class Islands {

  private static final String RESOURCE = "/mapside/builder/basemap/islands.properties";

  /** Larger islands are only neighbours: a kilometre of detail will do. */
  private static final double NEIGHBOUR_KM2 = 20_000;

  private static final double KM_ROUND_EARTH = 40_075;

  private final SortedMap<String, List<Integer>> byPlace = new TreeMap<>();

  private Islands() {}

  /** The islands listed in the builder's resources. */
  public static Islands load() {
    Properties listed = new Properties();
    try (InputStream in = Islands.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new BuildException(RESOURCE + " is missing");
      }
      listed.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Islands islands = new Islands();
    listed.forEach(
        (place, ids) ->
            islands.byPlace.put(
                place.toString(),
                Arrays.stream(ids.toString().split("\\s+")).map(Integer::valueOf).toList()));
    return islands;
  }

  /** The numbers of all polygons, which the map shows at least as dots. */
  public Set<Integer> polygons() {
    return byPlace.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** Writes a GeoJSON feature for each island, its id the place's. */
  public void write(Collection<ShoreRing> shores, Path file) {
    Map<Integer, ShoreRing> byId = new HashMap<>();
    shores.stream().filter(ring -> ring.level() == 1).forEach(ring -> byId.put(ring.id(), ring));
    GeoJson json = new GeoJson(4);
    byPlace.forEach(
        (place, ids) ->
            add(json, place, ids.stream().map(id -> known(byId.get(id), id, place)).toList()));
    json.write(file);
  }

  private static ShoreRing known(@Nullable ShoreRing ring, int id, String place) {
    if (ring == null) {
      throw new BuildException("GSHHG has no island " + id + " for " + place);
    }
    return ring;
  }

  private static void add(GeoJson json, String place, List<ShoreRing> rings) {
    ArrayNode polygons = JsonMapper.shared().createArrayNode();
    double sum = 0;
    for (ShoreRing ring : rings) {
      double km2 = areaKm2(ring.lonLat());
      double[] shown = km2 > NEIGHBOUR_KM2 ? generalised(ring) : ring.lonLat();
      polygons.addArray().add(json.positions(Rings.directed(shown, true), true));
      sum += km2;
    }
    ObjectNode properties = json.object().put("areaKm2", Math.round(sum * 100) / 100.0);
    json.add(place, properties, "MultiPolygon", polygons);
  }

  private static double areaKm2(double[] lonLat) {
    double[] closed = Arrays.copyOf(lonLat, lonLat.length + 2);
    closed[lonLat.length] = lonLat[0];
    closed[lonLat.length + 1] = lonLat[1];
    return new Shape.Area(List.of(new Shape.Polygon(new Shape.Ring(closed), List.of()))).areaKm2();
  }

  private static double[] generalised(ShoreRing ring) {
    double lat = Math.toRadians(ring.lonLat()[1]);
    double kilometre = 1 / KM_ROUND_EARTH / Math.cos(lat);
    double[] xy = Outline.ring(Mercator.project(ring.lonLat())).atLeast(kilometre * kilometre / 2);
    return Mercator.unproject(xy);
  }
}
