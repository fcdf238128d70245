package mapside.builder.basemap.names;

import java.util.Map;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.geo.GeoPoint;
import mapside.place.Language;
import mapside.place.PlaceKind;

/**
 * A name to write.
 *
 * @param id stable, of the gazetteer where it comes from there
 * @param kind of the place
 * @param names never without an English one
 * @param point where the name stands, or beside which
 * @param rank from which zoom on, see {@link mapside.place.MapRank}
 */
record Named(String id, PlaceKind kind, Map<Language, String> names, GeoPoint point, int rank) {

  /** A place of the gazetteer, as it is usually called. */
  static Named of(WorldGazetteer world, int place, int rank) {
    Map<Language, String> names = new java.util.EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      world
          .name(place, language)
          .filter(name -> isWrittenIn(name, language))
          .ifPresent(name -> names.put(language, name));
    }
    names.putIfAbsent(Language.ENGLISH, world.name(place));
    names.computeIfPresent(Language.ENGLISH, (language, name) -> Generic.english(name));
    PlaceKind kind = world.kind(place).placeKind();
    names.computeIfPresent(
        Language.RUSSIAN,
        (language, name) -> Generic.russian(name, kind, names.getOrDefault(Language.ENGLISH, "")));
    return new Named(world.id(place), kind, names, world.point(place), rank);
  }

  String english() {
    return names.getOrDefault(Language.ENGLISH, "");
  }

  /** The gazetteer marks some Latin spellings as Russian. */
  private static boolean isWrittenIn(String name, Language language) {
    return language != Language.RUSSIAN
        || name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }
}
