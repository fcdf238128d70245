package mapside.map;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import mapside.messages.Messages;
import mapside.place.Border;

/** What the two borders and the hatching mean, both sides in the same words and weight. */
final class Legend extends HBox {

  Legend(Messages words) {
    getStyleClass().add("map-legend");
    setMouseTransparent(true);
    getChildren()
        .setAll(
            entry(hatched(), words.get("map.legend.disputed")),
            entry(line(Border.Kind.LINE_OF_CONTROL), words.get("map.legend.control")),
            entry(line(Border.Kind.CLAIM), words.get("map.legend.claim")));
  }

  private static Label entry(javafx.scene.Node sign, String text) {
    Label entry = new Label(text, sign);
    entry.getStyleClass().add("legend-entry");
    entry.setMinWidth(Region.USE_PREF_SIZE);
    return entry;
  }

  private static Region hatched() {
    Region swatch = new Region();
    swatch.getStyleClass().add("legend-hatched");
    swatch.setMinSize(18, 11);
    swatch.setPrefSize(18, 11);
    swatch.setMaxSize(18, 11);
    return swatch;
  }

  private static Line line(Border.Kind kind) {
    Line line = new Line(0, 0, 22, 0);
    line.getStyleClass().addAll("map-border", kind.code());
    line.setStrokeWidth(2);
    line.setStrokeLineCap(javafx.scene.shape.StrokeLineCap.ROUND);
    line.getStrokeDashArray().setAll(BorderNode.dashes(kind));
    return line;
  }
}
