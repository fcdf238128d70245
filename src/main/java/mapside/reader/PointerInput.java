package mapside.reader;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import mapside.article.Span;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.Unplaced;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What the mouse does in the text: pointing, selecting places by click and text by drag. */
final class PointerInput {

  private final ReadingSession session;
  private final Column column;
  private final Scroller scroller;
  private final Copying copying;
  private final MentionWalk walk;
  private final Links links;
  private final AutoScroll autoScroll;
  private Optional<PlaceId> pointedAt = Optional.empty();
  private Optional<String> pointedAtName = Optional.empty();
  private @Nullable Point2D pointer;
  private boolean dragging;

  private PointerInput(
      ReadingSession session,
      Column column,
      Scroller scroller,
      Copying copying,
      MentionWalk walk,
      Links links) {
    this.links = links;
    this.session = session;
    this.column = column;
    this.scroller = scroller;
    this.copying = copying;
    this.walk = walk;
    autoScroll = new AutoScroll(column, scroller, this::drag);
  }

  static PointerInput install(
      ReadingSession session,
      Column column,
      Scroller scroller,
      Copying copying,
      MentionWalk walk,
      Links links) {
    PointerInput input = new PointerInput(session, column, scroller, copying, walk, links);
    column.setOnMousePressed(input::onPress);
    column.setOnMouseDragged(input::onDrag);
    column.setOnMouseReleased(event -> input.onRelease());
    column.setOnMouseClicked(input::onClick);
    column.setOnMouseMoved(event -> input.point(new Point2D(event.getX(), event.getY())));
    column.setOnMouseExited(event -> input.leave());
    column.setOnScroll(input::onScroll);
    return input;
  }

  /** Whether text is being selected by a drag. */
  boolean isDragging() {
    return dragging;
  }

  /** Looks again what is under the pointer, after the text has moved. */
  void refresh() {
    if (pointer != null && !dragging) {
      point(pointer);
    }
  }

  private void onScroll(ScrollEvent event) {
    if (!event.isShortcutDown() && event.getDeltaY() != 0) {
      scroller.scrollBy(-event.getDeltaY());
      event.consume();
    }
  }

  private void onPress(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      correct(event);
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    scroller.stop();
    walk.leave();
    column.requestFocus();
    boolean character = event.isShiftDown() || event.getClickCount() == 1;
    TextPoint.at(column, event.getX(), event.getY())
        .ifPresent(at -> press(event, character ? at.caret() : at.character()));
    event.consume();
  }

  /** Asks what the name under the pointer means. */
  private void correct(MouseEvent event) {
    TextPoint.at(column, event.getX(), event.getY())
        .filter(TextPoint::onText)
        .ifPresent(at -> session.review().begin(at.character()));
    event.consume();
  }

  private void press(MouseEvent event, int offset) {
    if (event.isShiftDown()) {
      copying.extendTo(offset);
    } else {
      copying.start(
          offset,
          switch (event.getClickCount()) {
            case 1 -> TextSelection.Unit.CHARACTER;
            case 2 -> TextSelection.Unit.WORD;
            default -> TextSelection.Unit.BLOCK;
          });
    }
  }

  private void onDrag(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && (dragging || !event.isStillSincePress())) {
      dragging = true;
      drag(new Point2D(event.getX(), event.getY()));
      autoScroll.follow(new Point2D(event.getX(), event.getY()));
      event.consume();
    }
  }

  private void drag(Point2D to) {
    TextPoint.at(column, to.getX(), to.getY()).ifPresent(at -> copying.extendTo(at.caret()));
  }

  private void onRelease() {
    autoScroll.end();
    dragging = false;
    copying.rest();
  }

  private void onClick(MouseEvent event) {
    boolean single = event.getClickCount() == 1 && event.isStillSincePress();
    if (event.getButton() == MouseButton.PRIMARY
        && single
        && !event.isShiftDown()
        && copying.isEmpty()) {
      TextPoint.at(column, event.getX(), event.getY())
          .filter(TextPoint::onText)
          .ifPresent(at -> click(event, at.character()));
      event.consume();
    }
  }

  /** A name of a place comes before the link that it is; with Alt, the link is meant. */
  private void click(MouseEvent event, int offset) {
    Optional<Span.Link> link = links.at(offset);
    if (link.isPresent() && (event.isAltDown() || session.reading().mentionAt(offset).isEmpty())) {
      links.follow(link.get());
    } else {
      select(offset, event.isShortcutDown());
    }
  }

  private void select(int offset, boolean adding) {
    Optional<Mention> mention = session.reading().mentionAt(offset);
    if (mention.isPresent() && adding) {
      session.toggle(mention.get().place());
    } else if (mention.isPresent()) {
      session.selectAt(mention.get().place(), offset);
    } else if (!adding) {
      session
          .reading()
          .unplacedAt(offset)
          .ifPresentOrElse(
              name -> session.selectUnplacedAt(name.name(), offset),
              () -> session.reading().passageAt(offset).ifPresent(session::select));
      session.revisions().work().notesIn(TextRange.of(offset, offset + 1)).stream()
          .findFirst()
          .ifPresent(session.notebook()::open);
    }
  }

  private void point(Point2D at) {
    pointer = at;
    Optional<TextPoint> text = TextPoint.at(column, at.getX(), at.getY()).filter(TextPoint::onText);
    LinkedArticle reading = session.reading();
    Optional<Mention> mention = text.flatMap(t -> reading.mentionAt(t.character()));
    Optional<Unplaced> name =
        mention.isPresent()
            ? Optional.empty()
            : text.flatMap(t -> reading.unplacedAt(t.character()));
    Optional<Span.Link> link = text.flatMap(t -> links.at(t.character()));
    links.point(link);
    column.setCursor(
        mention.isPresent() || name.isPresent() || link.isPresent()
            ? Cursor.HAND
            : text.isPresent() ? Cursor.TEXT : Cursor.DEFAULT);
    pointAt(mention.map(Mention::place), name.map(Unplaced::name));
    if (mention.isPresent() || name.isPresent()) {
      text.ifPresent(t -> session.hoverAt(t.character()));
    }
  }

  /** Forgets what the pointer was at, because the text is another one. */
  void leave() {
    pointer = null;
    links.point(Optional.empty());
    pointAt(Optional.empty(), Optional.empty());
  }

  private void pointAt(Optional<PlaceId> place, Optional<String> name) {
    if (!place.equals(pointedAt) || !name.equals(pointedAtName)) {
      pointedAt = place;
      pointedAtName = name;
      name.ifPresentOrElse(session::hoverName, () -> session.hover(place));
    }
  }
}
