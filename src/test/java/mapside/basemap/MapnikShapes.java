package mapside.basemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.Geometry;
import mapside.basemap.mvt.TileLayer;
import mapside.basemap.mvt.VectorTile;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/** Writes the shapes of some tiles as GeoJSON in metres of Web Mercator, a file for each layer. */
@NullMarked
final class MapnikShapes {

  /** Half the width of the world, metres (EPSG:3857). */
  static final double HALF_WORLD = 20_037_508.342789244;

  /** The attributes that styles ask for. */
  private static final List<String> ATTRIBUTES = List.of("depth", "rank", "level", "disputed");

  private final Map<String, BufferedWriter> files = new LinkedHashMap<>();
  private final Path folder;
  private final int zoom;

  private MapnikShapes(Path folder, int zoom) {
    this.folder = folder;
    this.zoom = zoom;
  }

  /** Where the file of a layer is. */
  static Path file(Path folder, int zoom, String layer) {
    return folder.resolve(zoom + "-" + layer + ".json");
  }

  /** Writes all layers of some tiles of one zoom. */
  static void write(Path folder, int zoom, Collection<String> layers, Map<TileId, VectorTile> tiles)
      throws IOException {
    MapnikShapes shapes = new MapnikShapes(folder, zoom);
    for (String layer : layers) {
      for (Map.Entry<TileId, VectorTile> tile : tiles.entrySet()) {
        TileLayer found = tile.getValue().layer(layer);
        if (found != null) {
          shapes.add(tile.getKey(), found);
        }
      }
    }
    for (BufferedWriter file : shapes.files.values()) {
      file.write("\n]}\n");
      file.close();
    }
  }

  private void add(TileId id, TileLayer layer) throws IOException {
    for (Feature feature : layer.features()) {
      if (feature.geometry().parts() == 0) {
        continue;
      }
      BufferedWriter file = files.get(layer.name());
      if (file == null) {
        file = Files.newBufferedWriter(file(folder, zoom, layer.name()), UTF_8);
        files.put(layer.name(), file);
        file.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
      } else {
        file.write(",\n");
      }
      file.write("{\"type\":\"Feature\",\"properties\":{" + properties(feature) + "},");
      file.write("\"geometry\":{\"type\":\"" + (feature.isArea() ? "Polygon" : "MultiLineString"));
      file.write("\",\"coordinates\":[" + coordinates(id, layer.extent(), feature) + "]}}");
    }
  }

  private static String properties(Feature feature) {
    List<String> properties = new ArrayList<>();
    for (String name : ATTRIBUTES) {
      double value = feature.number(name);
      if (!Double.isNaN(value)) {
        properties.add("\"" + name + "\":" + (long) value);
      }
    }
    return String.join(",", properties);
  }

  private static String coordinates(TileId id, int extent, Feature feature) {
    Geometry geometry = feature.geometry();
    double step = 2 * HALF_WORLD / (1 << id.z()) / extent;
    StringBuilder all = new StringBuilder();
    for (int part = 0; part < geometry.parts(); part++) {
      all.append(part == 0 ? "[" : ",[");
      int end = geometry.end(part);
      for (int i = geometry.start(part); i < end; i += 2) {
        all.append(i == geometry.start(part) ? "" : ",");
        point(all, id, extent, step, geometry.xy()[i], geometry.xy()[i + 1]);
      }
      if (feature.isArea()) {
        int first = geometry.start(part);
        all.append(',');
        point(all, id, extent, step, geometry.xy()[first], geometry.xy()[first + 1]);
      }
      all.append(']');
    }
    return all.toString();
  }

  private static void point(StringBuilder to, TileId id, int extent, double step, int x, int y) {
    double east = ((double) id.x() * extent + x) * step - HALF_WORLD;
    double north = HALF_WORLD - ((double) id.y() * extent + y) * step;
    to.append('[').append(metres(east)).append(',').append(metres(north)).append(']');
  }

  private static String metres(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Reads a tile that must be there. */
  static VectorTile read(TileArchive archive, TileId id, Collection<String> layers) {
    try {
      byte[] bytes = archive.tile(id).orElse(new byte[] {});
      return VectorTile.decode(bytes, Set.copyOf(layers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
