package mapside.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.article.Block;
import mapside.article.ImageSource;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.link.Finding;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
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
            case Step.Picture(Block.Figure figure) ->
                (step.isDropped() ? "left out: " : "picture: ")
                    + figure.range().in(reading.article().plainText());
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
  void everyPictureIsAStepAndWhatNobodyHasAWordForIsLeftOut() {
    ArticleBuilder builder = new ArticleBuilder().heading(2, "Islands");
    picture(builder, "Kunashir from the sea.", "a shore");
    builder.paragraph("It is said that nothing grows there. Iturup is large.");
    picture(builder, "", "a map");
    picture(builder, "", "");
    Article article = builder.paragraph("Nothing follows.").build(About.titled("X"));
    LinkedArticle reading = linked(article);

    assertThat(steps(reading))
        .containsExactly(
            "TITLE",
            "Islands",
            "picture: Kunashir from the sea.",
            "It is said that nothing grows there. Iturup is large.",
            "picture: ",
            "left out: ",
            "Nothing follows.");
    assertThat(StepPlaces.of(LessonMaker.of(reading).steps().get(2), reading, 0.5))
        .containsExactly(Readings.KUNASHIR);
  }

  @Test
  void aPictureWhoseCaptionNamesNoPlaceFramesThoseOfItsWordsOrOfTheTextBeforeIt() {
    ArticleBuilder builder = new ArticleBuilder().paragraph("Khabarovsk is far. Moscow replied.");
    builder.paragraph("Nothing.");
    picture(builder, "Seen from the sea.", "the shores of Iturup and of Kunashirland");
    picture(builder, "Seen from the land.", "a shore");
    Article article = builder.paragraph("Iturup and Kunashir.").build(About.titled("X"));
    LinkedArticle reading = linked(article);
    List<Step> pictures =
        LessonMaker.of(reading).steps().stream()
            .filter(step -> step.content() instanceof Step.Picture)
            .toList();

    assertThat(StepPlaces.of(pictures.get(0), reading, 0.5)).containsExactly(Readings.ITURUP);
    assertThat(StepPlaces.of(pictures.get(1), reading, 0.5)).containsExactly(Readings.KHABAROVSK);
  }

  private static void picture(ArticleBuilder builder, String caption, String alternative) {
    ImageSource image = new ImageSource.Held("a.png", new byte[0]);
    builder.add(new Block.Figure(builder.text(caption), image, alternative));
  }

  @Test
  void whatNamesNoPlaceFramesThoseOfItsParagraph() {
    Article article =
        new ArticleBuilder()
            .paragraph("Iturup is large. It is cold. Kunashir is near.")
            .build(About.titled("X"));
    int at = article.plainText().indexOf("It is cold.");
    Step cold = Step.of(new Step.Text(TextRange.of(at, at + "It is cold.".length())));

    assertThat(StepPlaces.of(cold, linked(article), 0.5))
        .containsExactlyInAnyOrder(Readings.ITURUP, Readings.KUNASHIR);
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
      switch (step.content()) {
        case Step.Text(TextRange range) -> ranges.add(range);
        case Step.Picture(Block.Figure figure) -> ranges.add(figure.range());
        default -> {}
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

  @Test
  void aGuessIsFramedTooUnlessItLiesFarFromWhatIsSure() {
    LinkedArticle near = guessing("Iturup and Kunashir.", Readings.KUNASHIR);
    LinkedArticle far = guessing("Iturup and Khabarovsk.", Readings.KHABAROVSK);
    LinkedArticle alone = guessing("Khabarovsk and nothing.", Readings.KHABAROVSK);

    assertThat(placesOf(near)).containsExactly(Readings.ITURUP, Readings.KUNASHIR);
    assertThat(placesOf(far)).containsExactly(Readings.ITURUP);
    assertThat(placesOf(alone)).containsExactly(Readings.KHABAROVSK);
  }

  private static Set<PlaceId> placesOf(LinkedArticle reading) {
    return StepPlaces.of(LessonMaker.of(reading).steps().get(1), reading, 0.5);
  }

  private static LinkedArticle guessing(String text, PlaceId guess) {
    Article article = new ArticleBuilder().paragraph(text).build(About.titled("X"));
    Finding unsure = new Finding(0.2, List.of(), List.of());
    List<Mention> mentions =
        Readings.mentions(article).stream()
            .map(
                mention ->
                    mention.place().equals(guess)
                        ? new Mention(mention.range(), guess, mention.role(), Optional.of(unsure))
                        : mention)
            .toList();
    return LinkedArticle.of(article, Readings.gazetteer(), mentions, List.of());
  }
}
