package mapside.place;

/**
 * The stable name of a place in files and in memory.
 *
 * @param value a slug of lower-case letters, digits and hyphens, such as {@code iturup}, or a
 *     GeoNames id
 */
public record PlaceId(String value) implements Comparable<PlaceId> {

  /** Checks that there is one. */
  public PlaceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a place id is never blank");
    }
  }

  /** An id from its text. */
  public static PlaceId of(String value) {
    return new PlaceId(value);
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
