package mapside.link;

import static mapside.fixture.Readings.ITURUP;
import static mapside.fixture.Readings.KUNASHIR;
import static mapside.fixture.Readings.MOSCOW;
import static mapside.fixture.Readings.SOUTHERN_KURILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import mapside.article.Article;
import mapside.fixture.Readings;
import mapside.link.PlacePassage.Strength;
import mapside.place.PlaceId;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

class LinkedArticleTest {

  private final LinkedArticle reading = Readings.kurils();

  @Test
  void passagesAreTheSentencesThatNameAPlace() {
    assertThat(reading.passages())
        .extracting(this::words)
        .containsExactly(
            "Iturup is the largest island.",
            "Kunashir lies south of Iturup.",
            "Moscow replied.",
            "The district has its seat at Khabarovsk.",
            "The Southern Kurils are disputed.",
            "Kunashir is one of them.");
  }

  @Test
  void aGroupIsAWeakerPassageOfItsMembers() {
    assertThat(reading.passagesOf(setOf(ITURUP)))
        .extracting(p -> words(p.passage()), PlacePassage::strength)
        .containsExactly(
            tuple("Iturup is the largest island.", Strength.DIRECT),
            tuple("Kunashir lies south of Iturup.", Strength.DIRECT),
            tuple("The Southern Kurils are disputed.", Strength.GROUP));
  }

  @Test
  void membersAreWeakerPassagesOfTheirGroup() {
    assertThat(reading.passagesOf(setOf(SOUTHERN_KURILS)))
        .extracting(PlacePassage::strength)
        .containsExactly(Strength.GROUP, Strength.GROUP, Strength.DIRECT, Strength.GROUP);
  }

  @Test
  void anActorIsQuieterThanAPlace() {
    assertThat(reading.passagesOf(setOf(MOSCOW)))
        .extracting(PlacePassage::strength)
        .containsExactly(Strength.ACTOR);
  }

  @Test
  void severalPlacesShareAPassageAtItsGreatestStrength() {
    assertThat(reading.passagesOf(setOf(ITURUP, KUNASHIR)))
        .extracting(PlacePassage::strength)
        .containsExactly(Strength.DIRECT, Strength.DIRECT, Strength.GROUP, Strength.DIRECT);
  }

  @Test
  void mentionsAreFoundByOffset() {
    String text = reading.article().plainText();
    int at = text.indexOf("Kunashir lies");

    assertThat(reading.mentionAt(at + 7)).map(Mention::place).contains(KUNASHIR);
    assertThat(reading.mentionAt(at + 8)).isEmpty();
    assertThat(reading.passageAt(at + 12))
        .map(this::words)
        .contains("Kunashir lies south of Iturup.");
    assertThat(reading.passageAt(text.indexOf("Nothing"))).isEmpty();
  }

  @Test
  void mentionsThatCannotBeAreLeftOut() {
    Article article = reading.article();
    Mention whole = new Mention(TextRange.of(0, article.plainText().length()), ITURUP, Role.PLACE);
    Mention unknown = new Mention(TextRange.of(0, 3), PlaceId.of("atlantis"), Role.PLACE);
    Mention good = new Mention(TextRange.of(4, 11), ITURUP, Role.PLACE);
    Mention overlapping = new Mention(TextRange.of(8, 12), KUNASHIR, Role.PLACE);

    LinkedArticle linked =
        LinkedArticle.of(
            article, Readings.gazetteer(), List.of(overlapping, unknown, whole, good), List.of());

    assertThat(linked.mentions()).containsExactly(good);
  }

  private String words(Passage passage) {
    return passage.range().in(reading.article().plainText());
  }

  private static SequencedSet<PlaceId> setOf(PlaceId... places) {
    return new LinkedHashSet<>(List.of(places));
  }
}
