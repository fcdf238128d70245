package mapside.card;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.session.Selection;

/**
 * Shows the card of the place under the pointer, a moment after the pointer has come to it. Follows
 * the session, so every view that tells what is under the pointer has cards. It never takes the
 * keyboard, and goes when the pointer leaves, unless it comes onto the card within a moment, and at
 * once when a key is pressed or a button.
 */
public final class HoverCard {

  private static final Duration DELAY = Duration.millis(350);

  /** As long as a hand takes from a name to its card. */
  private static final Duration LEAVING = Duration.millis(250);

  private final Scene scene;
  private final ReadingSession session;
  private final Messages messages;
  private final Popup popup = new Popup();
  private final PauseTransition delay = new PauseTransition(DELAY);
  private final PauseTransition leaving = new PauseTransition(LEAVING);
  private Point2D pointer = Point2D.ZERO;

  private HoverCard(Scene scene, ReadingSession session, Messages messages) {
    this.scene = scene;
    this.session = session;
    this.messages = messages;
    popup.setAutoFix(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setHideOnEscape(false);
    delay.setOnFinished(event -> showAtPointer());
    leaving.setOnFinished(event -> hide());
  }

  /** Gives a scene cards that live as long as it does. */
  public static HoverCard install(Scene scene, ReadingSession session, Messages messages) {
    HoverCard card = new HoverCard(scene, session, messages);
    scene.addEventFilter(MouseEvent.MOUSE_MOVED, card::follow);
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, card::follow);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> card.hide());
    scene.addEventFilter(ScrollEvent.SCROLL, event -> card.hide());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, card::key);
    session.hoveredProperty().subscribe(card::hovered);
    session.hoveredNameProperty().subscribe(card::hovered);
    session.readingProperty().subscribe(card::hide);
    scene.windowProperty().flatMap(Window::focusedProperty).subscribe(card::hideUnlessFocused);
    return card;
  }

  /** Shows the card of what was selected last, in the middle of the window. */
  public void showSelected() {
    Selection selection = session.selection();
    if (!selection.isNothing()) {
      delay.stop();
      Optional<PlaceId> last =
          selection.isEmpty() ? Optional.empty() : Optional.of(selection.places().getLast());
      show(
          cardOf(last, selection.unplaced()),
          card -> Beside.middle(boundsOf(scene.getWindow()), card, screenAt(middle())),
          session.review()::beginSelected);
    }
  }

  /** Whether a card is to be seen. */
  public boolean isShowing() {
    return popup.isShowing();
  }

  private void follow(MouseEvent event) {
    pointer = new Point2D(event.getScreenX(), event.getScreenY());
    if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
      hide();
    }
  }

  /** Every key hides the card; Esc does nothing else then. */
  private void key(KeyEvent event) {
    if (isShowing() && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
    }
    hide();
  }

  private void hovered(Optional<?> pointedAt) {
    if (pointedAt.isPresent()) {
      hide();
      delay.playFromStart();
    } else {
      delay.stop();
      leaving.playFromStart();
    }
  }

  /**
   * What the card at the pointer tells of, for when the pointer has left it.
   *
   * @param place empty for a name without one
   * @param offset where in the text it is; empty if it was pointed at elsewhere
   */
  private record Subject(Optional<PlaceId> place, Optional<String> name, OptionalInt offset) {

    private static Subject of(ReadingSession session) {
      return new Subject(
          session.hoveredProperty().get(),
          session.hoveredNameProperty().get(),
          session.hoveredOffset());
    }
  }

  private void hideUnlessFocused(Boolean focused) {
    if (!Boolean.TRUE.equals(focused)) {
      hide();
    }
  }

  private void hide() {
    delay.stop();
    leaving.stop();
    popup.hide();
  }

  private void showAtPointer() {
    Subject at = Subject.of(session);
    show(
        cardOf(at.place(), at.name()),
        card -> Beside.pointer(pointer, card, screenAt(pointer)),
        () -> correct(at));
  }

  /** Where it was pointed at, else where it is named first. */
  private void correct(Subject at) {
    if (at.offset().isPresent()) {
      session.review().begin(at.offset().getAsInt());
      return;
    }
    at.place().filter(place -> !session.selection().contains(place)).ifPresent(session::select);
    at.name().ifPresent(session::selectUnplaced);
    session.review().beginSelected();
  }

  private Optional<VBox> cardOf(Optional<PlaceId> place, Optional<String> name) {
    LinkedArticle reading = session.reading();
    return place
        .flatMap(reading.gazetteer()::find)
        .<VBox>map(found -> new PlaceCard(found, reading, messages))
        .or(() -> name.map(unplaced -> new NameCard(unplaced, reading, messages)));
  }

  /** Says where a card of some size goes on the screen. */
  private interface Spot {
    Point2D of(Dimension2D card);
  }

  private void offer(VBox card, Runnable correct) {
    Button button =
        new Button(messages.get(card instanceof NameCard ? "card.correct.name" : "card.correct"));
    button.getStyleClass().add("card-button");
    button.setFocusTraversable(false);
    button.setOnAction(
        event -> {
          hide();
          correct.run();
        });
    card.getChildren().add(button);
    card.setOnMouseEntered(event -> leaving.stop());
    card.setOnMouseExited(event -> leaving.playFromStart());
    card.setOnScroll(event -> hide());
  }

  private void show(Optional<VBox> made, Spot spot, Runnable correct) {
    Window window = scene.getWindow();
    if (made.isEmpty() || window == null || !window.isShowing()) {
      return;
    }
    VBox card = made.get();
    Dress.as(scene, card);
    offer(card, correct);
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      card.getStyleClass().add("opaque");
    }
    popup.getContent().setAll(card);
    // Shown at its place and not moved there: under the pointer it would end the hovering.
    card.applyCss();
    double width = card.prefWidth(-1);
    Point2D corner = spot.of(new Dimension2D(width, card.prefHeight(width)));
    popup.show(window, corner.getX(), corner.getY());
  }

  private Point2D middle() {
    Rectangle2D window = boundsOf(scene.getWindow());
    return new Point2D(
        (window.getMinX() + window.getMaxX()) / 2, (window.getMinY() + window.getMaxY()) / 2);
  }

  private static Rectangle2D boundsOf(Window window) {
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  private static Rectangle2D screenAt(Point2D point) {
    return Screen.getScreensForRectangle(point.getX(), point.getY(), 1, 1).stream()
        .findFirst()
        .orElse(Screen.getPrimary())
        .getVisualBounds();
  }
}
