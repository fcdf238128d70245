package mapside.basemap;

import java.nio.file.Path;
import mapside.geo.TileId;
import mapside.messages.Messages;

/** What is wrong with a base map. */
public sealed interface BaseMapProblem {

  /** There is no such file. */
  record Missing(Path file) implements BaseMapProblem {}

  /** There is a file, but the system does not let it be read; the detail is the system's. */
  record Unreadable(Path file, String detail) implements BaseMapProblem {}

  /** It is a file of another kind. */
  record NotAMap(Path file) implements BaseMapProblem {}

  /** It is a map, but made in a way that is not read here; the detail says which. */
  record Unsupported(Path file, String detail) implements BaseMapProblem {}

  /** It is a map, but its bytes are not as they must be; the detail says where. */
  record Damaged(Path file, String detail) implements BaseMapProblem {}

  /** One tile of a map can't be read or painted; the rest can. */
  record DamagedTile(TileId tile, String detail) implements BaseMapProblem {}

  /** The heights of the ground can't be read; the map is drawn without light and shade. */
  record DamagedRelief(String detail) implements BaseMapProblem {}

  /** The problem as a sentence for users. */
  default String in(Messages words) {
    return switch (this) {
      case Missing(Path file) -> words.get("basemap.missing", file);
      case Unreadable(Path file, String detail) -> words.get("basemap.unreadable", file, detail);
      case NotAMap(Path file) -> words.get("basemap.not-a-map", file);
      case Unsupported(Path file, String detail) -> words.get("basemap.unsupported", file, detail);
      case Damaged(Path file, String detail) -> words.get("basemap.damaged", file, detail);
      case DamagedTile(TileId tile, String detail) ->
          words.get("basemap.damaged-tile", tile.z() + "/" + tile.x() + "/" + tile.y(), detail);
      case DamagedRelief(String detail) -> words.get("basemap.damaged-relief", detail);
    };
  }
}
