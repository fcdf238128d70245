package mapside.builder.gazetteer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldKind;
import mapside.place.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Countries by ISO 3166-1 code. GeoNames rows give points and people; the short names that texts
 * use come from CLDR, which is part of the JDK, and from ISO.
 */
final class Countries {

  private static final List<String> ISO_NAMES = List.of("common_name", "name", "official_name");

  /** Languages whose names of countries are searched for beside those that Mapside has. */
  private static final List<String> OTHERS =
      List.of("fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "tr");

  private Countries() {}

  /** All countries, those of GeoNames first, each with its usual English name first. */
  static Map<String, Entry> read(List<Entry> geoNames, List<Entry> places, Path iso) {
    Map<String, Entry> countries = new LinkedHashMap<>();
    for (Entry row : geoNames) {
      if (row.kind.isNation() && !row.country.isEmpty()) {
        countries.putIfAbsent(row.country, renamed(row));
      }
    }
    Map<String, List<Entry>> members =
        places.stream()
            .filter(e -> e.kind.isSettlement())
            .collect(Collectors.groupingBy(e -> e.country));
    members.forEach(
        (code, inside) -> countries.computeIfAbsent(code, missing -> ofMembers(code, inside)));
    for (JsonNode row : new ObjectMapper().readTree(iso.toFile()).get("3166-1")) {
      Entry country = countries.get(row.get("alpha_2").asString());
      if (country != null) {
        for (String key : ISO_NAMES) {
          if (row.has(key)) {
            country.name(row.get(key).asString(), NameTag.of(NameKind.ALTERNATE, Language.ENGLISH));
          }
        }
      }
    }
    countries.forEach(
        (code, country) -> {
          List<Entry> inside = members.get(code);
          if (inside != null) {
            country.extent = new Middle(inside).box();
          }
        });
    return countries;
  }

  private static Entry renamed(Entry row) {
    Entry country =
        new Entry(row.id, row.kind, row.lat, row.lon, row.population, row.country, "", "");
    addShortNames(country);
    row.names.forEach((name, tag) -> country.name(name, NameTag.of(NameKind.ALTERNATE)));
    return country;
  }

  private static Entry ofMembers(String code, List<Entry> inside) {
    Middle middle = new Middle(inside);
    long people = inside.stream().mapToLong(e -> e.population).sum();
    Entry country =
        new Entry(code, WorldKind.COUNTRY, middle.lat(), middle.lon(), people, code, "", "");
    addShortNames(country);
    return country;
  }

  private static void addShortNames(Entry country) {
    Locale region = Locale.of("", country.country);
    addShort(region.getDisplayCountry(Locale.ENGLISH), NameKind.PRIMARY, Language.ENGLISH, country);
    for (Language language : Language.values()) {
      addShort(region.getDisplayCountry(language.locale()), NameKind.ALTERNATE, language, country);
    }
    for (String other : OTHERS) {
      country.name(region.getDisplayCountry(Locale.of(other)), NameTag.of(NameKind.ALTERNATE));
    }
  }

  /** CLDR writes "Myanmar (Burma)" and "Hong Kong SAR China"; each part is a name. */
  private static void addShort(String name, NameKind kind, Language language, Entry country) {
    String plain = name.replace(" SAR China", "").replace("&", "and");
    int bracket = plain.indexOf('(');
    if (bracket > 0) {
      country.name(plain.substring(0, bracket), NameTag.of(kind, language));
      country.name(
          plain.substring(bracket + 1).replace(")", ""), NameTag.of(NameKind.ALTERNATE, language));
    } else {
      country.name(plain, NameTag.of(kind, language));
    }
  }
}
