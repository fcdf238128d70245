package mapside.app;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import mapside.card.Dress;
import mapside.messages.Messages;
import org.controlsfx.control.PopOver;

/** The list of all keys, shown over the window. */
final class KeysCard {

  /** Logical pixels of a window that its header and the card's own title and edges take. */
  private static final double ROUND = 150;

  private static final double LEAST_HEIGHT = 200;

  /** Logical pixels of a line that tells what a key does; some languages need two of them. */
  private static final double LONGEST = 470;

  /** Logical pixels of a window that the keys themselves and the card's edges take. */
  private static final double BESIDE = 330;

  private KeysCard() {}

  /**
   * A pop-over with the keys, one a line, as {@code words} lists them, dressed as its owner.
   *
   * @param memory remembers the language that is chosen below them
   * @param locked greys out what an administrator has settled
   * @param about tells of the program
   */
  static PopOver of(Messages words, Scene owner, Memory memory, Locked locked, Runnable about) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-card");
    int row = 0;
    for (int i = 1; words.has("keys." + i); i++) {
      String[] line = words.get("keys." + i).split("\\|", 2);
      Label keys = new Label(line[0].strip());
      keys.getStyleClass().add("keys");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      Label does = new Label(line[1].strip());
      does.setWrapText(true);
      does.setMaxWidth(Math.min(LONGEST, owner.getWidth() - BESIDE));
      does.setMinHeight(Region.USE_PREF_SIZE);
      grid.addRow(row++, keys, does);
    }
    Hyperlink more = new Hyperlink(words.get("about.open"));
    more.setOnAction(event -> about.run());
    grid.add(new LanguageRow(words, memory), 0, row++, 2, 1);
    grid.add(more, 0, row, 2, 1);
    Dress.as(owner, grid);
    locked.in(grid);
    ScrollPane pane = new ScrollPane(grid);
    pane.getStyleClass().add("keys-pane");
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMaxHeight(Math.max(LEAST_HEIGHT, owner.getHeight() - ROUND));
    PopOver card = new PopOver(pane);
    // The keyboard goes to what can be chosen, at the end, and the pane scrolls there.
    card.setOnShown(event -> pane.requestFocus());
    card.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    card.setTitle(words.get("app.keys"));
    card.setAnimated(false);
    return card;
  }
}
