package mapside.builder.gazetteer;

import java.util.LinkedHashMap;
import java.util.Map;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import mapside.geo.GeoBounds;
import org.jspecify.annotations.Nullable;

/** One place on its way into the gazetteer; its fields are filled in by several sources. */
final class Entry {

  /** The GeoNames id as digits, else a word of our own. */
  final String id;

  final WorldKind kind;
  final double lat;
  final double lon;
  final long population;

  /** ISO 3166-1 code in capitals; empty if the place lies in no country. */
  final String country;

  /** GeoNames code of the first division; empty if unknown. */
  final String admin1;

  /** GeoNames code of the second division within the first; empty if unknown. */
  final String admin2;

  /** Each name with the first tag it was given, the primary one first. */
  final Map<String, NameTag> names = new LinkedHashMap<>();

  @Nullable GeoBounds extent;

  /** The id of the group or region it is a member of; empty if none. */
  String parent = "";

  Entry(
      String id,
      WorldKind kind,
      double lat,
      double lon,
      long population,
      String country,
      String admin1,
      String admin2) {
    this.id = id;
    this.kind = kind;
    this.lat = lat;
    this.lon = lon;
    this.population = population;
    this.country = country;
    this.admin1 = admin1;
    this.admin2 = admin2;
  }

  /** The same place at another point. */
  Entry at(double otherLat, double otherLon) {
    Entry moved = new Entry(id, kind, otherLat, otherLon, population, country, admin1, admin2);
    moved.names.putAll(names);
    moved.extent = extent;
    moved.parent = parent;
    return moved;
  }

  Entry name(String name, NameTag tag) {
    if (!name.isBlank()) {
      names.merge(name.strip(), tag, Entry::moreExact);
    }
    return this;
  }

  /**
   * The first word of a name holds, but what abbreviates, such as "USA", is no usual other name.
   */
  private static NameTag moreExact(NameTag first, NameTag second) {
    boolean abbreviates = second.kind() == NameKind.ABBREVIATION;
    return abbreviates && first.kind() == NameKind.ALTERNATE ? second : first;
  }

  /** Adds the usual name in a language, in front of others but behind the primary one. */
  void prefer(String name, NameTag tag) {
    Map<String, NameTag> others = new LinkedHashMap<>(names);
    String primary = primary();
    names.clear();
    if (name.equals(primary)) {
      names.put(name, NameTag.of(NameKind.PRIMARY, tag.language().orElseThrow()));
    } else {
      names.put(primary, others.get(primary));
      names.put(name, tag);
    }
    others.forEach(names::putIfAbsent);
  }

  /** The name that was given first. */
  String primary() {
    return names.keySet().iterator().next();
  }

  /** Where its code stands in {@code admin1.json}. */
  String stateCode() {
    return country + "." + admin1;
  }

  /** Where its code stands in {@code admin2.json}. */
  String countyCode() {
    return stateCode() + "." + admin2;
  }

  /**
   * How likely a name means it, where nothing else is known: people who live there; states and
   * countries count for more than a city of the same size.
   */
  double prior() {
    double weight =
        switch (kind) {
          case CONTINENT, OCEAN -> 1e10;
          case COUNTRY -> 1e9;
          case TERRITORY, HISTORICAL_STATE, SEA, REGION -> 1e8;
          case CAPITAL -> 1e7;
          case STATE, ISLAND_GROUP, MOUNTAIN_RANGE, DESERT -> 1e6;
          case STATE_SEAT -> 1e5;
          case SECTION, ABANDONED -> 0;
          default -> 1e3;
        };
    return weight + (kind == WorldKind.SECTION ? population / 10.0 : population);
  }
}
