package mapside.place;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;

/** Walks groups breadth first, so that the nearest come first, and survives cycles. */
final class GroupWalk {

  private GroupWalk() {}

  static SequencedSet<PlaceId> upward(Gazetteer gazetteer, PlaceId id) {
    return walk(id, at -> gazetteer.find(at).map(Place::groups).orElse(List.of()));
  }

  static SequencedSet<PlaceId> downward(Gazetteer gazetteer, PlaceId id) {
    return walk(id, at -> gazetteer.members(at).stream().map(Place::id).toList());
  }

  private static SequencedSet<PlaceId> walk(
      PlaceId from, Function<PlaceId, Collection<PlaceId>> next) {
    SequencedSet<PlaceId> seen = new LinkedHashSet<>();
    Deque<PlaceId> open = new ArrayDeque<>(next.apply(from));
    while (!open.isEmpty()) {
      PlaceId at = open.removeFirst();
      if (!at.equals(from) && seen.add(at)) {
        open.addAll(next.apply(at));
      }
    }
    return seen;
  }
}
