package mapside.builder.gazetteer.supplement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;

/**
 * A place of the supplement.
 *
 * @param fields as they stand in the table, in the order of its header
 */
record Row(List<String> fields) {

  static final String HEADER =
      "id kind lat lon minLat minLon maxLat maxLon country en ru ja alternates historical parent"
          + " population source";

  private static final int BOX = 4;

  static Row of(String line) {
    return new Row(List.of(line.split("\t", -1)));
  }

  String id() {
    return fields.getFirst();
  }

  String kind() {
    return get("kind");
  }

  /** The field of a column. */
  String get(String column) {
    return fields.get(Arrays.asList(HEADER.split(" ")).indexOf(column));
  }

  /** The values of a field that may have several. */
  List<String> all(String column) {
    String field = get(column);
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  GeoPoint point() {
    return GeoPoint.ofLatLon(number("lat"), number("lon"));
  }

  /** The box around it; empty if the row has none. */
  Optional<GeoBounds> box() {
    if (fields.get(BOX).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        GeoBounds.ofWestSouthEastNorth(
            number("minLon"), number("minLat"), number("maxLon"), number("maxLat")));
  }

  /** All that says where it is, so that a measurement can tell which row it was taken of. */
  String whereabouts() {
    return String.join(" ", fields.subList(2, BOX * 2 + 1));
  }

  private double number(String column) {
    return Double.parseDouble(get(column));
  }

  @Override
  public String toString() {
    return id();
  }
}
