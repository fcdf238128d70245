package mapside.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gazetteer held in memory, in the order that its places were given in. */
public final class PlaceTable implements Gazetteer {

  private final Map<PlaceId, Place> byId = new LinkedHashMap<>();
  private final Map<PlaceId, List<Place>> byGroup = new LinkedHashMap<>();

  /** Takes the places over; of two with the same id the later one counts. */
  public PlaceTable(Collection<Place> places) {
    places.forEach(place -> byId.put(place.id(), place));
    for (Place place : byId.values()) {
      for (PlaceId group : place.groups()) {
        byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(place);
      }
    }
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Collection<Place> places() {
    return Collections.unmodifiableCollection(byId.values());
  }

  @Override
  public List<Place> members(PlaceId group) {
    return Collections.unmodifiableList(byGroup.getOrDefault(group, List.of()));
  }
}
