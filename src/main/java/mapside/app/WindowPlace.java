package mapside.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/** Finds where a window can be, so that all of it is on a screen. */
final class WindowPlace {

  /** The size that the reader is made for. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 800;

  /** The share of a small screen that a new window takes, so that its frame is on it as well. */
  private static final double SHARE = 0.95;

  /** So far is a window from one that it would cover: as high as a usual title. */
  private static final double STEP = 32;

  private WindowPlace() {}

  /**
   * The place nearest to where the window was, on the screen that it was mostly on; in the middle
   * of the first screen if it was on none that is still there.
   *
   * @param last where it was; empty at the first start
   * @param screens what the system leaves free of each screen, the first one first
   */
  static Rectangle2D on(Optional<Rectangle2D> last, List<Rectangle2D> screens) {
    Rectangle2D first = screens.getFirst();
    return last.flatMap(
            was ->
                screens.stream()
                    .filter(was::intersects)
                    .max(Comparator.comparingDouble(screen -> overlap(was, screen)))
                    .map(screen -> within(was, screen)))
        .orElseGet(() -> inMiddle(first, WIDTH, HEIGHT));
  }

  /**
   * The same place, moved a little as long as another window has its corner there; at the end of
   * the screen it goes on from the upper left.
   *
   * @param corners the upper left ones of the other windows
   */
  static Rectangle2D beside(Rectangle2D place, List<Point2D> corners, List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .filter(place::intersects)
            .max(Comparator.comparingDouble(each -> overlap(place, each)))
            .orElseGet(screens::getFirst);
    double freeX = screen.getWidth() - place.getWidth();
    double freeY = screen.getHeight() - place.getHeight();
    double x = place.getMinX();
    double y = place.getMinY();
    for (int i = 0; i < corners.size() && isTaken(x, y, corners); i++) {
      x = screen.getMinX() + (freeX <= 0 ? 0 : (x - screen.getMinX() + STEP) % (freeX + 1));
      y = screen.getMinY() + (freeY <= 0 ? 0 : (y - screen.getMinY() + STEP) % (freeY + 1));
    }
    return new Rectangle2D(x, y, place.getWidth(), place.getHeight());
  }

  private static boolean isTaken(double x, double y, List<Point2D> corners) {
    return corners.stream()
        .anyMatch(at -> Math.abs(at.getX() - x) < STEP / 2 && Math.abs(at.getY() - y) < STEP / 2);
  }

  private static Rectangle2D within(Rectangle2D was, Rectangle2D screen) {
    double width = Math.min(was.getWidth(), screen.getWidth());
    double height = Math.min(was.getHeight(), screen.getHeight());
    double x = Math.clamp(was.getMinX(), screen.getMinX(), screen.getMaxX() - width);
    double y = Math.clamp(was.getMinY(), screen.getMinY(), screen.getMaxY() - height);
    return new Rectangle2D(x, y, width, height);
  }

  private static Rectangle2D inMiddle(Rectangle2D screen, double width, double height) {
    double fittingWidth = Math.min(width, screen.getWidth() * SHARE);
    double fittingHeight = Math.min(height, screen.getHeight() * SHARE);
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - fittingWidth) / 2,
        screen.getMinY() + (screen.getHeight() - fittingHeight) / 2,
        fittingWidth,
        fittingHeight);
  }

  private static double overlap(Rectangle2D a, Rectangle2D b) {
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return width * height;
  }
}
