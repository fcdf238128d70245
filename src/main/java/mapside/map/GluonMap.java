package mapside.map;

import java.util.Optional;
import javafx.scene.layout.Region;
import mapside.geo.WebMercator;

/**
 * Shows the tiles by Gluon Maps, and is the one place that works round it. Gluon only displays: it
 * sees no input, is told the centre and the zoom in every frame, and its world begins at our seam.
 * It never forgets a tile it has shown and moves all of them with every pan, so its view is
 * replaced from time to time; the old one stays below until the new one is complete.
 */
final class GluonMap extends Region {

  /**
   * So many times as many tiles as are seen, and some, are kept at the most before the view is
   * replaced at rest: each is moved with every pan, and where it left the scene, the renderer's
   * side of it holds on to its last picture.
   */
  private static final int TIMES = 2;

  private static final int SOME = 20;

  /** So many before it is replaced in motion. */
  private static final int TOO_MANY = 500;

  /** So many levels above the one shown are painted when there is nothing else to do. */
  private static final int LEVELS_AHEAD = 4;

  private final TileSource source;
  private HeldTiles tiles;
  private Optional<HeldTiles> old = Optional.empty();

  GluonMap(TileSource source) {
    this.source = source;
    setMouseTransparent(true);
    setFocusTraversable(false);
    tiles = new HeldTiles(source);
    getChildren().setAll(tiles.view());
  }

  /** Shows the world as drawn. */
  void show(Drawn drawn) {
    source.look(drawn);
    if (tiles.size() > TOO_MANY) {
      replaceView();
    }
    tiles.arrive();
    if (isLoaded()) {
      endOld();
    }
    old.ifPresent(below -> put(below.view(), drawn));
    put(tiles.view(), drawn);
  }

  /** Shows what was painted again since the last frame. */
  void arrive() {
    tiles.arrive();
  }

  /**
   * Tidies up when nothing moves.
   *
   * @return whether the view was replaced, so that it has to be shown again
   */
  boolean rest(Drawn drawn) {
    if (old.isPresent() || !isLoaded()) {
      return false;
    }
    int seen = TileGrid.of(drawn, drawn.tileLevel()).size();
    if (tiles.size() > TIMES * seen + SOME || showsStandIns(drawn)) {
      replaceView();
      return true;
    }
    prepareParents(drawn);
    return false;
  }

  /** Whether every tile of the view is there, and no old one below. */
  boolean isComplete() {
    return isLoaded() && old.isEmpty();
  }

  private boolean isLoaded() {
    return source.waiting() == 0 && tiles.isDressed();
  }

  /** Asks for every tile anew, as another style demands. */
  void replaceView() {
    endOld();
    old = Optional.of(tiles);
    tiles = new HeldTiles(source);
    getChildren().add(tiles.view());
  }

  private void endOld() {
    old.ifPresent(
        below -> {
          getChildren().remove(below.view());
          below.end();
        });
    old = Optional.empty();
  }

  private void put(HeldTiles.OwnView map, Drawn drawn) {
    double width = drawn.viewport().width();
    double height = drawn.viewport().height();
    if (map.getWidth() != width || map.getHeight() != height) {
      map.resizeRelocate(0, 0, width, height);
      // Gluon goes by its own size when it is told a centre, and ignores the same centre twice.
      map.setCenter(0, 0);
    }
    map.setZoom(drawn.zoom());
    map.stir();
    map.setCenter(WebMercator.lat(drawn.centerY()), WebMercator.lon(drawn.centerX()));
  }

  private boolean showsStandIns(Drawn drawn) {
    int level = drawn.tileLevel();
    return TileGrid.of(drawn, level)
        .anyMatch((column, row) -> source.isStandIn(level, column, row));
  }

  /** A few levels up, so that zooming out finds its tiles painted. */
  private void prepareParents(Drawn drawn) {
    int top = Math.max(0, drawn.tileLevel() - LEVELS_AHEAD);
    for (int level = drawn.tileLevel() - 1; level >= top; level--) {
      prepare(drawn, level);
    }
  }

  /** Has the tiles of a view painted that is flown to or through. */
  void prepare(Drawn drawn, int level) {
    TileGrid.of(drawn, level).forEach((column, row) -> source.prepare(level, column, row));
  }

  /** The map has all of its room; nothing is asked of its children. */
  @Override
  protected void layoutChildren() {
    // Done in show(), together with everything else that depends on the camera.
  }
}
