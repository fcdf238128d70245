package mapside.basemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.WebMercator;
import org.jspecify.annotations.NullMarked;

/** The cameras of {@code camera-path.txt}, and the tiles that a window shows there. */
@NullMarked
final class CameraPath {

  private CameraPath() {}

  /** The cameras in the order of the recording. */
  static List<Camera> recorded() {
    List<Camera> cameras = new ArrayList<>();
    InputStream file =
        Objects.requireNonNull(CameraPath.class.getResourceAsStream("camera-path.txt"));
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] numbers = line.split(" ", -1);
          GeoPoint center =
              GeoPoint.ofLatLon(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
          cameras.add(new Camera(center, Double.parseDouble(numbers[2])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cameras;
  }

  /** All tiles along the path, each once, in a window of some logical pixels. */
  static List<TileId> tiles(double width, double height) {
    Set<TileId> tiles = new LinkedHashSet<>();
    recorded().forEach(camera -> tiles.addAll(tiles(camera, width, height)));
    return List.copyOf(tiles);
  }

  /** The tiles of one view. */
  static List<TileId> tiles(Camera camera, double width, double height) {
    int level = (int) Math.rint(camera.zoom());
    int columns = 1 << level;
    double tile = WebMercator.worldSize(camera.zoom()) / columns;
    double x = WebMercator.x(camera.center().lon()) * columns;
    double y = WebMercator.y(camera.center().lat()) * columns;
    List<TileId> tiles = new ArrayList<>();
    for (int row = (int) Math.floor(y - height / tile / 2); row < y + height / tile / 2; row++) {
      for (int column = (int) Math.floor(x - width / tile / 2);
          column < x + width / tile / 2;
          column++) {
        if (row >= 0 && row < columns) {
          tiles.add(TileId.ofZxy(level, Math.floorMod(column, columns), row));
        }
      }
    }
    return tiles;
  }
}
