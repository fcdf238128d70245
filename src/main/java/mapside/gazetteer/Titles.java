package mapside.gazetteer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapside.json.Json;
import mapside.place.Language;
import mapside.place.Names;

/** Titles of borders and events: one in English, and beside it those in other languages. */
final class Titles {

  private Titles() {}

  /**
   * A title in all languages known.
   *
   * @param properties whose object {@code titles} has texts by the codes of languages
   */
  static Names of(String english, Json.Obj properties) {
    Map<Language, List<String>> titles = new EnumMap<>(Language.class);
    Json.Obj given = properties.object("titles").orElse(Json.Obj.EMPTY);
    for (Language language : Language.values()) {
      given
          .text(language.code())
          .filter(title -> !title.isBlank())
          .ifPresent(title -> titles.put(language, List.of(title)));
    }
    titles.put(Language.ENGLISH, List.of(english));
    return new Names(titles);
  }
}
