package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mapside.fixture.Shipped;

/** A copy of the small files that come with the program, for tests to break. */
final class AssetsCopy {

  private AssetsCopy() {}

  /** Copies article, places and outlines; the base map and the fonts are left out. */
  static Assets in(Path folder) throws IOException {
    for (String part : List.of("articles", "places", "map/outlines.geojson", "map/names.geojson")) {
      copy(Shipped.ASSETS.resolve(part), folder.resolve(part));
    }
    return new Assets(folder.toAbsolutePath());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target);
      }
    }
  }
}
