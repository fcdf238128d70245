package mapside.app;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import mapside.geo.Camera;
import mapside.geo.Viewport;
import mapside.map.MapPane;
import mapside.session.CameraState;
import mapside.session.ReadingSession;

/** Reports when the map has come to rest and where, and what is selected. */
final class RestReport extends AnimationTimer {

  private final StartReport report;
  private final MapPane map;
  private final CameraState camera;
  private boolean complete;
  private boolean resting;
  private String told = "";

  private RestReport(StartReport report, MapPane map, ReadingSession session) {
    this.report = report;
    this.map = map;
    this.camera = session.camera();
  }

  /** Follows a map for as long as the program runs, if a report is wanted at all. */
  static void follow(StartReport report, MapPane map, ReadingSession session) {
    if (report.isWanted()) {
      new RestReport(report, map, session).start();
      session
          .selectionProperty()
          .subscribe(
              (before, now) ->
                  report.tell(
                      "selected "
                          + String.join(
                              " ", now.places().stream().map(place -> place.value()).toList())));
    }
  }

  @Override
  public void handle(long now) {
    boolean wasResting = resting;
    resting = map.getScene() != null && map.isAtRest();
    String line = resting ? line() : "";
    if (resting && (!wasResting || !line.equals(told))) {
      if (!complete) {
        complete = true;
        report.reached("map-complete");
      }
      told = line;
      report.tell(line);
    }
  }

  private String line() {
    Point2D corner = map.localToScreen(0, 0);
    Viewport view = camera.viewport();
    Camera at = camera.camera();
    return "at-rest %s %s %s %s %s %s %s %s"
        .formatted(
            corner.getX(),
            corner.getY(),
            view.width(),
            view.height(),
            at.center().lat(),
            at.center().lon(),
            at.zoom(),
            view.seamLon());
  }
}
