package mapside.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.basemap.TileService;
import mapside.geo.GeoBounds;
import mapside.map.MapData;
import mapside.place.DisputeHistory;
import mapside.task.Tasks;
import mapside.theme.Appearance;

/**
 * The base map that all windows show: opened once, its tiles painted and kept once. For the JavaFX
 * thread.
 */
final class CommonMap implements AutoCloseable {

  private final MapParts parts;
  private final TileService tiles;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<Shown> shown;

  /**
   * What is shown.
   *
   * @param file the user's own; empty for Mapside's
   * @param attribution whom to thank for it
   * @param bounds how far it reaches
   */
  record Shown(Optional<Path> file, String attribution, GeoBounds bounds) {

    private static Shown of(TileArchive archive, Optional<Path> file) {
      return new Shown(file, archive.attribution(), archive.bounds());
    }
  }

  /**
   * Starts to paint a map that was opened.
   *
   * @param appearance whose style holds now
   * @param memory remembers which map is shown
   * @param problem is told the first problem, on a thread of the tiles
   */
  CommonMap(
      MapParts parts,
      Appearance appearance,
      Memory memory,
      Consumer<? super BaseMapProblem> problem) {
    this.parts = parts;
    this.memory = memory;
    tiles = parts.tiles(appearance, problem);
    shown = new ReadOnlyObjectWrapper<>(Shown.of(parts.archive(), parts.file()));
    memory.baseMap(parts.file());
  }

  /** Begins with pictures that an earlier start painted of Mapside's own map. */
  void begin(FirstView first) {
    if (parts.file().isEmpty()) {
      tiles.offer(first.kept());
    }
  }

  /** Keeps the pictures that there are of Mapside's own map for the next start. */
  void keep(FirstView first, Tasks tasks) {
    if (shown.get().file().isEmpty()) {
      first.keep(tiles.painted(), tiles::painted, tasks);
    }
  }

  /** What is shown in all windows. */
  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows another map in all windows, and closes the one before. */
  void show(TileArchive archive, Optional<Path> file) {
    tiles.show(archive);
    shown.set(Shown.of(archive, file));
    memory.baseMap(file);
  }

  /** What a window's map is drawn from. */
  MapData data(ToolFiles files) {
    return new MapData(
        tiles, parts.borders(), parts.history(), shown.get().attribution(), files, files);
  }

  /** How the borders came to be. */
  DisputeHistory history() {
    return parts.history();
  }

  /** What could not be read, in words for the user. */
  List<String> problems() {
    return parts.problems();
  }

  @Override
  public void close() {
    tiles.close();
  }
}
