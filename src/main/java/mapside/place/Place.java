package mapside.place;

import java.util.List;

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

  /** Copies the list. */
  public Place {
    groups = List.copyOf(groups);
  }
}
