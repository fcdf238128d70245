package mapside.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.style.BundledStyle;
import mapside.basemap.style.Style;
import mapside.fixture.Shipped;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/**
 * What Mapnik takes for the tiles of the recorded camera path, beside what we take: {@code mvn
 * -Pbenchmark -Dbenchmark=mapnik}. It is given the same shapes, those the builder cut for each
 * zoom, ready in memory, and the same style; both are told in processor time of one thread. Needs
 * Debian's {@code python3-mapnik} and says so where it is missing.
 */
@NullMarked
final class MapnikComparison {

  /** Debian's own, which finds Debian's modules; another Python may come before it on the path. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String ROUNDS = "5";

  private MapnikComparison() {}

  public static void main(String[] args) throws Exception {
    TileTimes.print(BundledStyle.LIGHT);
    if (!hasMapnik()) {
      System.out.println("no Mapnik to compare with: apt-get install python3-mapnik");
      return;
    }
    Path folder = Files.createTempDirectory("mapside-mapnik");
    try {
      write(folder);
      System.out.println(
          TileTimes.words("the same shapes by Mapnik, decoded before", times(folder, args)));
    } finally {
      delete(folder);
    }
  }

  private static boolean hasMapnik() throws IOException, InterruptedException {
    return Files.isExecutable(Path.of(PYTHON))
        && new ProcessBuilder(PYTHON, "-c", "import mapnik")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
  }

  private static void write(Path folder) throws IOException {
    Style style = BundledStyle.LIGHT.load();
    Set<String> layers = style.layers();
    StringBuilder lines = new StringBuilder();
    try (PmTilesArchive archive = PmTilesArchive.open(Shipped.ASSETS.resolve("map/base.pmtiles"))) {
      Map<Integer, Map<TileId, VectorTile>> sources = new TreeMap<>();
      Set<Integer> zooms = new TreeSet<>();
      for (TileId id : CameraPath.tiles(TileTimes.WIDTH, TileTimes.HEIGHT)) {
        TileId source = id.ancestor(Math.min(id.z(), archive.maxZoom()));
        zooms.add(id.z());
        sources
            .computeIfAbsent(source.z(), z -> new LinkedHashMap<>())
            .computeIfAbsent(source, at -> MapnikShapes.read(archive, at, layers));
        lines.append(line(id));
      }
      for (Map.Entry<Integer, Map<TileId, VectorTile>> zoom : sources.entrySet()) {
        MapnikShapes.write(folder, zoom.getKey(), layers, zoom.getValue());
      }
      for (int zoom : zooms) {
        MapnikStyle.write(folder, style, zoom, Math.min(zoom, archive.maxZoom()));
      }
    }
    Files.writeString(folder.resolve("tiles.txt"), lines);
  }

  private static String line(TileId id) {
    double side = 2 * MapnikShapes.HALF_WORLD / (1 << id.z());
    double west = id.x() * side - MapnikShapes.HALF_WORLD;
    double north = MapnikShapes.HALF_WORLD - id.y() * side;
    return String.format(
        Locale.ROOT,
        "%d %d-%d-%d %.3f %.3f %.3f %.3f%n",
        id.z(),
        id.z(),
        id.x(),
        id.y(),
        west,
        north - side,
        west + side,
        north);
  }

  private static double[] times(Path folder, String... pictures) throws Exception {
    Path script = folder.resolve("mapnik_times.py");
    try (InputStream in = MapnikComparison.class.getResourceAsStream("mapnik_times.py")) {
      Files.copy(Objects.requireNonNull(in), script);
    }
    List<String> command =
        new ArrayList<>(List.of(PYTHON, script.toString(), folder.toString(), ROUNDS));
    command.addAll(List.of(pictures));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      throw new IOException("Mapnik ended with " + process.exitValue());
    }
    return lines.stream().mapToDouble(Double::parseDouble).toArray();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
