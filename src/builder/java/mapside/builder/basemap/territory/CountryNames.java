package mapside.builder.basemap.territory;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The codes of countries by their ISO 3166-1 numbers, from Debian's iso-codes, and their names from
 * the locale data of the JDK (Unicode CLDR).
 */
final class CountryNames {

  private final Map<String, String> codes = new HashMap<>();

  private CountryNames() {}

  static CountryNames read(Path isoCodes) {
    CountryNames names = new CountryNames();
    for (JsonNode country : JsonMapper.shared().readTree(isoCodes.toFile()).get("3166-1")) {
      names.codes.put(country.get("numeric").asString(), country.get("alpha_2").asString());
    }
    return names;
  }

  /** The code of two letters for a number of three digits; empty if there is none. */
  Optional<String> code(String numeric) {
    return Optional.ofNullable(codes.get(numeric));
  }

  /** The name of a code of two letters in a language. */
  static String name(String code, String language) {
    return Locale.of("", code).getDisplayCountry(Locale.of(language));
  }
}
