package mapside.lesson.quiz;

import static mapside.fixture.PlacesAnywhere.article;
import static mapside.fixture.PlacesAnywhere.place;
import static mapside.fixture.PlacesAnywhere.town;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.link.LinkedArticle;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTest {

  @Test
  void theShippedArticleDatesItsTreatiesWithoutGivingTheDayAway() throws Exception {
    assertThat(DatedEvents.of(Shipped.reading()))
        .containsExactly(
            new Dated("Treaty of Shimoda", LocalDate.of(1855, 2, 7)),
            new Dated("Treaty of Saint Petersburg", LocalDate.of(1875, 5, 7)),
            new Dated("Treaty of Portsmouth", LocalDate.of(1905, 9, 5)),
            new Dated("Treaty of San Francisco", LocalDate.of(1951, 9, 8)),
            new Dated("Joint Declaration", LocalDate.of(1956, 10, 19)),
            new Dated("Motegi meets Lavrov", LocalDate.of(2019, 11, 22)));
  }

  @Test
  void aRoundOfTheShippedArticleHasAllThreeSortsAndAsksForNoPlaceTwice() throws Exception {
    LinkedArticle reading = Shipped.reading();
    for (int seed = 0; seed < 50; seed++) {
      List<Question> round = new QuizMaker(reading, new Random(seed)).round(8);

      assertThat(round).hasSize(8);
      Set<PlaceId> asked = new HashSet<>();
      int which = 0;
      for (Question question : round) {
        switch (question) {
          case Question.WhereIs where -> assertThat(asked.add(where.place().id())).isTrue();
          case Question.WhichIs is -> {
            which++;
            assertThat(asked.add(is.place().id())).isTrue();
            assertFair(is, reading);
          }
          case Question.InOrder order -> {
            assertThat(order.items()).hasSize(5);
            assertThat(Answers.judge(order.items())).as("there is something to do").isLessThan(3);
          }
        }
      }
      assertThat(which).isGreaterThanOrEqualTo(2);
      assertThat(round.getLast()).isInstanceOf(Question.InOrder.class);
    }
  }

  private static void assertFair(Question.WhichIs question, LinkedArticle reading) {
    assertThat(question.choices()).hasSize(4).doesNotHaveDuplicates().contains(question.place());
    Set<String> names = new HashSet<>();
    for (Place choice : question.choices()) {
      assertThat(names.add(choice.names().english())).as("one name twice").isTrue();
      assertThat(reading.gazetteer().groupsOf(question.place().id())).doesNotContain(choice.id());
      assertThat(
              GreatCircle.distanceKm(
                  choice.location().point(), question.place().location().point()))
          .as("%s among the neighbours of %s", choice.id(), question.place().id())
          .isLessThan(1500);
    }
  }

  @Test
  void anArticleOfFewPlacesMakesAShortRoundAndOneOfNoneMakesNone() {
    List<Question> round = new QuizMaker(Readings.kurils(), new Random(1)).round(8);

    assertThat(round).isNotEmpty().allMatch(Question.WhereIs.class::isInstance);
  }

  @Test
  void noNameOfAnotherContinentIsOfferedForATown() {
    LinkedArticle near =
        article(
            town("Genoa", 44.41, 8.93),
            town("Turin", 45.07, 7.69),
            town("Lyon", 45.76, 4.84),
            town("Marseille", 43.3, 5.37));
    LinkedArticle far =
        article(
            town("Genoa", 44.41, 8.93),
            town("Paris", 33.66, -95.56),
            town("Perth", -31.95, 115.86),
            town("Lima", -12.05, -77.04),
            town("Turin", 45.07, 7.69));

    for (int seed = 0; seed < 20; seed++) {
      assertThat(new QuizMaker(near, new Random(seed)).round(4))
          .anyMatch(Question.WhichIs.class::isInstance);
      assertThat(new QuizMaker(far, new Random(seed)).round(5))
          .hasSize(5)
          .allMatch(Question.WhereIs.class::isInstance);
    }
  }

  @Test
  void aRiverIsNotAskedForByAPoint() {
    LinkedArticle reading =
        article(place(PlaceKind.RIVER, "Rhone", 45.0, 4.8), town("Lyon", 45.76, 4.84));

    assertThat(new QuizMaker(reading, new Random(1)).round(4))
        .singleElement()
        .isInstanceOfSatisfying(
            Question.WhereIs.class,
            where -> assertThat(where.place().names().english()).isEqualTo("Lyon"));
  }

  @Test
  void whatIsAskedForIsSeenAndOneMapShowsWhatLiesTogether() throws Exception {
    Set<String> asked = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      for (Question question : new QuizMaker(Shipped.reading(), new Random(seed)).round(8)) {
        if (question instanceof Question.WhereIs(Place place, double reach, GeoBounds region)) {
          asked.add(place.names().english());
          assertThat(region.contains(place.location().point())).as(place.id().value()).isTrue();
          if (place.kind() == PlaceKind.ISLAND) {
            assertThat(region.lonSpan()).as(place.id().value()).isLessThan(25);
          }
        }
      }
    }
    assertThat(asked).contains("Iturup", "Nagoya");
  }

  @Test
  void aPlaceFarFromTheOthersIsAskedForOnAWiderMapAndJudgedByIt() {
    LinkedArticle reading =
        article(
            town("Genoa", 44.41, 8.93),
            town("Turin", 45.07, 7.69),
            town("Milan", 45.46, 9.19),
            town("Lyon", 45.76, 4.84),
            town("Marseille", 43.3, 5.37),
            town("Lima", -12.05, -77.04));
    Set<String> asked = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      for (Question question : new QuizMaker(reading, new Random(seed)).round(6)) {
        if (question instanceof Question.WhereIs(Place place, double reach, GeoBounds region)) {
          boolean isFar = place.names().english().equals("Lima");
          assertThat(region.lonSpan()).isBetween(isFar ? 80.0 : 1, isFar ? 90.0 : 6);
          assertThat(reach).isBetween(isFar ? 9000.0 : 100, isFar ? 11_000.0 : 400);
          asked.add(place.names().english());
        }
      }
    }
    assertThat(asked).contains("Lima", "Genoa");
  }

  @Test
  void aClickIsJudgedByDistanceAndDirectionAndWithinTheOutlineItIsRight() throws Exception {
    Place kunashir = Readings.gazetteer().find(Readings.KUNASHIR).orElseThrow();
    Question.WhereIs question = new Question.WhereIs(kunashir, 1000, kunashir.location().frame());

    assertThat(Answers.kilometres(question)).containsExactly(30L, 80L, 150L);
    assertThat(Answers.judge(question, kunashir.location().point()).points()).isEqualTo(3);
    assertThat(Answers.judge(question, kunashir.location().point()).kilometres()).isZero();
    GeoPoint corner = GeoPoint.ofLatLon(43.8, 145.6);
    Answers.Spot near = Answers.judge(question, GeoPoint.ofLatLon(42.8, 145.6));
    assertThat(near.kilometres()).as("to the nearest shore").isCloseTo(111.2, within(0.2));
    assertThat(GreatCircle.distanceKm(near.truth(), corner)).isLessThan(0.1);
    assertThat(near.direction()).as("north").isZero();
    assertThat(near.points()).isEqualTo(1);
    Answers.Spot far = Answers.judge(question, GeoPoint.ofLatLon(44.1, 152));
    assertThat(far.points()).isZero();
    assertThat(far.direction()).as("west").isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2, 3",
    "20, 1, 2, 3",
    "50, 2, 4, 8",
    "130, 4, 10, 20",
    "1300, 40, 100, 200",
    "9300, 300, 750, 1400",
    "18000, 550, 1400, 2500"
  })
  void theWiderTheMapTheMoreIsForgivenInEverLargerSteps(
      double reach, long three, long two, long one) {
    Place nagoya = town("Nagoya", 35.17, 136.91);
    Question.WhereIs question = new Question.WhereIs(nagoya, reach, nagoya.location().frame());

    assertThat(Answers.kilometres(question)).containsExactly(three, two, one);
    // By a degree of latitude, of which each is told in kilometres.
    double[] points = {three, two, one, one + 2};
    for (int i = 0; i < points.length; i++) {
      GeoPoint guess = GeoPoint.ofLatLon(35.17 - (points[i] - 0.4) / 111.195, 136.91);
      assertThat(Answers.judge(question, guess).points()).as("%s km", points[i]).isEqualTo(3 - i);
    }
  }

  @Test
  void anArticleOfTheWholeWorldForgivesWhatNobodySeesOnItsMap() {
    LinkedArticle reading =
        article(
            town("Genoa", 44.41, 8.93),
            town("Lima", -12.05, -77.04),
            town("Perth", -31.95, 115.86),
            town("Nagoya", 35.17, 136.91),
            town("Cairo", 30.04, 31.24),
            town("Boston", 42.36, -71.06));
    for (Question question : new QuizMaker(reading, new Random(2)).round(6)) {
      Question.WhereIs where = (Question.WhereIs) question;
      GeoPoint place = where.place().location().point();
      // A finger's breadth on a map of the world.
      GeoPoint guess = GeoPoint.ofLatLon(place.lat() + 2, place.lon());
      assertThat(Answers.judge(where, guess).points()).as(where.place().id().value()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 0, 0", "0, 0, 10, 10, 1", "0, 0, 0, 10, 2", "0, 0, -10, 10, 3",
    "0, 0, -10, 0, 4", "0, 0, -10, -10, 5", "0, 0, 0, -10, 6", "0, 0, 10, -10, 7",
    "0, 179, 0, -179, 2", "60, 10, 60, 8, 6"
  })
  void directionsAreOfEight(double fromLat, double fromLon, double lat, double lon, int expected) {
    assertThat(Answers.direction(GeoPoint.ofLatLon(fromLat, fromLon), GeoPoint.ofLatLon(lat, lon)))
        .isEqualTo(expected);
  }

  @Test
  void anOrderHasAllPointsOnlyIfItIsRight() {
    Dated a = new Dated("a", LocalDate.of(1900, 1, 1));
    Dated b = new Dated("b", LocalDate.of(1901, 1, 1));
    Dated c = new Dated("c", LocalDate.of(1902, 1, 1));

    assertThat(Answers.judge(List.of(a, b, c))).isEqualTo(3);
    assertThat(Answers.judge(List.of(b, a, c))).isEqualTo(2);
    assertThat(Answers.judge(List.of(c, b, a))).isZero();
  }
}
