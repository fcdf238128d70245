package mapside.place;

import java.util.List;
import mapside.geo.GeoBounds;

/**
 * A place on Earth that a text can name.
 *
 * @param id its stable name
 * @param kind what sort of place
 * @param names its names by language
 * @param location where it is
 * @param facts what else is known
 * @param groups the groups that it is directly a member of, such as an island's archipelago
 * @param rank how important it is on a map: 1 for continents and oceans, 9 for islets
 */
public record Place(
    PlaceId id,
    PlaceKind kind,
    Names names,
    Location location,
    Facts facts,
    List<PlaceId> groups,
    int rank) {

  /** A country up to this span, in degrees, is shown as a town is. */
  private static final double TOWN_SPAN = 1;

  /** Copies the list. */
  public Place {
    groups = List.copyOf(groups);
  }

  /** Whether it is a country no larger than a city with what lies round it, as Singapore is. */
  public boolean isCityState() {
    GeoBounds frame = location.frame();
    double high = frame.north() - frame.south();
    // Without an extent it may be of any size.
    return kind == PlaceKind.COUNTRY
        && frame.lonSpan() > 0
        && Math.max(frame.lonSpan(), high) <= TOWN_SPAN;
  }
}
