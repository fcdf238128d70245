package mapside.builder.basemap.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoBounds;
import mapside.geo.WebMercator;
import mapside.place.MapRank;

/** Seas, islands and mountains, each from the zoom on at which it has room for its name. */
final class Nature {

  /**
   * When something of a kind is named.
   *
   * @param room logical pixels that it must be wide
   * @param first the first rank, however large it is
   */
  private record Rule(double room, int first) {}

  private static final int SMALL = 7;

  private Nature() {}

  /**
   * Chooses.
   *
   * @param leftOut ids of what names only a part of something else, or too much
   */
  static List<Named> choose(WorldGazetteer world, Set<String> leftOut) {
    List<Named> chosen = new ArrayList<>();
    for (int place = 0; place < world.size(); place++) {
      Optional<Rule> rule = rule(world.kind(place));
      Optional<GeoBounds> extent = world.extent(place);
      if (rule.isPresent() && !leftOut.contains(world.id(place))) {
        // What has no extent is small, or a peak.
        int fitting = extent.map(box -> fitting(rule.get().room, box)).orElse(SMALL);
        int rank = Math.max(rule.get().first, fitting);
        chosen.add(Named.of(world, place, rank));
      }
    }
    return chosen;
  }

  private static Optional<Rule> rule(WorldKind kind) {
    return Optional.ofNullable(
        switch (kind) {
          case OCEAN -> new Rule(300, 1);
          case SEA -> new Rule(75, 3);
          case BAY -> new Rule(75, 4);
          case STRAIT -> new Rule(60, 6);
          case LAKE -> new Rule(45, 5);
          case ISLAND -> new Rule(28, 4);
          case ISLAND_GROUP -> new Rule(70, 5);
          case PENINSULA -> new Rule(80, 4);
          case MOUNTAIN_RANGE, DESERT, PLATEAU, PLAIN -> new Rule(150, 4);
          case VOLCANO, MOUNTAIN -> new Rule(12, 7);
          default -> null;
        });
  }

  /** The first rank at whose zoom an extent is as wide or, but for its tilt, as high as that. */
  private static int fitting(double room, GeoBounds extent) {
    double wide = extent.lonSpan() / 360;
    double high = WebMercator.y(extent.south()) - WebMercator.y(extent.north());
    double size = Math.max(wide, high * 0.7);
    return MapRank.from(Math.log(room / size / WebMercator.WORLD_SIZE) / Math.log(2));
  }
}
