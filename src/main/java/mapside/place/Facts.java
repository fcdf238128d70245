package mapside.place;

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
 */
public record Facts(
    OptionalDouble areaKm2,
    OptionalLong population,
    Optional<PlaceId> administeredBy,
    Optional<PlaceId> claimedBy,
    Optional<String> note) {

  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(
          OptionalDouble.empty(),
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whether two countries each say that it is theirs. */
  public boolean isDisputed() {
    return claimedBy.isPresent();
  }
}
