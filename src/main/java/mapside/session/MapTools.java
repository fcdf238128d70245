package mapside.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mapside.geo.GeoPoint;
import mapside.place.Territory;

/**
 * What is measured on the map and laid over it, for every view that shows the session. For the
 * user-interface thread only.
 */
public final class MapTools {

  private final BooleanProperty graticule = new SimpleBooleanProperty(false);
  private final BooleanProperty overview = new SimpleBooleanProperty(true);
  private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.METRIC);
  private final ReadOnlyObjectWrapper<Optional<GeoPoint>> pointer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<List<GeoPoint>> course =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  MapTools() {}

  /** Whether meridians and parallels are shown. */
  public BooleanProperty graticuleProperty() {
    return graticule;
  }

  /** Whether the small globe is shown. */
  public BooleanProperty overviewProperty() {
    return overview;
  }

  /** What lengths and areas are told in. */
  public ObjectProperty<Units> unitsProperty() {
    return units;
  }

  /** The point on Earth under the pointer; empty while it is elsewhere. */
  public ReadOnlyObjectProperty<Optional<GeoPoint>> pointerProperty() {
    return pointer.getReadOnlyProperty();
  }

  /** Whether points that are clicked join the course. */
  public ReadOnlyBooleanProperty measuringProperty() {
    return measuring.getReadOnlyProperty();
  }

  /** Whether points that are clicked join the course. */
  public boolean isMeasuring() {
    return measuring.get();
  }

  /** The points that the measured course goes through, in order; none at the beginning. */
  public ReadOnlyObjectProperty<List<GeoPoint>> courseProperty() {
    return course.getReadOnlyProperty();
  }

  /** The outline that is laid over the map; empty if none is. */
  public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Tells where the pointer is; empty when it leaves the map. */
  public void point(Optional<GeoPoint> at) {
    pointer.set(at);
  }

  /** Begins to measure, through some points already or through none. */
  public void measure(List<GeoPoint> through) {
    course.set(List.copyOf(through));
    measuring.set(true);
  }

  /** Leads the course on to a point; the same point twice in a row counts once. */
  public void leadTo(GeoPoint next) {
    if (isMeasuring() && !(!course.get().isEmpty() && course.get().getLast().equals(next))) {
      List<GeoPoint> longer = new ArrayList<>(course.get());
      longer.add(next);
      course.set(List.copyOf(longer));
    }
  }

  /** Takes the last point back; nothing happens if there is none. */
  public void takeBack() {
    List<GeoPoint> points = course.get();
    if (!points.isEmpty()) {
      course.set(List.copyOf(points.subList(0, points.size() - 1)));
    }
  }

  /** Ends measuring; the course is gone. */
  public void endMeasuring() {
    measuring.set(false);
    course.set(List.of());
  }

  /** Lays an outline over the map, in place of another one. */
  public void compare(Territory territory, GeoPoint at) {
    comparison.set(Optional.of(new Comparison(territory, at)));
  }

  /** Moves the outline that is laid over the map; nothing happens if none is. */
  public void moveComparison(GeoPoint to) {
    comparison.get().ifPresent(laid -> compare(laid.territory(), to));
  }

  /** Takes the outline off. */
  public void endComparison() {
    comparison.set(Optional.empty());
  }

  /**
   * Ends what was begun last: measuring, or else the comparison.
   *
   * @return whether there was anything to end
   */
  public boolean end() {
    if (isMeasuring()) {
      endMeasuring();
      return true;
    }
    boolean comparing = comparison.get().isPresent();
    endComparison();
    return comparing;
  }
}
