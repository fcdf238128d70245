package mapside.presenter;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mapside.messages.Messages;

/**
 * The list of all keys, over everything but a blank screen; in the teacher's window if there is
 * one.
 */
final class KeysLayer extends StackPane {

  KeysLayer(Messages words) {
    getStyleClass().add("show-keys");
    setVisible(false);
    setMouseTransparent(true);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("show-keys-card");
    grid.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    int count = (int) IntStream.iterate(1, i -> words.has("show.keys." + i), i -> i + 1).count();
    int rows = (count + 1) / 2;
    for (int i = 0; i < count; i++) {
      String[] line = words.get("show.keys." + (i + 1)).split("\\|", 2);
      Label keys = new Label(line[0].strip());
      keys.getStyleClass().add("keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label what = new Label(line[1].strip());
      what.setWrapText(true);
      int column = i / rows * 2;
      grid.add(keys, column, i % rows);
      grid.add(what, column + 1, i % rows);
    }
    setAlignment(Pos.CENTER);
    getChildren().setAll(grid);
  }
}
