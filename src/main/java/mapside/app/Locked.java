package mapside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mapside.messages.Messages;

/**
 * Greys out what an administrator has settled, and says so. A control that chooses a setting has
 * the style class {@code sets-} and its name, with hyphens for dots.
 */
final class Locked {

  /** The style class of what stands round such a control. */
  private static final String STYLE = "locked";

  private final List<String> styles;
  private final String why;

  /**
   * Knows what is settled.
   *
   * @param settings their names
   */
  Locked(Set<String> settings, Messages words) {
    styles = settings.stream().map(name -> "sets-" + name.replace('.', '-')).toList();
    why = words.get("app.locked.here");
  }

  /** Greys out the controls of a part of a window; what is grey already stays so. */
  void in(Parent part) {
    if (!styles.isEmpty()) {
      List<Node> found = new ArrayList<>();
      find(part, found);
      found.forEach(this::lock);
    }
  }

  /** Also what controls hold that have never been painted, where a look-up finds nothing. */
  private void find(Node node, List<Node> found) {
    if (node.getStyleClass().stream().anyMatch(styles::contains)) {
      found.add(node);
    } else if (node instanceof ScrollPane pane && pane.getContent() != null) {
      find(pane.getContent(), found);
    } else if (node instanceof SplitPane pane) {
      pane.getItems().forEach(item -> find(item, found));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> find(child, found));
    }
  }

  private void lock(Node control) {
    if (control.isDisable() || !(control.getParent() instanceof Pane parent)) {
      return;
    }
    control.setDisable(true);
    control.setAccessibleHelp(why);
    // What is disabled hears no mouse, so that its own tooltip could not say why.
    StackPane around = new StackPane();
    around.getStyleClass().add(STYLE);
    control
        .getProperties()
        .forEach(
            (key, value) -> {
              if (key instanceof String && !(value instanceof Tooltip)) {
                around.getProperties().put(key, value);
              }
            });
    around.visibleProperty().bind(control.visibleProperty());
    around.managedProperty().bind(control.managedProperty());
    parent.getChildren().set(parent.getChildren().indexOf(control), around);
    around.getChildren().setAll(control);
    Tooltip.install(around, new Tooltip(why));
  }
}
