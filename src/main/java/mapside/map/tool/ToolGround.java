package mapside.map.tool;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import mapside.geo.GeoPoint;
import mapside.messages.Messages;
import mapside.session.MapChoices;
import mapside.session.MapTools;

/** What the tools draw on the map itself. Panning moves it, anything else draws it anew. */
final class ToolGround extends Region {

  private final MapTools tools;
  private final MapChoices choices;
  private final Messages words;
  private final Graticule graticule;
  private final Course course = new Course();
  private final Laid laid = new Laid();
  private final Group moved = new Group(laid, course);
  private Optional<MapFrame> origin = Optional.empty();

  ToolGround(MapTools tools, MapChoices choices, Messages words) {
    this.choices = choices;
    this.tools = tools;
    this.words = words;
    graticule = new Graticule(words);
    getStyleClass().add("tool-ground");
    setMouseTransparent(true);
    moved.setManaged(false);
    getChildren().setAll(graticule, moved);
    graticule.visibleProperty().bind(tools.graticuleProperty());
  }

  /** Has everything drawn anew at the next showing. */
  void forget() {
    origin = Optional.empty();
  }

  void show(MapFrame frame, List<Bounds> taken) {
    if (graticule.isVisible()) {
      graticule.show(frame, taken);
    }
    if (origin.isEmpty() || !frame.isMovedFrom(origin.get())) {
      origin = Optional.of(frame);
      draw(frame, taken);
    }
    moved.setTranslateX(origin.get().left() - frame.left());
    moved.setTranslateY(origin.get().top() - frame.top());
  }

  /** The box of the name of what is laid over the map; empty if nothing is. */
  Optional<Bounds> laidName() {
    return laid.named().map(laid::localToParent).map(moved::localToParent);
  }

  /** Whether a pixel of the map is on the outline that is laid over it. */
  boolean isOnLaid(double x, double y) {
    return laid.isAt(x - moved.getTranslateX(), y - moved.getTranslateY());
  }

  private void draw(MapFrame frame, List<Bounds> taken) {
    Quantities quantities = new Quantities(words, tools.unitsProperty().get());
    Optional<GeoPoint> next =
        tools.isMeasuring() ? tools.pointerProperty().get() : Optional.empty();
    course.show(frame, tools.courseProperty().get(), next, quantities);
    laid.show(
        frame, tools.comparisonProperty().get(), choices.namingProperty().get(), quantities, taken);
  }
}
