package mapside.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one place: in each language the primary one first, then others.
 *
 * @param byLanguage never without an English name
 */
public record Names(Map<Language, List<String>> byLanguage) {

  /** Copies the map and checks that there is an English name. */
  public Names {
    Map<Language, List<String>> copy = new EnumMap<>(Language.class);
    byLanguage.forEach((language, names) -> copy.put(language, List.copyOf(names)));
    if (copy.getOrDefault(Language.ENGLISH, List.of()).isEmpty()) {
      throw new IllegalArgumentException("a place needs an English name");
    }
    byLanguage = copy;
  }

  /** The English name only. */
  public static Names ofEnglish(String name) {
    return new Names(Map.of(Language.ENGLISH, List.of(name)));
  }

  /** The primary English name. */
  public String english() {
    return all(Language.ENGLISH).getFirst();
  }

  /** The primary name in the language of a locale; the English one where that is not known. */
  public String in(Locale reader) {
    return Language.ofCode(reader.getLanguage()).flatMap(this::primary).orElseGet(this::english);
  }

  /** The English name, to stand beside {@link #in} where that is another. */
  public Optional<String> beside(Locale reader) {
    return Optional.of(english()).filter(name -> !name.equals(in(reader)));
  }

  /** The primary name in a language; empty if it is not known. */
  public Optional<String> primary(Language language) {
    List<String> names = byLanguage.getOrDefault(language, List.of());
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getFirst());
  }

  /** All names in a language, the primary one first; none if none is known. */
  public List<String> all(Language language) {
    return byLanguage.getOrDefault(language, List.of());
  }

  /** All names in all languages. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    byLanguage.values().forEach(all::addAll);
    return all;
  }
}
