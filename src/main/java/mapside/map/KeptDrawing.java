package mapside.map;

import javafx.scene.Node;

/**
 * Has the picture of an outline kept while the map rests or is panned: without a graphics card
 * JavaFX would draw every line of it anew in every frame. While the map is zoomed each frame shows
 * it otherwise, and keeping it would only be more work.
 */
final class KeptDrawing {

  /** Logical pixels, across times down, of the largest picture that is kept. */
  private static final double LARGEST = 600_000;

  private KeptDrawing() {}

  /**
   * Keeps the picture of a node, or lets go of it.
   *
   * @param mayKeep whether it is shown, and will look the same in the next frames
   * @param outline of which it is the picture
   * @param worldSize the side of the world in logical pixels
   */
  static void keep(Node node, boolean mayKeep, Outline outline, double worldSize) {
    double wide = (outline.east() - outline.west()) * worldSize;
    double high = (outline.south() - outline.north()) * worldSize;
    node.setCache(mayKeep && wide * high <= LARGEST);
  }
}
