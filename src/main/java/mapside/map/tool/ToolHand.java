package mapside.map.tool;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import mapside.geo.GeoPoint;
import mapside.session.Comparison;
import mapside.session.MapTools;
import org.jspecify.annotations.Nullable;

/**
 * What pointer and keys do with the tools on the map itself. The map asks it first, and does what
 * is usual where it says no. Pixels are those of the map.
 */
public final class ToolHand {

  /** Logical pixels that a key moves the outline by. */
  private static final double KEY_STEP = 24;

  private final MapTools tools;
  private final ToolGround ground;
  private final ToolCards cards;
  private final ToolVerbs verbs;
  private @Nullable MapFrame frame;
  private Optional<Point2D> pointer = Optional.empty();
  private boolean holding;
  private double holdX;
  private double holdY;

  ToolHand(MapTools tools, ToolGround ground, ToolCards cards, ToolVerbs verbs) {
    this.tools = tools;
    this.ground = ground;
    this.cards = cards;
    this.verbs = verbs;
  }

  /** The map moved, and so other land lies under a pointer that rests. */
  void at(MapFrame newFrame) {
    frame = newFrame;
    tellPointed();
  }

  private void tellPointed() {
    MapFrame shown = frame;
    Optional<GeoPoint> now =
        shown == null
            ? Optional.empty()
            : pointer.map(at -> shown.pointUnder(at.getX(), at.getY()));
    if (!now.equals(tools.pointerProperty().get())) {
      tools.point(now);
    }
  }

  /** The main button goes down; takes hold of the outline that is laid there. */
  public void press(double x, double y) {
    Optional<Comparison> laid = tools.comparisonProperty().get();
    holding = frame != null && laid.isPresent() && ground.isOnLaid(x, y);
    if (holding && frame != null) {
      GeoPoint at = laid.orElseThrow().at();
      holdX = x - frame.x(at);
      holdY = y - frame.y(at);
    }
  }

  /**
   * The pointer moves with the button down.
   *
   * @return whether it moved the outline, so that the map stays
   */
  public boolean drag(double x, double y) {
    pointer = Optional.of(new Point2D(x, y));
    if (holding && frame != null) {
      tools.moveComparison(frame.pointUnder(x - holdX, y - holdY));
    }
    return holding;
  }

  /**
   * A click that was no drag.
   *
   * @return whether it was for a tool, and selects nothing
   */
  public boolean click(double x, double y) {
    holding = false;
    if (tools.isMeasuring() && frame != null) {
      tools.leadTo(frame.pointUnder(x, y));
      return true;
    }
    return ground.isOnLaid(x, y);
  }

  /**
   * The pointer moves with no button down, or a drag ends.
   *
   * @return how the pointer looks, if it is for a tool
   */
  public Optional<Cursor> move(double x, double y) {
    holding = false;
    if (frame == null) {
      return Optional.empty();
    }
    cards.showCross(false);
    pointer = Optional.of(new Point2D(x, y));
    tellPointed();
    if (tools.isMeasuring()) {
      return Optional.of(Cursor.CROSSHAIR);
    }
    return ground.isOnLaid(x, y) ? Optional.of(Cursor.MOVE) : Optional.empty();
  }

  /** The pointer leaves the map. */
  public void exit() {
    pointer = Optional.empty();
    tellPointed();
  }

  /**
   * A key is pressed on the map.
   *
   * @return whether it was for a tool
   */
  public boolean key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    boolean isLaid = tools.comparisonProperty().get().isPresent();
    return isLaid && event.isShiftDown() && moves(event) || tools.isMeasuring() && measures(event);
  }

  private boolean moves(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> verbs.shift(-KEY_STEP, 0);
      case RIGHT, KP_RIGHT -> verbs.shift(KEY_STEP, 0);
      case UP, KP_UP -> verbs.shift(0, -KEY_STEP);
      case DOWN, KP_DOWN -> verbs.shift(0, KEY_STEP);
      case ENTER -> verbs.bring();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The arrows move the map as ever; the mark in its middle shows what Enter takes. */
  private boolean measures(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> verbs.leadToCenter();
      case BACK_SPACE -> tools.takeBack();
      default -> {
        cards.showCross(event.getCode().isArrowKey());
        return false;
      }
    }
    cards.showCross(event.getCode() != javafx.scene.input.KeyCode.BACK_SPACE);
    return true;
  }
}
