package mapside.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mapside.geo.GeoPoint;

/**
 * What is drawn on the map, on the ground rather than on the screen, so that it stays where it is
 * meant when the map moves. Gone with the next step unless it is kept. For the JavaFX thread.
 */
final class Ink {

  /** What draws. */
  enum Tool {
    NONE,
    PEN,
    ARROW,
    CIRCLE
  }

  /**
   * One stroke.
   *
   * @param tool what drew it, never none
   * @param points of a pen all that it went through; of the others where it began and ended
   */
  record Stroke(Tool tool, List<GeoPoint> points) {

    /** Copies the list. */
    Stroke {
      points = List.copyOf(points);
    }
  }

  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.NONE);
  private final BooleanProperty kept = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<List<Stroke>> strokes =
      new ReadOnlyObjectWrapper<>(List.of());

  /** What draws now. */
  ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  /** Whether strokes stay when the lesson goes on. */
  BooleanProperty keptProperty() {
    return kept;
  }

  /** What is drawn, the oldest first. */
  ReadOnlyObjectProperty<List<Stroke>> strokesProperty() {
    return strokes.getReadOnlyProperty();
  }

  /** Takes a tool in hand, or lays it down. */
  void toggle(Tool wanted) {
    tool.set(tool.get() == wanted ? Tool.NONE : wanted);
  }

  /** Begins a stroke. */
  void begin(GeoPoint at) {
    List<Stroke> more = new ArrayList<>(strokes.get());
    more.add(new Stroke(tool.get(), List.of(at, at)));
    strokes.set(List.copyOf(more));
  }

  /** Leads the last stroke to a point. */
  void leadTo(GeoPoint to) {
    List<Stroke> changed = new ArrayList<>(strokes.get());
    if (!changed.isEmpty()) {
      Stroke last = changed.removeLast();
      List<GeoPoint> points = new ArrayList<>(last.points());
      if (last.tool() != Tool.PEN) {
        points.removeLast();
      }
      points.add(to);
      changed.add(new Stroke(last.tool(), points));
      strokes.set(List.copyOf(changed));
    }
  }

  /** Takes the last stroke back; nothing happens if there is none. */
  void undo() {
    List<Stroke> all = strokes.get();
    if (!all.isEmpty()) {
      strokes.set(List.copyOf(all.subList(0, all.size() - 1)));
    }
  }

  /** Takes all strokes back. */
  void clear() {
    strokes.set(List.of());
  }

  /** The lesson goes on. */
  void turn() {
    if (!kept.get()) {
      clear();
    }
  }
}
