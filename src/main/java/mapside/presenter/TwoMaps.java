package mapside.presenter;

import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;

/**
 * The map of the class and the teacher's own, which the class sees only once it is sent. Both begin
 * as the map of the reading was. For the JavaFX thread.
 */
final class TwoMaps {

  private final ReadingSession audience;
  private final ReadingSession desk;

  TwoMaps(ReadingSession from) {
    audience = copy(from);
    desk = copy(from);
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

  /** Shows on the one what the other shows. */
  void send() {
    choose(desk.mapChoices(), audience.mapChoices());
    audience.tools().graticuleProperty().set(desk.tools().graticuleProperty().get());
    audience.clearSelection();
    audience.select(desk.selection().places());
    desk.tools()
        .comparisonProperty()
        .get()
        .ifPresentOrElse(
            laid -> audience.tools().compare(laid.territory(), laid.at()),
            () -> audience.tools().endComparison());
    GeoBounds seen = desk.camera().viewport().seen(desk.camera().goal());
    audience.camera().headFor(audience.camera().viewport().fit(seen, 0, Camera.MAX_ZOOM));
  }
}
