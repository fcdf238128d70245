package mapside.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.fixture.Readings;
import mapside.link.Decision.Scope;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.text.TextRange;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private final LinkedArticle reading = Readings.kurils();

  @Test
  void aDecisionHoldsForAllMentionsOfTheNameOrForOne() {
    assertThat(reading.mentionCount(Readings.KUNASHIR)).isEqualTo(2);

    LinkedArticle all = decided("Kunashir", 0, Scope.ALL, Optional.of(Readings.KHABAROVSK));
    LinkedArticle one = decided("Kunashir", 0, Scope.ONE, Optional.of(Readings.KHABAROVSK));

    assertThat(all.mentionCount(Readings.KUNASHIR)).isZero();
    assertThat(all.mentionCount(Readings.KHABAROVSK)).isEqualTo(3);
    assertThat(one.mentionCount(Readings.KUNASHIR)).isEqualTo(1);
  }

  @Test
  void whatIsNoPlaceIsNotLinked() {
    LinkedArticle none = decided("Moscow", 0, Scope.ALL, Optional.empty());

    assertThat(none.mentionCount(Readings.MOSCOW)).isZero();
    assertThat(none.mentions()).hasSize(reading.mentions().size() - 1);
  }

  @Test
  void anyWordsCanBeAPlace() {
    LinkedArticle more = decided("district", 0, Scope.ALL, Optional.of(Readings.ITURUP));

    int at = reading.article().plainText().indexOf("district");
    assertThat(more.mentionAt(at).orElseThrow().place()).isEqualTo(Readings.ITURUP);
  }

  @Test
  void aNameInsideALongerOneStaysAPartOfItExceptWhereTheReaderWas() {
    Article article =
        new ArticleBuilder()
            .paragraph("The Kurils are many. The Southern Kurils are few.")
            .build(About.titled("Kurils"));
    LinkedArticle plain =
        LinkedArticle.of(
            article, Readings.gazetteer(), Readings.mentions(article), java.util.List.of());
    Optional<Place> iturup = Readings.gazetteer().find(Readings.ITURUP);
    Decision first = new Decision("urn:d:1", TextRange.of(4, 10), "Kurils", Scope.ALL, iturup);
    Decision second = new Decision("urn:d:2", TextRange.of(34, 40), "Kurils", Scope.ALL, iturup);

    LinkedArticle outside = Verdicts.apply(plain, Work.NONE.with(first));
    LinkedArticle inside = Verdicts.apply(plain, Work.NONE.with(second));

    assertThat(outside.mentionCount(Readings.ITURUP)).isEqualTo(1);
    assertThat(outside.mentionCount(Readings.SOUTHERN_KURILS)).isEqualTo(1);
    assertThat(inside.mentionCount(Readings.SOUTHERN_KURILS)).isZero();
    assertThat(inside.mentionCount(Readings.ITURUP)).isEqualTo(2);
  }

  @Test
  void theLastWordOnANameCounts() {
    Decision first = decision("Kunashir", 0, Scope.ONE, Optional.of(Readings.MOSCOW));
    Decision second = decision("Kunashir", 0, Scope.ALL, Optional.empty());

    Work work = Work.NONE.with(first).with(second);

    assertThat(work.decisions()).containsExactly(second);
    assertThat(Verdicts.apply(reading, work).mentionCount(Readings.KUNASHIR)).isZero();
    assertThat(Verdicts.apply(reading, Work.NONE)).isSameAs(reading);
  }

  private LinkedArticle decided(String name, int from, Scope scope, Optional<PlaceId> place) {
    return Verdicts.apply(reading, Work.NONE.with(decision(name, from, scope, place)));
  }

  private Decision decision(String name, int from, Scope scope, Optional<PlaceId> place) {
    int at = reading.article().plainText().indexOf(name, from);
    Optional<Place> chosen = place.flatMap(reading.gazetteer()::find);
    return new Decision(
        "urn:d:" + name + scope, TextRange.of(at, at + name.length()), name, scope, chosen);
  }
}
