package mapside.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mapside.messages.Messages;

/** The list of all keys, over everything but a blank screen. */
final class KeysLayer extends StackPane {

  /** So many lines stand below each other before a second column begins. */
  private static final int ROWS = 14;

  KeysLayer(Messages words) {
    getStyleClass().add("show-keys");
    setVisible(false);
    setMouseTransparent(true);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("show-keys-card");
    grid.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    for (int i = 0; words.has("show.keys." + (i + 1)); i++) {
      String[] line = words.get("show.keys." + (i + 1)).split("\\|", 2);
      Label keys = new Label(line[0].strip());
      keys.getStyleClass().add("keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label what = new Label(line[1].strip());
      what.setWrapText(true);
      int column = i / ROWS * 2;
      grid.add(keys, column, i % ROWS);
      grid.add(what, column + 1, i % ROWS);
    }
    setAlignment(Pos.CENTER);
    getChildren().setAll(grid);
  }
}
