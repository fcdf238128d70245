package mapside.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 0, other",
    "en, 1, one",
    "en, 2, other",
    "en, 1.5, other",
    "ja, 1, other",
    "ja, 5, other",
    "ru, 0, many",
    "ru, 1, one",
    "ru, 2, few",
    "ru, 4, few",
    "ru, 5, many",
    "ru, 10, many",
    "ru, 11, many",
    "ru, 12, many",
    "ru, 14, many",
    "ru, 20, many",
    "ru, 21, one",
    "ru, 22, few",
    "ru, 25, many",
    "ru, 100, many",
    "ru, 101, one",
    "ru, 111, many",
    "ru, 112, many",
    "ru, 1002, few",
    "ru, 2.5, other",
  })
  void theCategoryOfANumberIsThatOfItsLanguage(String language, double count, String category) {
    assertThat(Plurals.category(count, Locale.of(language))).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | No places found in this text",
        "en | 1 | One place found",
        "en | 1234 | 1,234 places found",
        "ru | 0 | В этом тексте мест не найдено",
        "ru | 1 | Найдено 1 место",
        "ru | 3 | Найдено 3 места",
        "ru | 11 | Найдено 11 мест",
        "ru | 21 | Найдено 21 место",
        "ja | 0 | この本文に場所は見つかりませんでした",
        "ja | 1 | 1か所の場所が見つかりました",
        "ja | 1234 | 1,234か所の場所が見つかりました",
      })
  void aSentenceHasTheFormOfItsNumber(String language, int count, String sentence) {
    assertThat(Messages.of(Locale.of(language)).get("app.found", count)).isEqualTo(sentence);
  }

  @Test
  void whatStandsRoundTheFormsAndInThemIsFilledIn() {
    assertThat(Messages.of(Locale.UK).get("review.decided", "Iturup", "Island", 3))
        .isEqualTo("“Iturup” is Island, in all 3 places");
    assertThat(Messages.of(Locale.UK).get("lesson.lost", "a.json", "2", "Iturup is"))
        .isEqualTo(
            "In “a.json”, 2 steps are of words that the article has no longer; the first is"
                + " “Iturup is”. They are left out.");
  }

  @Test
  void aNumberThatNoFormIsForIsAMistakeOfTheBundle() {
    assertThatThrownBy(() -> Plurals.resolve("{0,plural,one#x}", Locale.ENGLISH, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Plurals.resolve("{0,plural,other#x", Locale.ENGLISH, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
