package mapside.basemap.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.basemap.ArchiveException;
import mapside.basemap.BaseMapException;
import mapside.basemap.BaseMapProblem;
import mapside.basemap.TileArchive;
import mapside.basemap.mvt.DamagedTileException;
import mapside.basemap.picture.UnreadablePictureException;
import mapside.basemap.style.Style;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.WebMercator;

/** Opens a file that holds a base map. */
public final class BaseMapFile {

  private BaseMapFile() {}

  /**
   * Opens a file.
   *
   * @return the archive, which the caller closes
   * @throws BaseMapException if it can't be opened, with the problem told in users' terms
   */
  public static TileArchive open(Path file) throws BaseMapException {
    try {
      return archive(file);
    } catch (IOException e) {
      throw new BaseMapException(problem(file, e), e);
    }
  }

  /**
   * Opens a file that somebody chose, and tries whether there will be something to see: a map of
   * shapes must have a layer that the style paints, and the tile in its middle must be whole.
   *
   * @return the archive, which the caller closes
   * @throws BaseMapException if it can't be opened, with the problem told in users' terms
   */
  public static TileArchive openForeign(Path file, Style style) throws BaseMapException {
    TileArchive archive = open(file);
    try {
      checkLayers(archive, style);
      Optional<byte[]> tile = archive.tile(middle(archive));
      if (tile.isPresent()) {
        archive.content().check(tile.get(), style);
      }
      return archive;
    } catch (IOException e) {
      close(archive);
      throw new BaseMapException(problem(file, e), e);
    }
  }

  /** Whether a file is, or at least calls itself, one of those that are opened here. */
  public static boolean isMap(Path file) {
    try {
      return Arrays.stream(MapKind.values()).anyMatch(kind -> kind.isNameOf(file))
          || MapKind.of(file).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** What the names of such files end in, after the dot. */
  public static List<String> extensions() {
    return Arrays.stream(MapKind.values()).map(MapKind::extension).toList();
  }

  private static TileArchive archive(Path file) throws IOException {
    return MapKind.of(file)
        .orElseThrow(
            () ->
                new ArchiveException(
                    ArchiveException.Reason.OTHER_FILE, "it is neither PMTiles nor MBTiles"))
        .open(file);
  }

  private static void checkLayers(TileArchive archive, Style style) throws ArchiveException {
    Set<String> layers = archive.layers();
    if (!layers.isEmpty() && Collections.disjoint(layers, style.layers())) {
      throw new ArchiveException(
          ArchiveException.Reason.OTHER_TILES,
          "its layers are " + named(layers) + ", of which Mapside knows none");
    }
  }

  private static String named(Set<String> layers) {
    String all = String.join(", ", layers);
    return all.length() <= 100 ? all : all.substring(0, 99) + "…";
  }

  private static TileId middle(TileArchive archive) {
    GeoPoint middle = archive.bounds().center();
    int columns = 1 << archive.minZoom();
    return TileId.ofZxy(
        archive.minZoom(),
        Math.floorMod((int) (WebMercator.x(middle.lon()) * columns), columns),
        Math.clamp((int) (WebMercator.y(middle.lat()) * columns), 0, columns - 1));
  }

  private static void close(TileArchive archive) {
    try {
      archive.close();
    } catch (IOException e) {
      System.getLogger(BaseMapFile.class.getName())
          .log(System.Logger.Level.WARNING, "a map that was refused could not be closed", e);
    }
  }

  private static BaseMapProblem problem(Path file, IOException e) {
    String detail = String.valueOf(e.getMessage());
    return switch (e) {
      case ArchiveException archive ->
          switch (archive.reason()) {
            case OTHER_FILE -> new BaseMapProblem.NotAMap(file);
            case OTHER_VERSION, OTHER_COMPRESSION, OTHER_TILES, TOO_LARGE ->
                new BaseMapProblem.Unsupported(file, detail);
            case CUT_SHORT, DAMAGED -> new BaseMapProblem.Damaged(file, detail);
          };
      case UnreadablePictureException picture when picture.isOtherFormat() ->
          new BaseMapProblem.Unsupported(file, detail);
      case UnreadablePictureException _ -> new BaseMapProblem.Damaged(file, detail);
      case DamagedTileException _ -> new BaseMapProblem.Damaged(file, detail);
      default ->
          Files.exists(file)
              ? new BaseMapProblem.Unreadable(file, detail)
              : new BaseMapProblem.Missing(file);
    };
  }
}
