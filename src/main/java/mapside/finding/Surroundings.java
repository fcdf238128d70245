package mapside.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoPoint;
import mapside.place.Place;

/**
 * Chooses places that the article does not name, but that help its reader to find the way on the
 * map: wide ones all over the world, towns round the places that are named.
 */
final class Surroundings {

  /** The world is cut into squares of so many degrees. */
  private static final double SQUARE = 4;

  /** So many squares round a place that is named are its own country, and its neighbourhood. */
  private static final int FAR = 4;

  private static final int NEAR = 1;

  /** So many of the largest towns in a square, and so many in all. */
  private static final int IN_SQUARE = 5;

  private static final int MOST_TOWNS = 400;

  /** Smaller countries would only take room, all over the world. */
  private static final int LARGE = 500_000;

  /** Narrower divisions of a country tell little, in degrees. */
  private static final double WIDE = 3.5;

  /** So near to a larger town, in degrees, it is only a suburb. */
  private static final double SUBURB = 0.6;

  private final WorldGazetteer world;
  private final PlaceBook book;

  Surroundings(WorldGazetteer world, PlaceBook book) {
    this.world = world;
    this.book = book;
  }

  /** What to show round some places. */
  List<Place> of(Collection<Place> named) {
    Set<Long> far = round(named, FAR);
    Set<Long> near = round(named, NEAR);
    List<Place> chosen = new ArrayList<>();
    List<Integer> towns = new ArrayList<>();
    for (int place = 0; place < world.size(); place++) {
      if (isWide(place) || isLarge(place) && far.contains(square(place))) {
        chosen.add(book.of(place));
      } else if (isTown(world.kind(place)) && near.contains(square(place))) {
        towns.add(place);
      }
    }
    largest(towns).forEach(town -> chosen.add(book.of(town)));
    return chosen;
  }

  private boolean isWide(int place) {
    return switch (world.kind(place)) {
      case SEA -> true;
      case COUNTRY -> world.population(place) >= LARGE;
      default -> false;
    };
  }

  private boolean isLarge(int place) {
    return switch (world.kind(place)) {
      case CAPITAL -> true;
      case STATE -> world.extent(place).filter(box -> box.lonSpan() >= WIDE).isPresent();
      default -> false;
    };
  }

  private static boolean isTown(WorldKind kind) {
    return kind == WorldKind.STATE_SEAT || kind == WorldKind.SEAT || kind == WorldKind.TOWN;
  }

  private List<Integer> largest(List<Integer> towns) {
    Map<Long, List<Integer>> bySquare = new HashMap<>();
    List<Integer> chosen = new ArrayList<>();
    towns.sort(Comparator.comparingInt((Integer town) -> -world.population(town)));
    for (int town : towns) {
      List<Integer> larger = bySquare.computeIfAbsent(square(town), none -> new ArrayList<>());
      if (larger.size() < IN_SQUARE && larger.stream().noneMatch(other -> isSuburb(town, other))) {
        larger.add(town);
        chosen.add(town);
      }
    }
    return chosen.subList(0, Math.min(MOST_TOWNS, chosen.size()));
  }

  private boolean isSuburb(int town, int other) {
    return Math.hypot(world.lat(town) - world.lat(other), world.lon(town) - world.lon(other))
        < SUBURB;
  }

  private static Set<Long> round(Collection<Place> named, int reach) {
    Set<Long> squares = new HashSet<>();
    for (Place place : named) {
      GeoPoint point = place.location().point();
      for (int east = -reach; east <= reach; east++) {
        for (int north = -reach; north <= reach; north++) {
          squares.add(square(point.lat() + north * SQUARE, point.lon() + east * SQUARE));
        }
      }
    }
    return squares;
  }

  private long square(int place) {
    return square(world.lat(place), world.lon(place));
  }

  private static long square(double lat, double lon) {
    long row = (long) Math.floor(lat / SQUARE);
    long column = (long) Math.floor(GeoPoint.wrapLongitude(lon) / SQUARE);
    return row * 1000 + column;
  }
}
