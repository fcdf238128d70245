package mapside.map.tool;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import mapside.geo.Wgs84;
import mapside.messages.Messages;
import mapside.session.MapTools;
import mapside.session.Units;

/** A bar of a round length, true along the parallel through the middle of the view. */
final class ScaleBar extends Pane {

  /** The longest that the bar becomes, in logical pixels. */
  private static final double LONGEST = 150;

  private static final double TICK = 6;
  private static final double HEIGHT = 26;

  private final Messages words;
  private final MapTools tools;
  private final SVGPath halo = new SVGPath();
  private final SVGPath bar = new SVGPath();

  /** Takes the clicks that change the units. */
  private final Region hand = new Region();

  private final HaloText text = new HaloText("scale-text");
  private Optional<Length> shown = Optional.empty();

  /**
   * A length to draw.
   *
   * @param km how long it is
   * @param pixels how long that is in the middle of the view
   */
  record Length(double km, double pixels) {

    /** The longest of 1, 2 and 5 times a power of ten that fits. */
    static Length of(MapFrame frame, Units units) {
      double kmPerPixel = 2 * Math.PI * Wgs84.parallelKm(frame.center().lat()) / frame.worldSize();
      double unit = unit(kmPerPixel * LONGEST, units);
      double most = kmPerPixel * LONGEST / unit;
      double power = Math.pow(10, Math.floor(Math.log10(most)));
      double first = most / power;
      double km = (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power * unit;
      return new Length(km, km / kmPerPixel);
    }

    private static double unit(double longestKm, Units units) {
      if (units == Units.METRIC) {
        return 1;
      }
      return longestKm >= Quantities.MILE_KM ? Quantities.MILE_KM : Quantities.FOOT_KM;
    }
  }

  ScaleBar(MapTools tools, Messages words) {
    this.tools = tools;
    this.words = words;
    getStyleClass().add("scale-bar");
    setCache(true);
    halo.getStyleClass().add("scale-halo");
    bar.getStyleClass().add("scale-line");
    hand.getStyleClass().add("sets-map-units");
    hand.setPrefSize(LONGEST, HEIGHT);
    hand.setAccessibleRole(AccessibleRole.BUTTON);
    Tooltip.install(hand, new Tooltip(words.get("tool.scale.units")));
    hand.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            tools.unitsProperty().set(tools.unitsProperty().get().toggled());
            event.consume();
          }
        });
    getChildren().setAll(new Group(halo, bar), text, hand);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  void show(MapFrame frame) {
    Length length = Length.of(frame, tools.unitsProperty().get());
    double wide = Math.rint(length.pixels());
    // Its text and its path are slow to make, and while the map moves it mostly stays as it is.
    Length next = new Length(length.km(), wide);
    if (shown.filter(next::equals).isPresent()) {
      return;
    }
    shown = Optional.of(next);
    String path =
        "M0.5 %s V%s H%s V%s"
            .formatted(HEIGHT - TICK - 1.5, HEIGHT - 1.5, wide + 0.5, HEIGHT - TICK - 1.5);
    halo.setContent(path);
    bar.setContent(path);
    text.text(new Quantities(words, tools.unitsProperty().get()).length(length.km()));
    text.applyCss();
    text.center(wide / 2, HEIGHT / 2 - 2);
    hand.setAccessibleText(words.get("tool.scale", text.text()));
    setPrefWidth(LONGEST);
    setMinWidth(LONGEST);
  }
}
