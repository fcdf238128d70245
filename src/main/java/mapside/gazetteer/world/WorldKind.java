package mapside.gazetteer.world;

import java.util.Locale;
import java.util.Optional;
import mapside.place.PlaceKind;

/**
 * What sort of place it is, finer than a reader needs but as a resolver does. The order is that of
 * gazetteer files.
 */
public enum WorldKind {
  CONTINENT(PlaceKind.CONTINENT),
  COUNTRY(PlaceKind.COUNTRY),
  TERRITORY(PlaceKind.COUNTRY),
  HISTORICAL_STATE(PlaceKind.HISTORICAL_STATE),
  /** A first division of a country. */
  STATE(PlaceKind.REGION),
  /** A second division of a country. */
  COUNTY(PlaceKind.REGION),
  REGION(PlaceKind.REGION),
  CAPITAL(PlaceKind.CAPITAL),
  /** The seat of a first division. */
  STATE_SEAT(PlaceKind.CITY),
  /** The seat of a lower division. */
  SEAT(PlaceKind.TOWN),
  TOWN(PlaceKind.TOWN),
  /** A part of a town. */
  SECTION(PlaceKind.TOWN),
  /** Where nobody lives any longer. */
  ABANDONED(PlaceKind.VILLAGE),
  OCEAN(PlaceKind.OCEAN),
  SEA(PlaceKind.SEA),
  STRAIT(PlaceKind.STRAIT),
  BAY(PlaceKind.BAY),
  LAKE(PlaceKind.LAKE),
  RIVER(PlaceKind.RIVER),
  TRENCH(PlaceKind.TRENCH),
  ISLAND(PlaceKind.ISLAND),
  ISLAND_GROUP(PlaceKind.ISLAND_GROUP),
  ISLET(PlaceKind.ISLET),
  PENINSULA(PlaceKind.PENINSULA),
  CAPE(PlaceKind.CAPE),
  MOUNTAIN(PlaceKind.MOUNTAIN),
  MOUNTAIN_RANGE(PlaceKind.REGION),
  VOLCANO(PlaceKind.VOLCANO),
  DESERT(PlaceKind.REGION),
  CANAL(PlaceKind.RIVER),
  PLATEAU(PlaceKind.REGION),
  PLAIN(PlaceKind.REGION),
  VALLEY(PlaceKind.REGION),
  GLACIER(PlaceKind.REGION),
  PARK(PlaceKind.REGION),
  BUILDING(PlaceKind.BUILDING),
  LIGHTHOUSE(PlaceKind.LIGHTHOUSE),
  WATERFALL(PlaceKind.RIVER);

  private final PlaceKind placeKind;

  WorldKind(PlaceKind placeKind) {
    this.placeKind = placeKind;
  }

  /** The kind by which the reader and the map know it. */
  public PlaceKind placeKind() {
    return placeKind;
  }

  /** The word that files use: lower case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a word in a file; empty if there is no such kind. */
  public static Optional<WorldKind> ofCode(String code) {
    for (WorldKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a country or a dependent territory. */
  public boolean isNation() {
    return this == COUNTRY || this == TERRITORY;
  }

  /** Whether people live together there, or did. */
  public boolean isSettlement() {
    return switch (this) {
      case CAPITAL, STATE_SEAT, SEAT, TOWN, SECTION, ABANDONED -> true;
      default -> false;
    };
  }

  /** How much any place of this kind is spoken of, as the population of a town. */
  long leastProminence() {
    return switch (this) {
      case CONTINENT -> 500_000_000;
      case OCEAN -> 50_000_000;
      case COUNTRY, HISTORICAL_STATE -> 5_000_000;
      case SEA, MOUNTAIN_RANGE, DESERT -> 2_000_000;
      case REGION, ISLAND_GROUP, TERRITORY -> 1_000_000;
      case STATE, STRAIT, CANAL, PENINSULA, BAY, RIVER, LAKE -> 300_000;
      case ISLAND, VOLCANO, MOUNTAIN, TRENCH, PLATEAU, PLAIN, VALLEY, GLACIER, WATERFALL -> 100_000;
      case BUILDING -> 50_000;
      default -> 0;
    };
  }

  /** Whether it was made by nature. */
  public boolean isPhysical() {
    return compareTo(OCEAN) >= 0 && compareTo(PARK) < 0 || this == WATERFALL;
  }
}
