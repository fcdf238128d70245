package mapside.presenter;

import java.util.SequencedSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.TileLevels;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;

/**
 * The map of the class and the teacher's own. Both begin as the map of the reading was. The
 * teacher's shows what the class sees, until the teacher moves it: then it stays, up to the next
 * step, and the class sees it only once it is sent. For the JavaFX thread.
 */
final class TwoMaps {

  private final ReadingSession audience;
  private final ReadingSession desk;
  private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);

  /** Whether both are being changed together, so that neither need follow. */
  private boolean isLed;

  TwoMaps(ReadingSession from) {
    audience = copy(from);
    desk = copy(from);
    MapChoices choices = audience.mapChoices();
    audience.selectionProperty().subscribe((before, now) -> follow(this::select));
    audience.camera().goalProperty().subscribe((before, now) -> follow(this::look));
    desk.camera().viewportProperty().subscribe((before, now) -> follow(this::look));
    choices.namingProperty().subscribe((before, now) -> follow(this::choose));
    choices.bordersProperty().subscribe((before, now) -> follow(this::choose));
    choices.oldNamesProperty().subscribe((before, now) -> follow(this::choose));
    audience.tools().graticuleProperty().subscribe((before, now) -> follow(this::choose));
    audience.tools().comparisonProperty().subscribe((before, now) -> follow(this::compare));
  }

  private static ReadingSession copy(ReadingSession from) {
    ReadingSession copy = new ReadingSession(from.reading());
    choose(from.mapChoices(), copy.mapChoices());
    copy.tools().unitsProperty().set(from.tools().unitsProperty().get());
    copy.tools().overviewProperty().set(false);
    copy.sureness().leastProperty().set(from.sureness().leastProperty().get());
    return copy;
  }

  private static void choose(MapChoices from, MapChoices to) {
    to.namingProperty().set(from.namingProperty().get());
    to.bordersProperty().set(from.bordersProperty().get());
    to.oldNamesProperty().set(from.oldNamesProperty().get());
  }

  ReadingSession audience() {
    return audience;
  }

  ReadingSession desk() {
    return desk;
  }

  /** Whether the teacher's map shows what the class sees, and goes with it. */
  ReadOnlyBooleanProperty followingProperty() {
    return following.getReadOnlyProperty();
  }

  /** Leaves the teacher's map where the teacher puts it. */
  void part() {
    following.set(false);
  }

  /** Has the teacher's map show what the class sees again. */
  void join() {
    if (!following.get()) {
      showAll(audience, desk);
      if (isUnseen(audience.camera())) {
        frame(desk, desk.selection().isEmpty());
      }
      following.set(true);
    }
  }

  /** Shows the class what the teacher's map shows, if that has been moved away from theirs. */
  void send() {
    if (!following.get()) {
      showAll(desk, audience);
      following.set(true);
    }
  }

  /**
   * Goes to the places of a step; to all of the article for its title; stays where it is for none.
   */
  void show(boolean isTitle, SequencedSet<PlaceId> places) {
    together(
        () -> {
          show(audience, isTitle, places);
          if (following.get()) {
            choose(audience, desk);
            show(desk, isTitle, places);
          }
        });
  }

  private static void show(ReadingSession on, boolean isTitle, SequencedSet<PlaceId> places) {
    if (isTitle || places.isEmpty()) {
      on.clearSelection();
    }
    if (isTitle) {
      on.frameWhole();
    } else {
      on.select(places);
    }
  }

  /** Frames what the class sees anew; that their map has another size moves no other. */
  void frame(boolean isTitle) {
    together(() -> frame(audience, isTitle));
  }

  private static void frame(ReadingSession on, boolean isTitle) {
    if (isTitle) {
      on.frameWhole();
    } else if (!on.selection().isEmpty()) {
      on.frameSelection();
    }
  }

  /** The same on both, in one go: what follows from it must not be followed once more. */
  private void showAll(ReadingSession from, ReadingSession to) {
    together(
        () -> {
          choose(from, to);
          select(from, to);
          compare(from, to);
          if (!isUnseen(from.camera()) && !isUnseen(to.camera())) {
            to.camera().headFor(seenBy(from.camera(), to.camera()));
          }
        });
  }

  private void follow(Consumer<ReadingSession> verb) {
    if (following.get() && !isLed) {
      together(() -> verb.accept(desk));
    }
  }

  private void together(Runnable change) {
    boolean before = isLed;
    isLed = true;
    try {
      change.run();
    } finally {
      isLed = before;
    }
  }

  private void choose(ReadingSession to) {
    choose(audience, to);
  }

  private void select(ReadingSession to) {
    select(audience, to);
  }

  private void compare(ReadingSession to) {
    compare(audience, to);
  }

  /** Where the map of the class heads for, or where it was put at once. */
  private void look(ReadingSession to) {
    CameraState from = audience.camera();
    if (isUnseen(from) || isUnseen(to.camera())) {
      return;
    }
    Camera there = seenBy(from, to.camera());
    if (from.camera().equals(from.goal())) {
      to.camera().move(there);
    } else {
      to.camera().headFor(new Camera(there.center(), TileLevels.sharpBelow(there.zoom())));
    }
  }

  private static void choose(ReadingSession from, ReadingSession to) {
    choose(from.mapChoices(), to.mapChoices());
    to.tools().graticuleProperty().set(from.tools().graticuleProperty().get());
  }

  private static void select(ReadingSession from, ReadingSession to) {
    if (!to.selection().places().equals(from.selection().places())) {
      to.clearSelection();
      to.select(from.selection().places());
    }
  }

  private static void compare(ReadingSession from, ReadingSession to) {
    from.tools()
        .comparisonProperty()
        .get()
        .ifPresentOrElse(
            laid -> to.tools().compare(laid.territory(), laid.at()),
            () -> to.tools().endComparison());
  }

  /** The view of the one that holds all that the other heads for. */
  private static Camera seenBy(CameraState from, CameraState to) {
    GeoBounds seen = from.viewport().seen(from.goal());
    return to.viewport().fit(seen, 0, Camera.MAX_ZOOM);
  }

  /** Whether no window shows it. */
  private static boolean isUnseen(CameraState camera) {
    return camera.viewport().width() <= 1;
  }
}
