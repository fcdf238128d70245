package mapside.map;

import com.gluonhq.maps.MapView;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * A view of Gluon Maps and the tiles that it holds. Gluon keeps a tile that has left the view,
 * picture and all, until a collection takes it, and then takes its dead listeners out one by one,
 * which costs more than a frame has. So a tile is kept as long as its view, and only its image is
 * used elsewhere while it is out of sight. Used on the JavaFX thread.
 */
final class HeldTiles {

  private final OwnView view;
  private final TileSource source;
  private final Map<Node, HeldTile> tiles = new HashMap<>();

  HeldTiles(TileSource source) {
    this.source = source;
    view = new OwnView(source);
    // Gluon's base map, a group, is the first child of its view, and the tiles are its children.
    Group base = (Group) view.getChildrenUnmodifiable().getFirst();
    base.getChildren().addListener(this::changed);
  }

  OwnView view() {
    return view;
  }

  /** How many tiles Gluon moves with every pan. */
  int size() {
    return tiles.size();
  }

  /** Gives the tiles that are seen their pictures, and takes those of the others. */
  void arrive() {
    tiles.values().forEach(HeldTile::leaveUnseen);
    tiles.values().forEach(HeldTile::arrive);
  }

  /** Whether no tile waits for a picture that it had before. */
  boolean isDressed() {
    return tiles.values().stream().noneMatch(HeldTile::isWaiting);
  }

  /** The view is gone for good. */
  void end() {
    tiles.values().forEach(HeldTile::end);
    tiles.clear();
  }

  private void changed(ListChangeListener.Change<? extends Node> change) {
    while (change.next()) {
      for (Node tile : change.getAddedSubList()) {
        tiles.computeIfAbsent(tile, node -> new HeldTile(node, source)).arrive();
      }
    }
  }

  /**
   * Gluon loads its tiles while it is laid out, and asks one for all maps of the program; so each
   * map says just before that they come from its own source.
   */
  static final class OwnView extends MapView {

    private final TileSource source;

    private OwnView(TileSource source) {
      this.source = source;
    }

    /** Has itself laid out, because tiles may be loaded; whatever is above it need not be. */
    void stir() {
      setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
      MapTiles.use(source);
      super.layoutChildren();
    }
  }
}
