package mapside.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.geo.GeoPoint;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCardTest {

  private static final Messages WORDS = Messages.of(Locale.UK);

  @Test
  void anIslandIsToldOfInThreeLanguagesAndFromBothSides() throws Exception {
    assertThat(linesOf("iturup", Shipped.reading()))
        .startsWith("Iturup", "also Etorofu", "Итуруп", "択捉島", "Island · Southern Kurils")
        .containsSequence("Area", "about 3,200 km²", "People", "about 6,500")
        .containsSequence("Administered by", "Russia", "Claimed by", "Japan")
        .containsSequence("Position", "45.0° N, 147.9° E")
        .contains("Largest of the Kuril Islands.");
  }

  @Test
  void aNoteThatNobodyTranslatedSaysInWhichLanguageItIs() throws Exception {
    assertThat(linesOf("iturup", Shipped.reading(), Messages.of(Locale.of("ru"))))
        .containsSequence("На английском языке:", "Largest of the Kuril Islands.");
    assertThat(linesOf("iturup", Shipped.reading())).doesNotContain("In English:");
  }

  @Test
  void theSectionsThatNameAPlaceMostAreCounted() throws Exception {
    LinkedArticle reading = Shipped.reading();

    List<Mentions.Section> sections = Mentions.of(reading, PlaceId.of("iturup"), WORDS).most();

    assertThat(sections).hasSizeBetween(2, 3);
    assertThat(sections)
        .extracting(Mentions.Section::section)
        .contains("Four islands, two sets of names", "A border that kept moving");
    assertThat(sections.stream().mapToLong(Mentions.Section::count).sum())
        .isLessThanOrEqualTo(reading.mentionCount(PlaceId.of("iturup")));
  }

  @Test
  void aCityWithAnEventTellsWhatHappenedAndWhoMet() throws Exception {
    assertThat(linesOf("nagoya", Shipped.reading()))
        .startsWith("Nagoya", "Нагоя", "名古屋市", "名古屋", "City")
        .containsSequence(
            "Motegi meets Lavrov", "22 November 2019 · Toshimitsu Motegi · Sergey Lavrov")
        .doesNotContain("Administered by", "Claimed by");
  }

  @Test
  void whatIsNotKnownIsNotTold() throws Exception {
    assertThat(linesOf("khabarovsk", Readings.kurils()))
        .containsExactly(
            "Khabarovsk",
            "City",
            "Position",
            "48.5° N, 135.1° E",
            "Mentioned once",
            "1 ×",
            "The capital");
  }

  @ParameterizedTest
  @CsvSource({
    "3200, '3,200'",
    "0.74, 0.7",
    "12, 12",
    "377975, '378,000'",
    "17098246, 17.1 million",
  })
  void figuresAreRounded(double km2, String told) {
    assertThat(new Figures(WORDS).area(km2)).isEqualTo("about " + told + " km²");
  }

  @Test
  void coordinatesNameTheirHemispheres() {
    assertThat(new Figures(WORDS).coordinates(GeoPoint.ofLatLon(-33.86, -151.2)))
        .isEqualTo("33.9° S, 151.2° W");
  }

  @Test
  void aCardIsHeadedByTheNameInTheLanguageOfTheWindow() throws Exception {
    assertThat(linesOf("iturup", Shipped.reading(), Messages.of(Locale.JAPAN)))
        .startsWith("択捉島", "Iturup", "Etorofu", "Итуруп", "島 · 北方領土")
        .contains("ロシア", "日本");
    assertThat(linesOf("nagoya", Shipped.reading(), Messages.of(Locale.of("ru"))))
        .startsWith("Нагоя", "Nagoya", "名古屋市");
  }

  private static List<String> linesOf(String id, LinkedArticle reading) throws Exception {
    return linesOf(id, reading, WORDS);
  }

  private static List<String> linesOf(String id, LinkedArticle reading, Messages words)
      throws Exception {
    return OnFx.call(
        () ->
            new PlaceCard(reading.gazetteer().find(PlaceId.of(id)).orElseThrow(), reading, words)
                .lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
  }
}
