package mapside.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.place.Era;
import mapside.place.Language;
import mapside.place.Names;
import mapside.place.Naming;
import mapside.place.Place;

/**
 * Which names the map writes.
 *
 * @param naming in which languages
 * @param era the time whose names they are; empty for today's
 */
record NamesShown(Naming naming, Optional<Era> era) {

  /** Today's names in English. */
  static final NamesShown USUAL = new NamesShown(Naming.ENGLISH, Optional.empty());

  /** What is written for a place; today's names where no others are known. */
  List<Naming.Line> of(Place place) {
    return naming.lines(
        era.map(Era::names)
            .map(names -> names.get(place.id()))
            .map(then -> merged(then, place.names()))
            .orElse(place.names()));
  }

  private static Names merged(Names then, Names now) {
    Map<Language, List<String>> merged = new EnumMap<>(Language.class);
    merged.putAll(now.byLanguage());
    merged.putAll(then.byLanguage());
    return new Names(merged);
  }
}
