package mapside.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.link.PlacePassage;
import mapside.link.PlacePassage.Strength;
import mapside.link.Unplaced;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/** What is selected in a session, and what was before. */
final class Selecting {

  private final ReadingSession session;
  private final CameraState camera;
  private final History history = new History();
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);

  Selecting(ReadingSession session, CameraState camera) {
    this.session = session;
    this.camera = camera;
  }

  ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  History history() {
    return history;
  }

  /** Another article is opened. */
  void forget() {
    selection.set(Selection.NONE);
    history.clear();
  }

  /**
   * The article was tied to other places. Where a selected place is named no more, that is selected
   * which its name means now.
   *
   * @param before the article as it was tied to places
   */
  void again(LinkedArticle before) {
    Selection kept = now();
    LinkedHashSet<PlaceId> places = new LinkedHashSet<>();
    Optional<String> unplaced = kept.unplaced();
    for (PlaceId place : kept.places()) {
      boolean isGone = before.mentionCount(place) > 0 && reading().mentionCount(place) == 0;
      Optional<TextRange> name = isGone ? lastName(place, before) : Optional.empty();
      if (name.isEmpty()) {
        places.add(place);
        continue;
      }
      int at = name.get().start();
      reading().mentionAt(at).ifPresent(mention -> places.add(mention.place()));
      unplaced = unplaced.or(() -> reading().unplacedAt(at).map(Unplaced::name));
    }
    selection.set(
        again(
            new Selection(
                places,
                places.isEmpty() ? unplaced : kept.unplaced(),
                kept.passages(),
                kept.active())));
  }

  /** Where the reader was at the name of a place, else where it is first. */
  private Optional<TextRange> lastName(PlaceId place, LinkedArticle before) {
    List<TextRange> names =
        before.mentions().stream()
            .filter(mention -> mention.place().equals(place))
            .map(Mention::range)
            .toList();
    Optional<TextRange> passage = now().activePassage().map(active -> active.passage().range());
    return names.stream()
        .filter(name -> passage.filter(at -> at.contains(name)).isPresent())
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /** Selects nothing. */
  void clear() {
    if (!now().isNothing()) {
      remember();
      selection.set(Selection.NONE);
    }
  }

  /** Goes to a passage; others than there are change nothing. */
  void goTo(int index) {
    if (index >= 0 && index < now().passages().size()) {
      selection.set(now().at(index));
    }
  }

  void back() {
    history.back(visit()).ifPresent(this::restore);
  }

  void forward() {
    history.forward(visit()).ifPresent(this::restore);
  }

  /** Selects a name without a place; the reader is at the passage of an offset, if one has it. */
  void changeTo(String name, int offset) {
    List<PlacePassage> passages = reading().passagesOf(name);
    int at =
        passages.stream()
            .map(each -> each.passage().range())
            .filter(range -> range.contains(offset))
            .mapToInt(TextRange::start)
            .findFirst()
            .orElse(-1);
    Selection next =
        new Selection(new LinkedHashSet<>(), Optional.of(name), passages, startIndex(passages, at));
    if (!next.equals(now())) {
      remember();
      selection.set(next);
    }
  }

  /** Selects places; the reader is at the passage that begins at an offset, if one does. */
  void changeTo(SequencedSet<PlaceId> places, int atOffset) {
    List<PlacePassage> passages = reading().passagesOf(places);
    Selection next =
        new Selection(places, Optional.empty(), passages, startIndex(passages, atOffset));
    if (!next.equals(now())) {
      if (!next.places().equals(now().places())) {
        remember();
      }
      selection.set(next);
    }
  }

  /** The passage at an offset, else the first that names a place itself, else the first. */
  private static int startIndex(List<PlacePassage> passages, int atOffset) {
    int best = passages.isEmpty() ? -1 : 0;
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (passages.get(i).passage().range().start() == atOffset) {
        return i;
      }
      if (passages.get(i).strength() == Strength.DIRECT) {
        best = i;
      }
    }
    return best;
  }

  /** Goes some passages on, round the end. */
  void step(int by) {
    int count = now().passages().size();
    if (count > 0) {
      selection.set(now().at(Math.floorMod(now().active() + by, count)));
    }
  }

  private Visit visit() {
    return new Visit(now(), camera.goal());
  }

  private void remember() {
    history.leave(visit());
  }

  private void restore(Visit visit) {
    selection.set(again(visit.selection()));
    camera.headFor(visit.camera());
  }

  /** The same selection in the article as it is linked now. */
  private Selection again(Selection before) {
    LinkedHashSet<PlaceId> places = new LinkedHashSet<>(before.places());
    places.removeIf(id -> reading().gazetteer().find(id).isEmpty());
    List<PlacePassage> passages =
        before.unplaced().isPresent()
            ? reading().passagesOf(before.unplaced().get())
            : reading().passagesOf(places);
    int at = before.activePassage().map(active -> active.passage().range().start()).orElse(-1);
    return new Selection(places, before.unplaced(), passages, startIndex(passages, at));
  }

  private Selection now() {
    return selection.get();
  }

  private LinkedArticle reading() {
    return session.reading();
  }
}
