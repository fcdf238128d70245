package mapside.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import mapside.map.tool.ToolHand;
import mapside.place.Place;
import mapside.session.CameraState;
import mapside.session.ReadingSession;

/** Turns what pointer and keys do on the map into verbs of the session. */
final class MapInput {

  /** A press that moves no farther, in logical pixels, is a click. */
  private static final double CLICK = 4;

  /** Scrolled pixels for a whole zoom: five notches of a wheel. */
  private static final double PIXELS_A_ZOOM = 200;

  /** A single scroll event of fewer pixels comes from a touchpad, which is smooth by itself. */
  private static final double NOTCH = 20;

  private static final double KEY_PAN = 0.3;

  /** Finds the place under a pixel of the map. */
  interface Finder {
    Optional<Place> at(double x, double y);
  }

  private final ReadingSession session;
  private final CameraState camera;
  private final Pilot pilot;
  private final Finder finder;
  private final CandidateLayer candidates;
  private final ToolHand tools;
  private final Node map;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;
  private boolean dragging;

  /** Waits for the end of a smooth zoom, to go where the tiles are sharp. */
  private final PauseTransition sharpening = new PauseTransition(Duration.millis(250));

  /** Whether the last click was on a place; further ones of a double click belong to it. */
  private boolean selecting;

  private MapInput(
      ReadingSession session,
      Pilot pilot,
      Finder finder,
      CandidateLayer candidates,
      ToolHand tools,
      Node map) {
    this.session = session;
    this.camera = session.camera();
    this.pilot = pilot;
    this.finder = finder;
    this.candidates = candidates;
    this.tools = tools;
    this.map = map;
  }

  static void install(
      Node map,
      ReadingSession session,
      Pilot pilot,
      Finder finder,
      CandidateLayer candidates,
      ToolHand tools) {
    MapInput input = new MapInput(session, pilot, finder, candidates, tools, map);
    map.setOnMousePressed(input::press);
    map.setOnMouseDragged(input::drag);
    map.setOnMouseReleased(input::release);
    map.setOnMouseMoved(input::move);
    map.setOnMouseExited(event -> input.leave());
    map.setOnScroll(input::scroll);
    map.setOnZoom(input::pinch);
    map.setOnKeyPressed(input::key);
  }

  private void press(MouseEvent event) {
    map.requestFocus();
    sharpening.stop();
    // A press holds the map still.
    camera.move(camera.camera());
    pressX = event.getX();
    pressY = event.getY();
    lastX = pressX;
    lastY = pressY;
    dragging = false;
    if (event.getButton() == MouseButton.PRIMARY) {
      tools.press(pressX, pressY);
    }
    event.consume();
  }

  private void leave() {
    session.hover(Optional.empty());
    tools.exit();
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
      return;
    }
    if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) <= CLICK) {
      return;
    }
    if (!dragging) {
      dragging = true;
      session.hover(Optional.empty());
      map.setCursor(Cursor.CLOSED_HAND);
    }
    if (tools.drag(event.getX(), event.getY())) {
      event.consume();
      return;
    }
    camera.move(
        camera.viewport().panned(camera.camera(), event.getX() - lastX, event.getY() - lastY));
    lastX = event.getX();
    lastY = event.getY();
    event.consume();
  }

  private void release(MouseEvent event) {
    if (!dragging && event.getButton() == MouseButton.PRIMARY) {
      click(event);
    }
    dragging = false;
    move(event);
    event.consume();
  }

  private void click(MouseEvent event) {
    if (candidates.click(event.getX(), event.getY()) || tools.click(event.getX(), event.getY())) {
      return;
    }
    Optional<Place> place = finder.at(event.getX(), event.getY());
    boolean again = event.getClickCount() > 1 && selecting;
    selecting = again || place.isPresent();
    if (place.isEmpty() && again) {
      // The map has set off under the pointer, and the press has held it.
      session.frameSelection();
    } else if (place.isEmpty()) {
      if (event.getClickCount() == 2) {
        pilot.zoomAbout(event.getX(), event.getY(), event.isShiftDown() ? -1 : 1);
      }
    } else if (event.isShortcutDown()) {
      session.toggle(place.get().id());
    } else {
      session.select(place.get().id());
    }
  }

  private void move(MouseEvent event) {
    Optional<Cursor> pin = candidates.move(event.getX(), event.getY());
    Optional<Cursor> tool = pin.or(() -> tools.move(event.getX(), event.getY()));
    if (tool.isPresent()) {
      session.hover(Optional.empty());
      map.setCursor(tool.get());
      return;
    }
    Optional<Place> place = finder.at(event.getX(), event.getY());
    session.hover(place.map(Place::id));
    map.setCursor(place.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  /** Of a finger on a touch screen the same move has come as a drag of the mouse. */
  private void scroll(ScrollEvent event) {
    if (event.isDirect()) {
      event.consume();
      return;
    }
    double pixels = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    double by = pixels / PIXELS_A_ZOOM;
    if (by != 0 && (event.isInertia() || Math.abs(pixels) < NOTCH)) {
      zoomSmoothly(event.getX(), event.getY(), by);
    } else if (by != 0) {
      pilot.zoomAbout(event.getX(), event.getY(), Math.clamp(by, -2, 2));
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    if (event.getZoomFactor() > 0) {
      double by = Math.log(event.getZoomFactor()) / Math.log(2);
      zoomSmoothly(event.getX(), event.getY(), by);
    }
    event.consume();
  }

  private void zoomSmoothly(double x, double y, double by) {
    double zoom = camera.camera().zoom() + by;
    camera.move(camera.viewport().zoomedAbout(camera.camera(), x, y, zoom));
    sharpening.setOnFinished(
        event -> {
          if (!pilot.isFlying()) {
            pilot.zoomAbout(x, y, 0);
          }
        });
    sharpening.playFromStart();
  }

  private void key(KeyEvent event) {
    if (tools.key(event)) {
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double width = camera.viewport().width();
    double height = camera.viewport().height();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> pilot.pan(width * KEY_PAN, 0);
      case RIGHT, KP_RIGHT -> pilot.pan(-width * KEY_PAN, 0);
      case UP, KP_UP -> pilot.pan(0, height * KEY_PAN);
      case DOWN, KP_DOWN -> pilot.pan(0, -height * KEY_PAN);
      case PLUS, ADD, EQUALS -> pilot.zoomAbout(width / 2, height / 2, 1);
      case MINUS, SUBTRACT -> pilot.zoomAbout(width / 2, height / 2, -1);
      case HOME -> session.frameAll();
      case END -> session.frameSelection();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
