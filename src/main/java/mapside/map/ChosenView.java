package mapside.map;

import java.util.List;
import java.util.Optional;
import mapside.place.Border;
import mapside.place.BorderView;
import mapside.place.Era;
import mapside.place.Place;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;

/** Has the layers draw what the reader has chosen: in which languages, and which borders. */
final class ChosenView {

  private final ReadingSession session;
  private final MapChoices choices;
  private final MapData data;
  private final ShapeLayer shapes;
  private final LabelLayer labels;
  private Runnable changed = () -> {};
  private double asked = Double.NEGATIVE_INFINITY;
  private double completeTo = Double.NEGATIVE_INFINITY;

  ChosenView(ReadingSession session, MapData data, ShapeLayer shapes, LabelLayer labels) {
    this.session = session;
    this.choices = session.mapChoices();
    this.data = data;
    this.shapes = shapes;
    this.labels = labels;
  }

  /**
   * Follows the choices.
   *
   * @param listener is called when something else is drawn than before
   */
  void follow(Runnable listener) {
    changed = listener;
    choices
        .namingProperty()
        .subscribe(
            (before, now) -> {
              drawBorders();
              drawNames();
            });
    choices.oldNamesProperty().subscribe((before, now) -> drawNames());
    choices
        .bordersProperty()
        .subscribe(
            (before, now) -> {
              drawBorders();
              drawNames();
            });
  }

  /**
   * Has the names read that only help to find one's way, if they were not asked for yet.
   *
   * @param zoom up to which they are wanted
   */
  void completeNames(double zoom) {
    if (zoom > asked) {
      asked = zoom;
      data.names().names(zoom, places -> take(places, zoom));
    }
  }

  /** Whether names were asked for at all. */
  boolean areNamesAsked() {
    return asked > Double.NEGATIVE_INFINITY;
  }

  private void take(List<Place> places, double zoom) {
    if (zoom > completeTo) {
      completeTo = zoom;
      labels.orient(places);
      if (!places.isEmpty()) {
        drawNames();
      }
    }
  }

  /** Whether all names are there that there will be at a zoom. */
  boolean isComplete(double zoom) {
    return zoom <= completeTo;
  }

  /** Draws another article. */
  void fill() {
    shapes.fill(session.reading().gazetteer().places());
    labels.fill(session.reading(), shapes.islands(), names());
    drawBorders();
  }

  private void drawNames() {
    labels.name(session.reading(), names());
    changed.run();
  }

  private void drawBorders() {
    Optional<Era> era = data.history().era(borders());
    List<Border> shown = data.shown(borders());
    shapes.showBorders(shown, era.isEmpty());
    shapes.showTenures(era, session.reading().gazetteer());
    labels.showEvents(era.isEmpty());
    labels.nameBorders(shown, choices.namingProperty().get());
  }

  private NamesShown names() {
    Optional<Era> era =
        choices.oldNamesProperty().get() ? data.history().era(borders()) : Optional.empty();
    return new NamesShown(choices.namingProperty().get(), era);
  }

  private BorderView borders() {
    return data.isDisputeTold(session.reading())
        ? choices.bordersProperty().get()
        : BorderView.BOTH;
  }
}
