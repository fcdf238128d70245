package mapside.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** All places that are known, by id, and how they are grouped. Immutable, for any thread. */
public interface Gazetteer {

  /** The place of an id; empty if it is not known. */
  Optional<Place> find(PlaceId id);

  /** Every place, in a fixed order. */
  Collection<Place> places();

  /** The direct members of a group, in a fixed order; none if it is no group. */
  List<Place> members(PlaceId group);

  /** All groups that a place belongs to, the nearest first; cycles in the data end the climb. */
  default SequencedSet<PlaceId> groupsOf(PlaceId id) {
    return GroupWalk.upward(this, id);
  }

  /** All members of a group and of the groups in it; not the group itself. */
  default SequencedSet<PlaceId> membersOf(PlaceId id) {
    return GroupWalk.downward(this, id);
  }
}
