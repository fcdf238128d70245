package mapside.place;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How things stood in a dispute from a year on.
 *
 * @param year its first year
 * @param title what began it, with its day
 * @param sentence one sentence that explains it
 * @param borders ids of the borders that held
 * @param tenures in whose hands land was; of two on the same land and both drawn the same way, the
 *     later one counts
 * @param names the names of that time, as far as they were not today's
 * @param absent places that were not there yet, or not under any name that is known
 */
public record Era(
    int year,
    String title,
    String sentence,
    Set<String> borders,
    List<Tenure> tenures,
    Map<PlaceId, Names> names,
    Set<PlaceId> absent) {

  /** Copies the collections. */
  public Era {
    borders = Set.copyOf(borders);
    tenures = List.copyOf(tenures);
    names = Map.copyOf(names);
    absent = Set.copyOf(absent);
  }
}
