package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import mapside.geo.GeoPoint;
import mapside.geo.WebMercator;
import mapside.messages.Messages;

/** Meridians and parallels at round intervals, with their degrees at the edges of the map. */
final class Graticule extends Group {

  /** Minutes of arc from line to line, the widest first. */
  private static final int[] INTERVALS = {1800, 900, 600, 300, 120, 60, 30, 20, 10, 5, 2, 1};

  /** Lines stand at least so many logical pixels apart. */
  private static final double LEAST = 96;

  private static final double EDGE = 10;

  private final Messages words;
  private final SVGPath lines = new SVGPath();
  private final Group labels = new Group();
  private final List<HaloText> spare = new ArrayList<>();

  Graticule(Messages words) {
    this.words = words;
    lines.getStyleClass().add("graticule-line");
    lines.setManaged(false);
    setManaged(false);
    getChildren().setAll(lines, labels);
  }

  /** The interval in minutes of arc for a size of the world. */
  static int interval(double worldSize) {
    int chosen = INTERVALS[0];
    for (int interval : INTERVALS) {
      if (interval / 21_600.0 * worldSize >= LEAST) {
        chosen = interval;
      }
    }
    return chosen;
  }

  /**
   * Draws the lines of a frame.
   *
   * @param taken boxes in the view where no degrees can be read
   */
  void show(MapFrame frame, List<Bounds> taken) {
    int interval = interval(frame.worldSize());
    StringBuilder svg = new StringBuilder();
    labels.getChildren().clear();
    meridians(frame, interval, svg, taken);
    parallels(frame, interval, svg, taken);
    lines.setContent(svg.toString());
  }

  private void meridians(MapFrame frame, int interval, StringBuilder svg, List<Bounds> taken) {
    double seam = frame.viewport().seamLon();
    double perPixel = 360 / frame.worldSize();
    double west = seam + frame.left() * perPixel;
    double east = seam + (frame.left() + frame.viewport().width()) * perPixel;
    long last = (long) Math.floor(east * 60 / interval);
    for (long line = (long) Math.ceil(west * 60 / interval); line <= last; line++) {
      double lon = line * interval / 60.0;
      double x = Math.rint((lon - seam) / perPixel - frame.left()) + 0.5;
      svg.append('M').append(x).append(" 0V").append(frame.viewport().height());
      label(
          PointText.longitude(GeoPoint.wrapLongitude(lon), 0, words), x, EDGE, false, frame, taken);
    }
  }

  private void parallels(MapFrame frame, int interval, StringBuilder svg, List<Bounds> taken) {
    double height = frame.viewport().height();
    double north = frame.pointUnder(0, 0).lat();
    double south = frame.pointUnder(0, height).lat();
    long last = (long) Math.floor(north * 60 / interval);
    for (long line = (long) Math.ceil(south * 60 / interval); line <= last; line++) {
      double lat = line * interval / 60.0;
      double y = Math.rint(WebMercator.y(lat) * frame.worldSize() - frame.top()) + 0.5;
      svg.append("M0 ").append(y).append('H').append(frame.viewport().width());
      label(PointText.latitude(lat, 0, words), EDGE / 2, y, true, frame, taken);
    }
  }

  private void label(
      String degrees, double x, double y, boolean left, MapFrame frame, List<Bounds> taken) {
    int at = labels.getChildren().size();
    if (at == spare.size()) {
      spare.add(new HaloText("graticule-label"));
    }
    HaloText text = spare.get(at).text(degrees);
    labels.getChildren().add(text);
    text.applyCss();
    if (left) {
      text.left(x, y);
    } else {
      text.center(x, y);
    }
    Bounds box = text.getBoundsInParent();
    Bounds view = new BoundingBox(0, 0, frame.viewport().width(), frame.viewport().height());
    boolean isFree = view.contains(box) && taken.stream().noneMatch(box::intersects);
    // The corner belongs to the parallels.
    boolean isCorner = !left && box.getMinX() < 70 || left && y < 3 * EDGE;
    text.setVisible(isFree && !isCorner);
  }
}
