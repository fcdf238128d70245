package mapside.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import mapside.basemap.KeptTiles;
import mapside.basemap.style.BundledStyle;
import mapside.disk.WholeFile;
import mapside.geo.TileId;
import mapside.map.MapPane;
import mapside.raster.Raster;
import mapside.task.Tasks;

/**
 * The tiles of Mapside's own map that a start began with, kept ready for the next one. What is kept
 * holds for one style, one map and one build of the program; else all is painted as if there were
 * nothing.
 */
final class FirstView {

  private static final System.Logger LOG = System.getLogger(FirstView.class.getName());

  private final Path file;
  private final String stamp;
  private final KeptTiles kept;

  /**
   * Reads what was kept.
   *
   * @param folder of what can be made anew
   */
  FirstView(Path folder, Assets assets, BundledStyle style) {
    file = folder.resolve("first-view");
    stamp =
        String.join(" ", style.name(), stamp(assets.baseMap()), stamp(assets.heights()), program());
    kept = KeptTiles.read(file, stamp);
  }

  /** The pictures that were kept; none if they don't fit this start. */
  KeptTiles kept() {
    return kept;
  }

  /**
   * Keeps pictures for the next start, off this thread, unless they are kept already.
   *
   * @param painted the tiles
   * @param pictures gives that of each, or nothing
   */
  void keep(Set<TileId> painted, Function<TileId, Optional<Raster>> pictures, Tasks tasks) {
    if (painted.isEmpty() || kept.ids().containsAll(painted)) {
      return;
    }
    // All of them now: later they might be those of another style.
    Map<TileId, Raster> now = new HashMap<>();
    painted.forEach(id -> pictures.apply(id).ifPresent(picture -> now.put(id, picture)));
    tasks.start(
        running -> {
          Files.createDirectories(file.resolveSibling(""));
          WholeFile.write(file, KeptTiles.of(now).bytes(stamp));
          return file;
        },
        written -> {},
        problem -> LOG.log(Level.DEBUG, "the first view was not kept", problem));
  }

  /** Does something once, when a map is complete for the first time. */
  static void whenComplete(MapPane map, Runnable action) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (map.getScene() == null) {
          stop();
        } else if (map.isAtRest()) {
          stop();
          action.run();
        }
      }
    }.start();
  }

  private static String stamp(Path file) {
    try {
      return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return "none";
    }
  }

  /** The build: another one may paint in another way. */
  private static String program() {
    Optional<URI> code =
        Optional.ofNullable(FirstView.class.getProtectionDomain().getCodeSource())
            .map(CodeSource::getLocation)
            .map(url -> URI.create(url.toString()));
    boolean isLinked = code.filter(uri -> "file".equals(uri.getScheme())).isEmpty();
    return stamp(
        isLinked
            ? Path.of(System.getProperty("java.home", ""), "lib", "modules")
            : Path.of(code.orElseThrow()));
  }
}
