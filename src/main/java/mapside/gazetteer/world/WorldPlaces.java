package mapside.gazetteer.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import mapside.place.Facts;
import mapside.place.Language;
import mapside.place.Location;
import mapside.place.Names;
import mapside.place.Place;
import mapside.place.PlaceId;

/** Makes places of the gazetteer into those that the reader and the map know. */
public final class WorldPlaces {

  private static final int LARGE = 1_000_000;
  private static final int MIDDLING = 100_000;
  private static final int SMALL = 10_000;

  private WorldPlaces() {}

  /** One place with its names in the languages that Mapside has, its figures and its rank. */
  public static Place of(WorldGazetteer world, int place) {
    return new Place(
        PlaceId.of(world.id(place)),
        world.kind(place).placeKind(),
        names(world, place),
        new Location(world.point(place), Optional.empty(), world.extent(place)),
        facts(world, place),
        groups(world, place),
        rank(world.kind(place), world.population(place)));
  }

  private static Names names(WorldGazetteer world, int place) {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    byLanguage.put(Language.ENGLISH, new ArrayList<>(List.of(world.name(place))));
    for (WorldName name : world.names(place)) {
      if (name.tag().kind() != NameKind.DEMONYM && name.tag().kind() != NameKind.METONYM) {
        name.tag().language().ifPresent(language -> add(name.text(), language, byLanguage));
      }
    }
    return new Names(byLanguage);
  }

  private static void add(String name, Language language, Map<Language, List<String>> names) {
    List<String> known = names.computeIfAbsent(language, none -> new ArrayList<>());
    if (!known.contains(name)) {
      known.add(name);
    }
  }

  private static Facts facts(WorldGazetteer world, int place) {
    int population = world.population(place);
    return new Facts(
        OptionalDouble.empty(),
        population > 0 ? OptionalLong.of(population) : OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        within(world, place));
  }

  private static List<Names> within(WorldGazetteer world, int place) {
    return IntStream.of(world.state(place), world.country(place))
        .filter(container -> container != WorldLayout.NONE && container != place)
        .mapToObj(container -> names(world, container))
        .distinct()
        .toList();
  }

  /** Only the members of an island group or of a region are told by it, not those of a county. */
  private static List<PlaceId> groups(WorldGazetteer world, int place) {
    int parent = world.parent(place);
    return parent == WorldLayout.NONE || world.kind(parent) != WorldKind.ISLAND_GROUP
        ? List.of()
        : List.of(PlaceId.of(world.id(parent)));
  }

  private static int rank(WorldKind kind, int population) {
    return switch (kind) {
      case CONTINENT, OCEAN -> 1;
      case COUNTRY, HISTORICAL_STATE -> 2;
      case SEA, TERRITORY, CAPITAL -> 3;
      case STATE, REGION, ISLAND_GROUP, MOUNTAIN_RANGE, DESERT -> 4;
      default -> population >= LARGE ? 4 : population >= MIDDLING ? 5 : population >= SMALL ? 6 : 7;
    };
  }
}
