package mapside.session;

import static mapside.fixture.Readings.ITURUP;
import static mapside.fixture.Readings.KHABAROVSK;
import static mapside.fixture.Readings.KUNASHIR;
import static mapside.fixture.Readings.MOSCOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.link.LinkedArticle;
import mapside.link.Mention;
import mapside.place.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingSessionTest {

  private static final LinkedArticle BARE =
      LinkedArticle.of(
          Readings.kurils().article(), Readings.kurils().gazetteer(), List.of(), List.of());

  private final ReadingSession session = new ReadingSession(Readings.kurils());

  @BeforeEach
  void giveTheMapASize() {
    session.camera().resize(800, 600);
  }

  @Test
  void theFirstViewShowsThePlacesTheArticleIsAbout() {
    Camera camera = session.camera().camera();

    assertThat(camera).isEqualTo(session.camera().goal());
    assertThat(camera.center().lon()).isBetween(134.0, 150.0);
    assertThat(session.camera().viewport().seamLon()).isBetween(-50.0, -20.0);
  }

  @Test
  void selectingAPlaceSelectsItsPassagesAndSendsTheMapThere() {
    session.select(ITURUP);

    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(session.selection().passages()).hasSize(3);
    assertThat(session.selection().active()).isZero();
    assertThat(session.camera().goal().center().lat()).isCloseTo(45, within(0.1));
    assertThat(session.camera().camera()).isNotEqualTo(session.camera().goal());
  }

  @Test
  void passagesAreWalkedRoundAndRound() {
    session.select(ITURUP);

    session.previousPassage();
    assertThat(session.selection().active()).isEqualTo(2);
    session.nextPassage();
    session.nextPassage();
    assertThat(session.selection().active()).isEqualTo(1);
  }

  @Test
  void aMentionThatIsClickedKeepsTheReaderAtItsPassage() {
    int offset = session.reading().article().plainText().indexOf("Kunashir is one");

    session.selectAt(KUNASHIR, offset);

    assertThat(session.selection().activePassage().orElseThrow().passage().range().start())
        .isEqualTo(offset);
  }

  @Test
  void aPassageSelectsAllItsPlaces() {
    session.select(session.reading().passages().get(1));

    assertThat(session.selection().places()).containsExactly(KUNASHIR, ITURUP);
    assertThat(session.selection().activePassage().orElseThrow().passage())
        .isEqualTo(session.reading().passages().get(1));
  }

  @Test
  void placesAreAddedAndTakenAway() {
    session.select(ITURUP);
    session.toggle(KHABAROVSK);
    assertThat(session.selection().places()).containsExactly(ITURUP, KHABAROVSK);

    session.toggle(ITURUP);
    session.toggle(KHABAROVSK);
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void backAndForwardRestoreSelectionAndCamera() {
    Camera start = session.camera().goal();
    session.select(ITURUP);
    Camera atIturup = session.camera().goal();
    session.select(KHABAROVSK);

    session.back();
    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(session.camera().goal()).isEqualTo(atIturup);
    session.back();
    assertThat(session.selection().isEmpty()).isTrue();
    assertThat(session.camera().goal()).isEqualTo(start);
    assertThat(session.canGoBackProperty().get()).isFalse();

    session.forward();
    session.forward();
    assertThat(session.selection().places()).containsExactly(KHABAROVSK);
    assertThat(session.canGoForwardProperty().get()).isFalse();
  }

  @Test
  void selectingTheSameAgainSendsTheMapBackWithoutANewStep() {
    session.select(ITURUP);
    Camera framed = session.camera().goal();
    session.camera().move(new Camera(GeoPoint.ofLatLon(10, 100), 5));

    session.select(ITURUP);
    assertThat(session.camera().goal()).isEqualTo(framed);
    session.back();
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void clearingLeavesTheMapWhereItIs() {
    session.select(MOSCOW);
    Camera there = session.camera().goal();

    session.clearSelection();

    assertThat(session.selection()).isEqualTo(Selection.NONE);
    assertThat(session.camera().goal()).isEqualTo(there);
  }

  @Test
  void theMapFollowsTheTextOnlyWhenAskedTo() {
    Camera start = session.camera().goal();
    session.textInView(Set.of(KHABAROVSK));
    assertThat(session.camera().goal()).isEqualTo(start);

    session.mapFollowsTextProperty().set(true);
    session.textInView(Set.of(ITURUP));
    assertThat(session.camera().goal().center().lat()).isCloseTo(45, within(0.1));
  }

  @Test
  void theMapThatFollowsPassesOverThoseWhoOnlyAct() {
    session.mapFollowsTextProperty().set(true);
    session.textInView(Set.of(ITURUP));
    Camera atIturup = session.camera().goal();

    session.textInView(Set.of(ITURUP, MOSCOW));
    assertThat(session.camera().goal()).isEqualTo(atIturup);
    session.textInView(Set.of(MOSCOW));
    assertThat(session.camera().goal()).isEqualTo(atIturup);
  }

  @Test
  void resizingKeepsTheMiddleInTheMiddle() {
    session.camera().move(new Camera(GeoPoint.ofLatLon(45, 147), 7));

    session.camera().resize(500, 900);

    assertThat(session.camera().camera().center().lat()).isCloseTo(45, within(1e-6));
    assertThat(session.camera().camera().center().lon()).isCloseTo(147, within(1e-6));
    assertThat(session.camera().camera().zoom()).isEqualTo(7);
  }

  @Test
  void whatIsSelectedLiesBesideWhatCoversTheMap() {
    session.camera().cover(300, 0);
    session.select(ITURUP);

    GeoPoint iturup = session.reading().gazetteer().find(ITURUP).orElseThrow().location().point();
    double x = session.camera().viewport().screenX(session.camera().goal(), iturup);
    assertThat(x).isBetween(450.0, 650.0);

    session.clearSelection();
    session.camera().cover(0, 200);
    session.select(ITURUP);
    assertThat(session.camera().viewport().screenX(session.camera().goal(), iturup))
        .isBetween(350.0, 450.0);
    assertThat(session.camera().viewport().screenY(session.camera().goal(), iturup))
        .isBetween(350.0, 450.0);
  }

  @Test
  void anotherArticleStartsAfresh() {
    session.select(ITURUP);

    session.open(Readings.kurils());

    assertThat(session.selection().isEmpty()).isTrue();
    assertThat(session.canGoBackProperty().get()).isFalse();
  }

  @Test
  void whereASelectedPlaceIsNamedNoMoreWhatItsNameMeansNowIsSelected() {
    session.select(KUNASHIR);
    session.nextPassage();
    LinkedArticle before = session.reading();

    session.relink(with(KUNASHIR, Optional.of(KHABAROVSK)));

    assertThat(session.selection().places()).containsExactly(KHABAROVSK);
    assertThat(session.selection().passages()).hasSize(3);
    assertThat(session.camera().goal().center().lat()).isCloseTo(48.5, within(1.0));
    session.relink(before);
    assertThat(session.selection().places()).containsExactly(KHABAROVSK);
  }

  @Test
  void whatIsNoPlaceAnyMoreIsNotSelectedEither() {
    session.select(MOSCOW);

    session.relink(with(MOSCOW, Optional.empty()));

    assertThat(session.selection().isNothing()).isTrue();
  }

  /** The map would else go on showing where the article before it played. */
  @Test
  void anArticleThatPlaysNowhereShowsTheWorldUnlessSomebodyMovedTheMap() {
    session.open(BARE);
    assertThat(session.camera().goal().zoom()).isGreaterThan(3);

    session.frameNowhere();
    assertThat(session.camera().goal().zoom()).isLessThan(3);

    session.open(Readings.kurils());
    session.open(BARE);
    session.camera().headFor(new Camera(GeoPoint.ofLatLon(35, 137), 6));
    session.frameNowhere();
    assertThat(session.camera().goal().zoom()).isEqualTo(6);
  }

  /** The article as if all names of a place meant another one, or none. */
  private LinkedArticle with(PlaceId place, Optional<PlaceId> other) {
    LinkedArticle reading = session.reading();
    List<Mention> mentions =
        reading.mentions().stream()
            .filter(mention -> !mention.place().equals(place) || other.isPresent())
            .map(
                mention ->
                    mention.place().equals(place)
                        ? new Mention(mention.range(), other.orElseThrow(), mention.role())
                        : mention)
            .toList();
    return LinkedArticle.of(reading.article(), reading.gazetteer(), mentions, List.of());
  }
}
