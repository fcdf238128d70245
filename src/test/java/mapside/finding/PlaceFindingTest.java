package mapside.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.ArticleBuilder;
import mapside.detection.Detector;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.link.Finding;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.place.Place;
import mapside.task.Running;
import mapside.task.Tasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Articles are tied to what the shipped gazetteer and model find in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // opened before all tests
class PlaceFindingTest {

  private static final String LOUISIANA =
      "The river rose in Baton Rouge, Louisiana, on Monday. In Lafayette it rained.";

  private Detector detector;

  @BeforeAll
  void open() throws Exception {
    detector = Shipped.detector();
  }

  @Test
  void mentionsTellHowSureTheyAreAndWhy() {
    LinkedArticle reading = find(article(LOUISIANA)).reading();
    Place town = named("Baton Rouge", reading);
    Finding finding = reading.surestMention(town.id()).flatMap(Mention::finding).orElseThrow();

    assertThat(town.facts().within(Locale.ENGLISH)).containsExactly("Louisiana", "United States");
    assertThat(finding.confidence()).isGreaterThan(0.5);
    assertThat(finding.reasons())
        .anySatisfy(reason -> assertThat(reason.arguments(Locale.ENGLISH)).contains("Louisiana"));
    assertThat(reading.isFound()).isTrue();
    assertThat(reading.passages()).hasSize(2);
    assertThat(town.names().in(Locale.of("ru"))).isEqualTo("Батон-Руж");
    assertThat(town.facts().within(Locale.of("ru")))
        .containsExactly("Луизиана", "Соединенные Штаты");
    assertThat(finding.reasons())
        .anySatisfy(reason -> assertThat(reason.arguments(Locale.of("ru"))).contains("Луизиана"));
  }

  /** What {@code mapside places} writes comes from the same parts of the detector. */
  @Test
  void theReaderHasAllThatTheDetectorFinds() {
    String text =
        "Ministers flew from Vienna to Nagoya. The city lies in Japan, near Fumblethorpe.";
    LinkedArticle reading = find(article(text)).reading();
    List<String> shown = new ArrayList<>();
    reading.mentions().forEach(mention -> shown.add(mention.range().in(text)));
    reading.unplaced().forEach(each -> shown.add(each.name()));

    assertThat(shown)
        .contains("Nagoya", "The city", "Japan")
        .containsExactlyInAnyOrderElementsOf(
            detector.detect(text).all().stream().map(each -> each.range().in(text)).toList());
  }

  @Test
  void otherCandidatesAreNeverThePlaceItself() {
    LinkedArticle reading = find(article(LOUISIANA)).reading();
    Place town = named("Lafayette", reading);
    Finding finding = reading.surestMention(town.id()).flatMap(Mention::finding).orElseThrow();

    assertThat(finding.alternatives())
        .isNotEmpty()
        .allSatisfy(other -> assertThat(other.place().id()).isNotEqualTo(town.id()));
  }

  @Test
  void placesThatComeWithTheProgramStandForTheirTwins() {
    LinkedArticle reading = find(article("The ship went from Iturup to Kunashir.")).reading();

    assertThat(reading.places().keySet()).contains(Readings.ITURUP, Readings.KUNASHIR);
    assertThat(reading.gazetteer().find(Readings.ITURUP).orElseThrow().location().outline())
        .isPresent();
    assertThat(reading.gazetteer().members(Readings.SOUTHERN_KURILS))
        .extracting(Place::id)
        .contains(Readings.ITURUP);
  }

  @Test
  void aTextWithoutPlacesHasNone() {
    FoundPlaces found = find(article("Nothing of note was said, and nobody went anywhere."));

    assertThat(found.reading().places()).isEmpty();
    assertThat(found.isComplete()).isTrue();
  }

  @Test
  void inAnotherLanguageOnlyNamesAreLookedFor() {
    FoundPlaces found =
        find(
            article(
                "Паром вышел во вторник из порта на Итуруп и вернётся через два дня, "
                    + "если погода у берегов острова не станет хуже, сообщили вчера в порту."));

    assertThat(found.namesOnly()).isTrue();
    assertThat(found.reading().places().keySet()).contains(Readings.ITURUP);
  }

  @Test
  void aLongTextIsToldInGoes() {
    List<FoundPlaces> goes = new ArrayList<>();
    FoundPlaces all = find(longArticle(), goes);

    assertThat(goes).isNotEmpty().noneMatch(FoundPlaces::isComplete);
    assertThat(goes.getFirst().reading().mentions()).isNotEmpty();
    assertThat(goes.getFirst().reading().mentions())
        .hasSizeLessThan(all.reading().mentions().size());
    assertThat(goes.getFirst().reading().article()).isSameAs(all.reading().article());
  }

  @Test
  void aSearchThatIsCancelledEnds() {
    CompletableFuture<Running> handle = new CompletableFuture<>();
    Tasks.sameThread().start(handle::complete, done -> {}, handle::completeExceptionally);
    Running running = handle.join();
    PlaceFinding finding = new PlaceFinding(detector, unlinked(longArticle()));

    assertThatThrownBy(() -> finding.find(running, soFar -> running.cancel()))
        .isInstanceOf(CancellationException.class);
  }

  private FoundPlaces find(Article article) {
    return find(article, new ArrayList<>());
  }

  private FoundPlaces find(Article article, List<FoundPlaces> goes) {
    CompletableFuture<FoundPlaces> found = new CompletableFuture<>();
    Tasks.sameThread()
        .start(
            running -> new PlaceFinding(detector, unlinked(article)).find(running, goes::add),
            found::complete,
            found::completeExceptionally);
    return found.join();
  }

  private static LinkedArticle unlinked(Article article) {
    return LinkedArticle.of(article, Readings.gazetteer(), List.of(), List.of());
  }

  private static Article article(String text) {
    return new ArticleBuilder().paragraph(text).build(About.titled("A text"));
  }

  private static Article longArticle() {
    ArticleBuilder builder = new ArticleBuilder();
    for (int i = 0; i < 4000; i++) {
      builder.paragraph(LOUISIANA);
    }
    return builder.build(About.titled("A long text"));
  }

  private static Place named(String name, LinkedArticle reading) {
    return reading.places().values().stream()
        .filter(place -> place.names().english().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " was not found"));
  }
}
