package mapside.builder.basemap.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoBounds;
import mapside.geo.WebMercator;
import mapside.place.Language;
import mapside.place.MapRank;

/**
 * Towns, thinned out so that none stands close to a larger one: at each rank those large enough for
 * it, the largest first, as far as there is room on the map. So a lonely town of Siberia is named
 * at a zoom at which a larger suburb is not.
 */
final class Towns {

  /** Outside of this box, the map knows no more than towns of a lesser rank. */
  private static final GeoBounds FAR_EAST = GeoBounds.ofWestSouthEastNorth(122, 24, 180, 66);

  /**
   * What is asked of the towns of a rank.
   *
   * @param people who live there at the least
   * @param seatPeople the same for the seat of a first division of its country
   * @param apart logical pixels to every other town, at the least zoom of the rank
   */
  private record Step(int rank, int people, int seatPeople, double apart) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(3, 9_000_000, 9_000_000, 90),
          new Step(4, 2_000_000, 2_000_000, 70),
          new Step(5, 600_000, 150_000, 65),
          new Step(6, 100_000, 15_000, 62),
          new Step(7, 30_000, 5_000, 60),
          new Step(8, 8_000, 3_000, 60));

  /** A capital is named from this rank on, however small it is. */
  private static final int CAPITALS = 5;

  // A town that is known in all languages comes before a somewhat larger one that is not.

  /** A capital comes before towns of so many times as many people. */
  private static final int CAPITAL_WEIGHT = 6;

  private final WorldGazetteer world;
  private final List<double[]> taken = new ArrayList<>();
  private final List<Named> chosen = new ArrayList<>();

  private Towns(WorldGazetteer world) {
    this.world = world;
  }

  static List<Named> choose(WorldGazetteer world) {
    Towns towns = new Towns(world);
    List<Integer> waiting =
        new ArrayList<>(
            IntStream.range(0, world.size())
                .filter(place -> isTown(world.kind(place)))
                .boxed()
                .sorted(Comparator.comparingLong(towns::weight).reversed())
                .toList());
    STEPS.forEach(step -> waiting.removeIf(place -> towns.take(place, step)));
    return towns.chosen;
  }

  private static boolean isTown(WorldKind kind) {
    return switch (kind) {
      case CAPITAL, STATE_SEAT, SEAT, TOWN -> true;
      default -> false;
    };
  }

  private long weight(int place) {
    long known =
        Stream.of(Language.RUSSIAN, Language.JAPANESE)
            .filter(language -> world.name(place, language).isPresent())
            .count();
    long people = world.population(place) * (1 + known) / 3;
    return world.kind(place) == WorldKind.CAPITAL ? people * CAPITAL_WEIGHT : people;
  }

  private boolean take(int place, Step step) {
    if (!isLarge(place, step) || step.rank > 7 && !FAR_EAST.contains(world.point(place))) {
      return false;
    }
    double x = WebMercator.x(world.lon(place));
    double y = WebMercator.y(world.lat(place));
    double apart = step.apart / WebMercator.worldSize(MapRank.leastZoom(step.rank));
    for (double[] other : taken) {
      if (Math.abs(other[0] - x) < apart && Math.abs(other[1] - y) < apart / 2) {
        return false;
      }
    }
    taken.add(new double[] {x, y});
    chosen.add(Named.of(world, place, step.rank));
    return true;
  }

  private boolean isLarge(int place, Step step) {
    int people = world.population(place);
    return switch (world.kind(place)) {
      case CAPITAL -> step.rank >= CAPITALS || people >= step.people / 3;
      case STATE_SEAT -> people >= step.seatPeople;
      default -> people >= step.people;
    };
  }
}
