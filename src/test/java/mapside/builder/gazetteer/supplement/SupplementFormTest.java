package mapside.builder.gazetteer.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supplement's tables are in the form that their README tells. */
class SupplementFormTest {

  private static final Set<String> KINDS =
      Set.of(
          "continent ocean sea bay strait trench canal lake river island islet island-group peninsula"
              .concat(" cape mountain volcano mountain-range plateau plain valley desert glacier")
              .concat(" waterfall park region historical-state town section building lighthouse")
              .split(" "));
  private static final Set<String> COUNTRIES = countries();
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  @Test
  void idsAreUniqueAndParentsAreThere() {
    List<Row> places = Tables.places();
    Set<String> ids = places.stream().map(Row::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(places).allMatch(id -> id.matches("\\d+|mapside:[a-z0-9-]+"));
    assertThat(places)
        .allMatch(row -> row.get("parent").isEmpty() || ids.contains(row.get("parent")));
    assertThat(places).noneMatch(row -> row.get("parent").equals(row.id()));
  }

  @Test
  void fieldsHaveTheirForm() {
    assertThat(Tables.places())
        .allMatch(row -> row.fields().size() == Row.HEADER.split(" ").length)
        .allMatch(row -> KINDS.contains(row.kind()))
        .allMatch(row -> COUNTRIES.containsAll(row.all("country")))
        .noneMatch(row -> row.get("en").isBlank() || row.get("source").isBlank());
  }

  @Test
  void namesAreInTheScriptOfTheirLanguage() {
    assertThat(Tables.places())
        .allMatch(row -> !CYRILLIC.matcher(row.get("en")).find())
        .allMatch(row -> row.get("ru").isEmpty() || CYRILLIC.matcher(row.get("ru")).find())
        .filteredOn(row -> !row.get("ja").isEmpty() && !row.get("ja").matches("[A-Z0-9]+"))
        .allMatch(row -> JAPANESE.matcher(row.get("ja")).find());
  }

  @Test
  void boxesHoldTheirPoints() {
    assertThat(Tables.places())
        .filteredOn(row -> row.box().isPresent())
        .allMatch(row -> row.box().orElseThrow().contains(row.point()));
  }

  @Test
  void thereIsMuchOfIt() {
    assertThat(Tables.places()).hasSizeGreaterThan(2500);
  }

  @ParameterizedTest
  @CsvSource({
    "iturup, Etorofu, Etorofu-tō, Itrup, Итуруп, 択捉島",
    "kunashir, Kunashiri, Kunashiri-tō, Kunashir Island, Кунашир, 国後島",
    "southern-kurils, Northern Territories, Hoppo Ryodo, South Kurils, Южные Курилы, 北方領土",
    "habomai, Habomai Islands, Khabomai, Habomai Rocks, Хабомаи, 歯舞群島",
    "kurils, Kurile Islands, Kuriles, Chishima, Курильские острова, 千島列島"
  })
  void theKurilsHaveTheirNames(
      String id, String first, String second, String third, String russian, String japanese) {
    Row row =
        Tables.places().stream()
            .filter(r -> r.id().equals("mapside:" + id))
            .findAny()
            .orElseThrow();
    assertThat(row.all("alternates")).contains(first, second, third);
    assertThat(row.get("ru")).isEqualTo(russian);
    assertThat(row.get("ja")).isEqualTo(japanese);
  }

  @Test
  void otherTablesHaveTheirForm() {
    assertThat(Tables.rows("demonyms.tsv"))
        .allMatch(
            row -> row.size() == 4 && Set.of("adjective", "people", "prefix").contains(row.get(1)))
        .allMatch(row -> isCountries(row.get(3)))
        .doesNotHaveDuplicates();
    assertThat(Tables.rows("metonyms.tsv"))
        .allMatch(row -> row.size() == 7 && isCountries(row.get(3)))
        .allMatch(row -> Math.abs(Double.parseDouble(row.get(4))) < 90)
        .doesNotHaveDuplicates();
    assertThat(Tables.rows("short-forms.tsv"))
        .allMatch(row -> row.size() == 4 && isCountries(row.get(3)))
        .doesNotHaveDuplicates();
  }

  private static boolean isCountries(String field) {
    return field.isEmpty() || COUNTRIES.containsAll(List.of(field.split("\\|")));
  }
}
