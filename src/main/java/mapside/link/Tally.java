package mapside.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.place.PlaceId;

/**
 * What all mentions of one place say together.
 *
 * @param count how many there are
 * @param isAbout whether one of them is about the place itself
 * @param surest the one of the greatest confidence, the first of several
 */
record Tally(long count, boolean isAbout, Mention surest) {

  /** The tallies of all places that are mentioned. */
  static Map<PlaceId, Tally> of(List<Mention> mentions) {
    Map<PlaceId, Tally> tallies = new HashMap<>();
    for (Mention mention : mentions) {
      Tally one = new Tally(1, mention.role() == Role.PLACE, mention);
      tallies.merge(mention.place(), one, Tally::and);
    }
    return tallies;
  }

  private Tally and(Tally later) {
    boolean surer = later.surest.confidence() > surest.confidence();
    return new Tally(count + later.count, isAbout || later.isAbout, surer ? later.surest : surest);
  }
}
