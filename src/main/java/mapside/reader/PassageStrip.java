package mapside.reader;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import mapside.link.PlacePassage;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.session.Selection;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Shows, beside the scroll bar, where in the whole text the passages of the selection stand. A
 * click on a tick goes to its passage.
 */
final class PassageStrip extends Region {

  private static final double TICK = 3;

  /** A click this near to a tick is meant for it. */
  private static final double REACH = 8;

  private final ReadingSession session;
  private final Messages words;
  private final ToDoubleFunction<TextRange> positions;
  private final Map<Band.Kind, Path> ticks = new EnumMap<>(Band.Kind.class);
  private @Nullable Drawn drawn;

  /** What the strip shows: by heights, what is there, and where the active passage is. */
  private record Drawn(
      double width, int passages, Map<Double, Band.Kind> ticks, Optional<Double> active) {}

  /**
   * Shows nothing yet.
   *
   * @param positions how far down the whole text a stretch stands, from 0 to 1
   */
  PassageStrip(ReadingSession session, Messages words, ToDoubleFunction<TextRange> positions) {
    this.session = session;
    this.words = words;
    this.positions = positions;
    getStyleClass().add("passage-strip");
    for (Band.Kind kind :
        List.of(Band.Kind.GROUP, Band.Kind.ACTOR, Band.Kind.DIRECT, Band.Kind.ACTIVE)) {
      Path path = new Path();
      path.setStroke(null);
      path.setManaged(false);
      path.getStyleClass().addAll("tick", "tick-" + kind.styleClass().substring(5));
      ticks.put(kind, path);
      getChildren().add(path);
    }
    setAccessibleRole(AccessibleRole.PARENT);
    setOnMouseClicked(event -> goTo(event.getY()));
    setOnMouseMoved(event -> setCursor(nearest(event.getY()) < 0 ? Cursor.DEFAULT : Cursor.HAND));
  }

  /** Draws the ticks anew, if they stand elsewhere than before. */
  void refresh() {
    Selection selection = session.selection();
    Drawn now =
        new Drawn(
            getWidth(),
            selection.passages().size(),
            strongestByHeight(selection.passages()),
            selection.activePassage().map(this::y));
    if (!now.equals(drawn)) {
      if (drawn == null || drawn.passages != now.passages) {
        setAccessibleText(words.get("reader.strip", now.passages));
      }
      drawn = now;
      ticks.values().forEach(path -> path.getElements().clear());
      now.ticks.forEach((y, kind) -> addTick(kind, y));
      now.active.ifPresent(y -> addTick(Band.Kind.ACTIVE, y));
    }
  }

  /** Thousands of passages can lie on one pixel; one tick is drawn for them. */
  private Map<Double, Band.Kind> strongestByHeight(List<PlacePassage> passages) {
    Map<Double, Band.Kind> strongest = new HashMap<>();
    for (PlacePassage passage : passages) {
      Band.Kind kind = Band.Kind.valueOf(passage.strength().name());
      strongest.merge(y(passage), kind, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    return strongest;
  }

  /** How many ticks are drawn; the one of the active passage lies over another. */
  int tickCount() {
    return ticks.values().stream().mapToInt(path -> path.getElements().size() / 5).sum();
  }

  /** The middle of the tick of a passage. */
  double tickOf(int passage) {
    return y(session.selection().passages().get(passage)) + TICK / 2;
  }

  private void addTick(Band.Kind kind, double y) {
    Path path = ticks.get(kind);
    if (path != null) {
      boolean active = kind == Band.Kind.ACTIVE;
      double height = active ? TICK + 1 : TICK;
      double inset = active ? 1 : 3;
      path.getElements()
          .addAll(
              new MoveTo(inset, y),
              new HLineTo(getWidth() - inset),
              new VLineTo(y + height),
              new HLineTo(inset),
              new ClosePath());
    }
  }

  private double y(PlacePassage passage) {
    double free = Math.max(0, getHeight() - 2 * TICK);
    return TICK / 2 + Math.round(free * positions.applyAsDouble(passage.passage().range()));
  }

  private int nearest(double y) {
    List<PlacePassage> passages = session.selection().passages();
    int nearest = -1;
    double least = REACH;
    for (int i = 0; i < passages.size(); i++) {
      double distance = Math.abs(tickOf(i) - y);
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return nearest;
  }

  private void goTo(double y) {
    session.goToPassage(nearest(y));
  }
}
