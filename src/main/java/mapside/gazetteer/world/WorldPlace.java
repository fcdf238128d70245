package mapside.gazetteer.world;

import mapside.geo.GeoPoint;
import mapside.place.Place;
import mapside.place.PlaceId;

/**
 * A place of the gazetteer by its number; all else is looked up when asked for.
 *
 * @param world the gazetteer
 * @param number its number there
 */
public record WorldPlace(WorldGazetteer world, int number) {

  /** Its stable name in files: the GeoNames id where there is one. */
  public PlaceId id() {
    return PlaceId.of(world.id(number));
  }

  /** Its GeoNames id; 0 if it has none. */
  public int geoNamesId() {
    return world.geoNamesId(number);
  }

  /** What it is usually called. */
  public String name() {
    return world.name(number);
  }

  /** What sort of place it is. */
  public WorldKind kind() {
    return world.kind(number);
  }

  /** Where it is. */
  public GeoPoint point() {
    return world.point(number);
  }

  /** All of it, as the reader and the map know places. */
  public Place toPlace() {
    return WorldPlaces.of(world, number);
  }
}
