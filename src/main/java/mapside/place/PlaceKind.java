package mapside.place;

import java.util.Locale;
import java.util.Optional;

/** What sort of place it is. */
public enum PlaceKind {
  CONTINENT,
  OCEAN,
  SEA,
  STRAIT,
  BAY,
  COUNTRY,
  HISTORICAL_STATE,
  REGION,
  ISLAND,
  ISLAND_GROUP,
  ISLET,
  PENINSULA,
  CAPE,
  MOUNTAIN,
  VOLCANO,
  LAKE,
  RIVER,
  TRENCH,
  CAPITAL,
  CITY,
  TOWN,
  VILLAGE,
  BUILDING,
  LIGHTHOUSE;

  /** The word that files use: lower case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a word in a file; empty if there is no such kind. */
  public static Optional<PlaceKind> ofCode(String code) {
    for (PlaceKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether people live together there: it is drawn as a dot. */
  public boolean isSettlement() {
    return switch (this) {
      case CAPITAL, CITY, TOWN, VILLAGE -> true;
      default -> false;
    };
  }

  /** Whether it is water, whose names are set in italics. */
  public boolean isWater() {
    return switch (this) {
      case OCEAN, SEA, STRAIT, BAY, LAKE, RIVER, TRENCH -> true;
      default -> false;
    };
  }

  /** Whether it is so wide that its point is only where its name stands. */
  public boolean isExpanse() {
    return switch (this) {
      case CONTINENT, OCEAN, SEA, COUNTRY, HISTORICAL_STATE, REGION, ISLAND_GROUP, TRENCH -> true;
      default -> false;
    };
  }
}
