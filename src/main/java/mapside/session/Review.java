package mapside.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.link.Decision;
import mapside.link.Decision.Scope;
import mapside.link.Mention;
import mapside.place.Facts;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import mapside.text.TextRange;
import mapside.text.WholeWords;

/**
 * The name that the reader is correcting, the places that it may be, and what becomes of it. For
 * the user-interface thread only.
 */
public final class Review {

  private static final int RANK = 5;

  private final ReadingSession session;
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<List<Place>> candidates = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<OptionalInt> pointedAt =
      new SimpleObjectProperty<>(OptionalInt.empty());
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
  private final BooleanProperty pointing = new SimpleBooleanProperty();
  private Optional<Camera> cameraBefore = Optional.empty();

  /**
   * The name that is corrected.
   *
   * @param range where it stands
   * @param name its letters
   * @param place what it is taken to be; empty if for no place
   * @param count how often the name stands in the article
   */
  public record Subject(TextRange range, String name, Optional<PlaceId> place, int count) {}

  Review(ReadingSession session) {
    this.session = session;
  }

  /** The name that is corrected; empty while none is. */
  public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /** The name that is corrected; empty while none is. */
  public Optional<Subject> subject() {
    return subject.get();
  }

  /** The places that it may be, in the order of their numbers on list and map. */
  public ObjectProperty<List<Place>> candidatesProperty() {
    return candidates;
  }

  /** The number of the candidate under the pointer, in the list or on the map, from 0. */
  public ObjectProperty<OptionalInt> pointedAtProperty() {
    return pointedAt;
  }

  /** Which mentions the decision is to hold for. */
  public ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Whether the next click on the map tells where the place is. */
  public BooleanProperty pointingProperty() {
    return pointing;
  }

  /**
   * Begins with what is selected: text, else the name of the selected place in the passage that the
   * reader is at; nothing happens if nothing is.
   */
  public void beginSelected() {
    TextRange marked = session.notebook().markedProperty().get();
    if (!marked.isEmpty()) {
      begin(marked);
      return;
    }
    Selection selection = session.selection();
    selection
        .activePassage()
        .flatMap(
            at ->
                selection.unplaced().isPresent()
                    ? named(selection.unplaced().get(), at.passage().range())
                    : at.passage().mentions().stream()
                        .filter(mention -> selection.contains(mention.place()))
                        .map(Mention::range)
                        .findFirst())
        .ifPresent(this::begin);
  }

  private Optional<TextRange> named(String unplaced, TextRange within) {
    return session.reading().unplaced().stream()
        .filter(each -> each.name().equals(unplaced) && within.contains(each.range()))
        .map(mapside.link.Unplaced::range)
        .findFirst();
  }

  /** Begins with the mention at an offset; nothing happens if there is none. */
  public void begin(int offset) {
    session
        .reading()
        .mentionAt(offset)
        .map(Mention::range)
        .or(
            () ->
                session.reading().unplaced().stream()
                    .map(mapside.link.Unplaced::range)
                    .filter(range -> range.contains(offset))
                    .findFirst())
        .ifPresent(this::begin);
  }

  /** Begins with some words, which may be a mention or not; white space at their ends is none. */
  public void begin(TextRange words) {
    String text = session.reading().article().plainText();
    TextRange range = trimmed(words, text);
    if (range.isEmpty()) {
      return;
    }
    String name = range.in(text);
    Optional<PlaceId> place =
        session
            .reading()
            .mentionAt(range.start())
            .filter(mention -> mention.range().equals(range))
            .map(Mention::place);
    if (cameraBefore.isEmpty()) {
      cameraBefore = Optional.of(session.camera().goal());
    }
    scope.set(Scope.ALL);
    pointing.set(false);
    pointedAt.set(OptionalInt.empty());
    candidates.set(List.of());
    int count = Math.max(1, WholeWords.all(text, name).size());
    subject.set(Optional.of(new Subject(range, name, place, count)));
  }

  private static TextRange trimmed(TextRange words, String text) {
    int start = words.start();
    int end = Math.min(words.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return TextRange.of(start, Math.max(start, end));
  }

  /** Leaves the name as it is; the map goes back to where it looked. */
  public void end() {
    if (subject().isPresent()) {
      close();
      cameraBefore.ifPresent(session.camera()::headFor);
      cameraBefore = Optional.empty();
    }
  }

  private void close() {
    subject.set(Optional.empty());
    candidates.set(List.of());
    pointedAt.set(OptionalInt.empty());
    pointing.set(false);
  }

  /** Says that the name is a place. */
  public void pick(Place place) {
    decide(Optional.of(place));
  }

  /** Says that the name is no place. */
  public void pickNone() {
    decide(Optional.empty());
  }

  /** Says that the name is a place that nobody knows but the reader, who points at it. */
  public void pickPoint(GeoPoint point) {
    subject()
        .ifPresent(
            at ->
                pick(
                    new Place(
                        PlaceId.of("reader-" + UUID.randomUUID()),
                        PlaceKind.TOWN,
                        Names.ofEnglish(at.name()),
                        Location.ofPoint(point),
                        Facts.NONE,
                        List.of(),
                        RANK)));
  }

  private void decide(Optional<Place> place) {
    if (subject().isEmpty()) {
      return;
    }
    Subject at = subject().get();
    Decision decision =
        new Decision("urn:uuid:" + UUID.randomUUID(), at.range(), at.name(), scope.get(), place);
    String key = place.isPresent() ? "review.decided" : "review.decided.none";
    List<Object> arguments =
        List.of(
            at.name(),
            place.<Object>map(each -> each).orElse(""),
            scope.get() == Scope.ALL ? at.count() : 1);
    close();
    if (place.isEmpty()) {
      cameraBefore.ifPresent(session.camera()::headFor);
    }
    cameraBefore = Optional.empty();
    session
        .revisions()
        .change(
            session.revisions().work().with(decision),
            new Revisions.Change(key, arguments, at.range()));
    if (session.reading().mentionAt(at.range().start()).isPresent()) {
      place.ifPresent(chosen -> session.selectAt(chosen.id(), at.range().start()));
    }
  }
}
