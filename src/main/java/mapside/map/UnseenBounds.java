package mapside.map;

import javafx.scene.Parent;

/**
 * Spares what is out of sight a part of every frame: before each, JavaFX goes through all children
 * of a parent to bring their bounds up to date, also of one that nobody sees. A parent of which
 * many wait unseen asks this in its {@code updateBounds()}. For the JavaFX thread.
 */
final class UnseenBounds {

  private final Parent parent;
  private boolean wasSeen = true;

  /** Of a parent that is seen until it is made invisible itself. */
  UnseenBounds(Parent parent) {
    this.parent = parent;
  }

  /**
   * Whether the bounds below have to be gone through: while the parent is visible, and once more
   * when it no longer is. Whatever changes below it afterwards is done when it is seen again.
   */
  boolean areNeeded() {
    boolean needed = parent.isVisible() || wasSeen;
    wasSeen = parent.isVisible();
    return needed;
  }
}
