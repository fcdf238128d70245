package mapside.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of a place beside its name and location. Figures are rounded.
 *
 * @param areaKm2 area in square kilometres
 * @param population people who live there
 * @param administeredBy the country that runs it, given where that is disputed
 * @param claimedBy the country that claims it, given where that is disputed
 * @param note a short sentence
 * @param within the names of what it lies in, the nearest first, such as a state and its country;
 *     none where that is not known or goes without saying
 */
public record Facts(
    OptionalDouble areaKm2,
    OptionalLong population,
    Optional<PlaceId> administeredBy,
    Optional<PlaceId> claimedBy,
    Optional<String> note,
    List<Names> within) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(
          OptionalDouble.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the list. */
  public Facts {
    within = List.copyOf(within);
  }

  /** Facts of a place of which nobody says what it lies in. */
  public Facts(
      OptionalDouble areaKm2,
      OptionalLong population,
      Optional<PlaceId> administeredBy,
      Optional<PlaceId> claimedBy,
      Optional<String> note) {
    this(areaKm2, population, administeredBy, claimedBy, note, List.of());
  }

  /** What it lies in, as it is called in the language of a locale, the nearest first. */
  public List<String> within(Locale reader) {
    return within.stream().map(names -> names.in(reader)).toList();
  }

  /** Whether two countries each say that it is theirs. */
  public boolean isDisputed() {
    return claimedBy.isPresent();
  }
}
