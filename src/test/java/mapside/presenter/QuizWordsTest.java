package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mapside.fixture.Readings;
import mapside.lesson.quiz.Question;
import mapside.messages.Messages;
import mapside.place.Naming;
import mapside.place.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 'Points: 3 within 30 km, 2 within 80 km, 1 within 150 km'",
    "ja, '30 km以内で3点、80 km以内で2点、150 km以内で1点'",
    "ru, 'Очки: до 30 км — 3, до 80 км — 2, до 150 км — 1'"
  })
  void theRuleIsToldWithTheKilometresThatCount(String language, String expected) {
    Messages words = Messages.of(Locale.forLanguageTag(language));
    Place kunashir = Readings.gazetteer().find(Readings.KUNASHIR).orElseThrow();

    assertThat(
            QuizWords.rule(
                new Question.WhereIs(kunashir, 1000, kunashir.location().frame()), words))
        .isEqualTo(expected);
    assertThat(QuizWords.rule(new Question.WhichIs(kunashir, List.of(kunashir)), words))
        .contains("3");
    assertThat(QuizWords.rule(new Question.InOrder(List.of()), words)).contains("3");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Where is Kunashir?",
    "ja, Where is 国後島?",
    "en+ru, Where is Kunashir · Кунашир?",
    "ru+en, Where is Кунашир · Kunashir?"
  })
  void aQuestionNamesThePlaceAsTheMapDoes(String code, String expected) {
    Naming naming = Naming.ofCode(code).orElseThrow();
    Place kunashir = Readings.gazetteer().find(Readings.KUNASHIR).orElseThrow();

    assertThat(
            QuizWords.question(
                new Question.WhereIs(kunashir, 1000, kunashir.location().frame()),
                naming,
                Messages.of(Locale.UK)))
        .isEqualTo(expected);
  }
}
