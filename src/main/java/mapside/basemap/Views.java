package mapside.basemap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import mapside.basemap.render.TileSize;
import mapside.geo.TileId;

/**
 * What all those look at who show the tiles of one service: the maps of several windows, say. Not
 * for many threads.
 */
final class Views {

  private final Map<Object, TileView> views = new HashMap<>();
  private final Map<Object, TileSize> sizes = new HashMap<>();

  void look(Object viewer, TileView view) {
    views.put(viewer, view);
  }

  /** The size that is sharp for everybody, now that one of them wants another. */
  TileSize size(Object viewer, TileSize size) {
    sizes.put(viewer, size);
    return sizes.values().stream().max(Comparator.comparingInt(TileSize::pixels)).orElse(size);
  }

  void leave(Object viewer) {
    views.remove(viewer);
    sizes.remove(viewer);
  }

  /** Whether nobody tells what is in view. */
  boolean isEmpty() {
    return views.isEmpty();
  }

  /** Whether a tile is seen by anybody, or would be after a pan by a tile. */
  boolean shows(TileId id) {
    return views.values().stream().anyMatch(view -> view.shows(id));
  }

  /** How long a tile may wait: as little as the one may who needs it most. */
  double rank(TileId id) {
    double least = Double.POSITIVE_INFINITY;
    for (TileView view : views.values()) {
      least = Math.min(least, view.rank(id));
    }
    return least;
  }
}
