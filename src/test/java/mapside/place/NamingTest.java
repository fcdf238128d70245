package mapside.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "en, Iturup",
    "ru, Итуруп",
    "ja, 択捉島",
    "en+ja, Iturup 択捉島",
    "ja+ru, 択捉島 Итуруп",
  })
  void aPlaceIsWrittenInTheLanguagesChosen(String code, String written) {
    assertThat(written(code, "Iturup", "Итуруп", "択捉島")).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, Bussol Strait*",
    "en+ja, Bussol Strait*",
    "ru+ja, Пролив Буссоль Bussol Strait*",
    "en+ru, Bussol Strait Пролив Буссоль",
  })
  void englishStandsInForANameThatIsNotKnown(String code, String written) {
    assertThat(written(code, "Bussol Strait", "Пролив Буссоль", "")).isEqualTo(written);
  }

  @Test
  void theSameWordIsNotWrittenTwice() {
    assertThat(written("en+ru", "K2", "K2", "")).isEqualTo("K2");
  }

  @ParameterizedTest
  @CsvSource({
    "en, ENGLISH, en",
    "en, JAPANESE, en+ja",
    "en+ja, RUSSIAN, en+ru",
    "en+ja, ENGLISH, ja",
    "en+ja, JAPANESE, en",
  })
  void aLanguageIsAddedReplacedOrTakenOutButOneStays(String code, Language language, String then) {
    assertThat(of(code).toggled(language).code()).isEqualTo(then);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "de", "en+", "+", "en+en", "en+ru+ja", "en ja"})
  void whatIsNoLanguageIsNone(String code) {
    assertThat(Naming.ofCode(code)).isEmpty();
  }

  @Test
  void thereAreNeverThreeNorNone() {
    assertThatThrownBy(() -> new Naming(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Naming(List.of(Language.values())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Naming of(String code) {
    return Naming.ofCode(code).orElseThrow();
  }

  private static String written(String code, String en, String ru, String ja) {
    Map<Language, List<String>> names = new EnumMap<>(Language.class);
    names.put(Language.ENGLISH, List.of(en));
    names.put(Language.RUSSIAN, ru.isEmpty() ? List.of() : List.of(ru));
    names.put(Language.JAPANESE, ja.isEmpty() ? List.of() : List.of(ja));
    return String.join(
        " ",
        of(code).lines(new Names(names)).stream()
            .map(line -> line.isStandIn() ? line.text() + "*" : line.text())
            .toList());
  }
}
