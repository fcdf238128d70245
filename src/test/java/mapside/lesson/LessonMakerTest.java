package mapside.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.link.LinkedArticle;
import mapside.link.Passage;
import mapside.place.PlaceId;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

class LessonMakerTest {

  private static List<String> steps(LinkedArticle reading) {
    List<String> words = new ArrayList<>();
    for (Step step : LessonMaker.of(reading).steps()) {
      words.add(
          switch (step.content()) {
            case Step.Title title -> "TITLE";
            case Step.Text(TextRange range) ->
                range.in(reading.article().plainText()).replace("\n\n", " / ");
            case Step.Own own -> throw new AssertionError("nobody has added one");
          });
    }
    return words;
  }

  private static LinkedArticle linked(Article article) {
    return LinkedArticle.of(article, Readings.gazetteer(), Readings.mentions(article), List.of());
  }

  @Test
  void sentencesWithoutPlacesJoinTheirNeighboursAndHeadingsWhatFollows() {
    assertThat(steps(Readings.kurils()))
        .containsExactly(
            "TITLE",
            "Iturup is the largest island.",
            "Kunashir lies south of Iturup. Nothing is said here.",
            "The capital / Moscow replied.",
            "The district has its seat at Khabarovsk.",
            "The Southern Kurils are disputed.",
            "Kunashir is one of them.");
  }

  @Test
  void whatCannotBeReadAtAGlanceIsNotJoined() {
    String nothing = "Here is a sentence without any place that goes on and on for a while. ";
    Article article =
        new ArticleBuilder()
            .paragraph("Iturup is large. " + nothing.repeat(12).strip())
            .build(About.titled("Title"));

    List<String> steps = steps(linked(article));

    assertThat(steps).hasSizeGreaterThan(3).allMatch(step -> step.length() <= 420);
    assertThat(String.join(" ", steps.subList(1, steps.size()))).isEqualTo(article.plainText());
  }

  @Test
  void anArticleWithoutPlacesIsAWalkToo() {
    Article article =
        new ArticleBuilder().heading(1, "Words").paragraph("Only words.").build(About.titled("X"));

    assertThat(steps(linked(article))).containsExactly("TITLE", "Words / Only words.");
  }

  @Test
  void everyPassageOfTheShippedArticleIsInExactlyOneStepInTextOrder() throws Exception {
    LinkedArticle reading = Shipped.reading();
    List<TextRange> ranges = new ArrayList<>();
    for (Step step : LessonMaker.of(reading).steps()) {
      if (step.content() instanceof Step.Text(TextRange range)) {
        ranges.add(range);
      }
    }

    assertThat(reading.passages().getFirst().range().in(reading.article().plainText()))
        .as("the title has a step of its own")
        .isEqualTo(reading.article().about().title());
    assertThat(ranges).isSorted().hasSizeGreaterThan(30);
    for (Passage passage : reading.passages().subList(1, reading.passages().size())) {
      assertThat(ranges.stream().filter(range -> range.contains(passage.range())))
          .as("steps with %s", passage.range().in(reading.article().plainText()))
          .hasSize(1);
    }
  }

  @Test
  void aStepFramesAllPlacesThatItIsAboutAndActorsOnlyWhereThereIsNothingElse() {
    LinkedArticle reading = Readings.kurils();
    List<Step> steps = LessonMaker.of(reading).steps();

    assertThat(StepPlaces.of(steps.get(2), reading, 0.5))
        .containsExactly(Readings.KUNASHIR, Readings.ITURUP);
    assertThat(StepPlaces.of(steps.get(3), reading, 0.5)).containsExactly(Readings.MOSCOW);
    Step own =
        Step.of(new Step.Own("Look", List.of(Readings.KHABAROVSK, PlaceId.of("nowhere-at-all"))));
    assertThat(StepPlaces.of(own, reading, 0.5)).containsExactly(Readings.KHABAROVSK);
    assertThat(StepPlaces.of(steps.getFirst(), reading, 0.5)).isEmpty();
  }
}
