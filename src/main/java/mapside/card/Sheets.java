package mapside.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

/**
 * Puts the style sheets that parts of a window bring into its scene.
 *
 * <p>Of a sheet that a parent wears, JavaFX keeps a list of all parents below it, and goes through
 * that list for every node that it styles: the time grows with the square of the number of nodes. A
 * sheet of the scene has no such list.
 */
public final class Sheets {

  private Sheets() {}

  /**
   * A new scene that wears the sheets of all parts in place of these; those of parts that come
   * later stay with them. For the JavaFX thread.
   *
   * @param root in no scene yet
   */
  public static Scene scene(Parent root) {
    List<String> sheets = new ArrayList<>();
    take(root, sheets);
    // Before the root comes in, so that nothing is styled twice.
    Scene scene = new Scene(new Group());
    scene.getStylesheets().setAll(sheets.stream().distinct().toList());
    scene.setRoot(root);
    return scene;
  }

  private static void take(Node node, List<String> sheets) {
    if (node instanceof Parent parent) {
      sheets.addAll(parent.getStylesheets());
      parent.getStylesheets().clear();
      parent.getChildrenUnmodifiable().forEach(child -> take(child, sheets));
    }
    // What these hold becomes their child only with their skin.
    switch (node) {
      case SplitPane split -> split.getItems().forEach(item -> take(item, sheets));
      case ScrollPane scroll when scroll.getContent() != null -> take(scroll.getContent(), sheets);
      case SubScene inner -> take(inner.getRoot(), sheets);
      default -> {}
    }
  }
}
