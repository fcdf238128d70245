package mapside.detection.rank;

import mapside.gazetteer.world.NameKind;

/**
 * A place that a name may mean.
 *
 * @param place its number in the gazetteer
 * @param nameKind what the name is to it
 * @param position how many places with the name are likelier by themselves
 * @param means whether the name means the place itself, or one that the gazetteer lacks and that
 *     lies in or by it
 */
record Option(int place, NameKind nameKind, int position, Meaning means) {

  /** How a place is meant. */
  enum Meaning {
    /** The place itself. */
    ITSELF,
    /** An unlisted place in this one, which the text names as what holds it. */
    INSIDE,
    /** An unlisted place by this one, which the text names near it. */
    BESIDE
  }
}
