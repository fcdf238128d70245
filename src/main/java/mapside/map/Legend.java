package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import mapside.messages.Messages;
import mapside.place.Border;
import mapside.place.BorderView;
import mapside.place.Era;
import mapside.place.Tenure;

/** What the borders, tints and hatchings mean, both sides in the same words and weight. */
final class Legend extends FlowPane {

  private final Messages words;

  Legend(Messages words) {
    this.words = words;
    getStyleClass().add("map-legend");
    // Else as wide as its longest entry would be in one line.
    setMinWidth(0);
  }

  /**
   * Explains what is drawn.
   *
   * @param isDisputeTold whether any of it is about borders
   * @param era the time that is shown; empty for the present
   * @param showsStandIns whether a name stands in for one in another language
   */
  void explain(boolean isDisputeTold, BorderView view, Optional<Era> era, boolean showsStandIns) {
    List<Node> entries = new ArrayList<>();
    if (isDisputeTold && era.isPresent()) {
      // The panel with the years may be closed: nobody must take them for today's borders.
      Label year = new Label(Integer.toString(era.get().year()));
      year.getStyleClass().addAll("legend-entry", "legend-year");
      entries.add(year);
      for (Tenure tenure : era.get().tenures()) {
        entries.add(entry(swatch(tenure), tenure.title()));
      }
    } else if (isDisputeTold) {
      entries.add(entry(swatch("disputed"), words.get("map.legend.disputed")));
      addBorder(entries, view, Border.Kind.LINE_OF_CONTROL, "map.legend.control");
      addBorder(entries, view, Border.Kind.CLAIM, "map.legend.claim");
    }
    if (showsStandIns) {
      entries.add(entry(new Label(Lettering.STAND_IN), words.get("map.legend.stand-in")));
    }
    getChildren().setAll(entries);
  }

  /** Has its lines, and the words of one entry, end at a width in logical pixels. */
  void wrapWithin(double width) {
    setPrefWrapLength(width);
    for (Node entry : getChildren()) {
      ((Label) entry).setMaxWidth(width);
    }
  }

  /** The width of all entries in one line, in logical pixels; a flow pane itself knows none. */
  double lineWidth() {
    double widths = getChildren().stream().mapToDouble(entry -> entry.prefWidth(-1)).sum();
    return widths + Math.max(0, getChildren().size() - 1) * getHgap();
  }

  private void addBorder(List<Node> entries, BorderView view, Border.Kind kind, String key) {
    if (view.shows(kind)) {
      entries.add(entry(line(kind), words.get(key)));
    }
  }

  private static Label entry(Node sign, String text) {
    Label entry = new Label(text, sign);
    entry.getStyleClass().add("legend-entry");
    entry.setWrapText(true);
    return entry;
  }

  /** A piece of the colour or hatching that land in some hands has on the map. */
  static Region swatch(Tenure tenure) {
    return swatch("tenure-" + tenure.state().code());
  }

  private static Region swatch(String kind) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("legend-swatch", kind);
    swatch.setMinSize(18, 11);
    swatch.setPrefSize(18, 11);
    swatch.setMaxSize(18, 11);
    return swatch;
  }

  private static Line line(Border.Kind kind) {
    Line line = new Line(0, 0, 22, 0);
    line.getStyleClass().addAll("map-border", kind.code());
    line.setStrokeWidth(2);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.getStrokeDashArray().setAll(BorderNode.dashes(kind));
    return line;
  }
}
