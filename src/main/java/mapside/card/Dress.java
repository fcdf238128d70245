package mapside.card;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Dresses what is shown in a window of its own, such as a card, as the window that it belongs to.
 */
public final class Dress {

  /** The style class of the node whose sheets and classes hold for a whole window. */
  private static final String WINDOW = "mapside-window";

  private Dress() {}

  /** Gives a node the sheets, the theme and the colours of an owner; a later call renews them. */
  public static void as(Scene owner, Parent node) {
    if (owner.lookup("." + WINDOW) instanceof Parent window) {
      List<String> sheets =
          Stream.concat(owner.getStylesheets().stream(), window.getStylesheets().stream()).toList();
      node.getStylesheets().removeAll(sheets);
      node.getStylesheets().addAll(0, sheets);
      node.getStyleClass().removeAll(window.getStyleClass());
      node.getStyleClass().addAll(0, window.getStyleClass());
    }
  }
}
