package mapside.presenter;

import javafx.scene.layout.Region;

/** Covers the audience's screen in one colour, while it is to see nothing. */
final class BlankLayer extends Region {

  BlankLayer(Show show) {
    getStyleClass().add("show-blank");
    show.blankProperty().subscribe(this::cover);
  }

  private void cover(Show.Blank with) {
    setVisible(with != Show.Blank.NONE);
    getStyleClass().removeAll("black", "white");
    if (with != Show.Blank.NONE) {
      getStyleClass().add(with == Show.Blank.BLACK ? "black" : "white");
    }
  }
}
