package mapside.map;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mapside.place.Gazetteer;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;

/**
 * What the map has to tell of places at the moment. Immutable.
 *
 * @param selected places that are selected themselves
 * @param related members of selected groups: shown as selected, one step weaker
 * @param inView places named in the part of the text that is on the screen
 * @param hovered the place under the pointer, here or in the text
 * @param guesses tells which places may not be meant at all
 */
record MapLook(
    Set<PlaceId> selected,
    Set<PlaceId> related,
    Set<PlaceId> inView,
    Optional<PlaceId> hovered,
    Predicate<PlaceId> guesses) {

  /** The state of one place, the strongest that holds. */
  enum State {
    SELECTED,
    RELATED,
    IN_VIEW,
    PLAIN,
    /** Something else is selected. */
    BACK
  }

  static MapLook of(ReadingSession session) {
    Gazetteer gazetteer = session.reading().gazetteer();
    Set<PlaceId> related = new LinkedHashSet<>();
    for (PlaceId place : session.selection().places()) {
      related.addAll(gazetteer.membersOf(place));
    }
    return new MapLook(
        Set.copyOf(session.selection().places()),
        Set.copyOf(related),
        session.inViewProperty().get(),
        session.hoveredProperty().get(),
        session.sureness()::isGuess);
  }

  State of(Place place) {
    if (selected.contains(place.id())) {
      return State.SELECTED;
    }
    if (related.contains(place.id())) {
      return State.RELATED;
    }
    if (!selected.isEmpty()) {
      return State.BACK;
    }
    return inView.contains(place.id()) ? State.IN_VIEW : State.PLAIN;
  }

  boolean isGuess(Place place) {
    return guesses.test(place.id());
  }

  boolean isHovered(Place place) {
    return hovered.isPresent() && hovered.get().equals(place.id());
  }
}
