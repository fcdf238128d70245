package mapside.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import mapside.link.LinkedArticle;
import mapside.place.Place;

/**
 * A dot for every town and mountain that was found in an article, below the names. An article may
 * name more of them than have room for their names; where even the dots have none, the most named
 * have theirs.
 */
final class DotLayer extends Region {

  /** Logical pixels from one dot to the next. */
  private static final double APART = 7;

  /** So near a dot is meant, in logical pixels. */
  private static final double REACH = 7;

  private final Group drawing = new Group();
  private List<PlaceDot> dots = List.of();
  private Optional<Drawn> origin = Optional.empty();

  DotLayer() {
    setMouseTransparent(true);
    drawing.setManaged(false);
    getChildren().setAll(drawing);
  }

  /** Shows another article's places; somebody who links them has chosen what is worth a mark. */
  void fill(LinkedArticle reading) {
    dots =
        reading.isFound()
            ? reading.places().values().stream()
                .filter(place -> LabelStyle.of(place).hasMark())
                .sorted(
                    Comparator.comparingLong((Place place) -> -reading.mentionCount(place.id())))
                .map(PlaceDot::new)
                .toList()
            : List.of();
    drawing.getChildren().setAll(dots);
    origin = Optional.empty();
  }

  /** Panning only moves the whole drawing; zooming puts every dot anew. */
  void show(Drawn drawn) {
    boolean isPut =
        origin.isPresent()
            && origin.get().sameSizeAs(drawn)
            && origin.get().viewport().seamLon() == drawn.viewport().seamLon();
    if (!isPut) {
      origin = Optional.of(drawn);
      put(drawn);
    }
    drawing.setTranslateX(origin.get().left() - drawn.left());
    drawing.setTranslateY(origin.get().top() - drawn.top());
  }

  void look(MapLook look) {
    dots.forEach(dot -> dot.look(look));
  }

  /** The place whose dot is nearest to a pixel, and meant by it; empty if none is. */
  Optional<Place> at(Drawn drawn, double x, double y) {
    return dots.stream()
        .filter(dot -> dot.isVisible() && distance(dot, drawn, x, y) <= REACH)
        .min(Comparator.comparingDouble(dot -> distance(dot, drawn, x, y)))
        .map(PlaceDot::place);
  }

  /** How many dots are drawn, in view or beside it. */
  long shownCount() {
    return dots.stream().filter(PlaceDot::isVisible).count();
  }

  private void put(Drawn drawn) {
    TakenSpace taken = new TakenSpace();
    for (PlaceDot dot : dots) {
      double x = Math.rint(drawn.x(dot.place().location().point()));
      double y = Math.rint(drawn.y(dot.place().location().point()));
      boolean isFree = taken.isFree(new Rectangle2D(x - APART / 2, y - APART / 2, APART, APART));
      dot.setVisible(isFree);
      if (isFree) {
        taken.take(new Rectangle2D(x - APART / 2, y - APART / 2, APART, APART));
        dot.setTranslateX(x);
        dot.setTranslateY(y);
      }
    }
  }

  private static double distance(PlaceDot dot, Drawn drawn, double x, double y) {
    return Math.hypot(
        x - drawn.x(dot.place().location().point()), y - drawn.y(dot.place().location().point()));
  }
}
