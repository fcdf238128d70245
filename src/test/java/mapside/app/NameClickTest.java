package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import mapside.fixture.Shipped;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.importer.ImportException;
import mapside.link.Mention;
import mapside.link.PlacePassage;
import mapside.map.MapEye;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.text.TextRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name in the text leads to its place on the map. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameClickTest extends WindowStage {

  /** Nothing is framed nearer than this. */
  private static final double NEAREST = 10;

  @BeforeAll
  void openWindow() {
    open(Assets.find());
  }

  @AfterAll
  void closeWindow() {
    close();
  }

  static Stream<PlaceId> named() throws ImportException {
    return Shipped.reading().places().keySet().stream();
  }

  /** Flights are ended at once, because all of them together would take minutes. */
  @ParameterizedTest
  @MethodSource("named")
  void aClickOnANameSelectsThePlaceAndFramesItOnTheMap(PlaceId id) {
    Mention mention = lastMention(id);

    clickText(mention.range().end() - 1);
    land();

    assertThat(session.selection().places()).containsExactly(id);
    assertThat(label("pill-names")).isEqualTo(place(id).names().english());
    assertThat(label("pill-count")).isEqualTo(countAt(mention));
    assertIsFramed(id);
    assertIsNamedOnTheMap(id);
    awaitTextAtRest();
    TextRange active = reading().passageAt(mention.range().start()).orElseThrow().range();
    assertThat(fx(() -> ReaderEye.active(reader))).containsExactly(active);
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, mention.range().start()))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iturup", "nagoya", "signalny", "united-states", "turkey", "shumshu"})
  void theMapFliesToAPlaceAndStaysThere(String id) {
    PlaceId place = PlaceId.of(id);

    clickText(lastMention(place).range().start());
    Camera goal = session.camera().goal();
    awaitRest();

    assertThat(session.camera().camera()).isEqualTo(goal);
    assertIsFramed(place);
    assertIsNamedOnTheMap(place);
  }

  /** Most places are named first in the opening, so the last mention tries more of the text. */
  private Mention lastMention(PlaceId id) {
    return reading().mentions().reversed().stream()
        .filter(mention -> mention.place().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String countAt(Mention mention) {
    List<PlacePassage> passages = passagesOf(mention.place());
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).passage().range().contains(mention.range())) {
        return i + 1 + " of " + passages.size();
      }
    }
    throw new AssertionError("no passage holds " + mention);
  }

  /** All of it is in view with context round it, as near as that allows. */
  private void assertIsFramed(PlaceId id) {
    GeoBounds frame = place(id).location().frame();
    Camera camera = session.camera().camera();
    Viewport view = session.camera().viewport();
    double size = WebMercator.worldSize(camera.zoom());
    double wide = frame.lonSpan() / 360 * size;
    double high = (WebMercator.y(frame.south()) - WebMercator.y(frame.north())) * size;
    double x = view.screenX(camera, new GeoPoint(frame.north(), frame.west()));
    double y = view.screenY(camera, new GeoPoint(frame.north(), frame.west()));

    assertThat(camera.zoom()).isBetween(view.minZoom(), NEAREST);
    if (camera.zoom() > view.minZoom()) {
      assertThat(new BoundingBox(0, 0, view.width(), view.height()))
          .matches(window -> window.contains(new BoundingBox(x, y, wide, high)), "all in view");
      boolean fills = wide > view.width() / 2 || high > view.height() / 2;
      boolean isSmall = wide < 30 && high < 30 || camera.zoom() == NEAREST;
      assertThat(fills || isSmall).as("%s by %s pixels", wide, high).isTrue();
    } else {
      assertThat(view.screenX(camera, frame.center())).isBetween(0.0, view.width());
      assertThat(view.screenY(camera, frame.center())).isBetween(0.0, view.height());
    }
  }

  /** Names are planned beside the frames, so this one comes when its plan is there. */
  private void assertIsNamedOnTheMap(PlaceId id) {
    Bounds window = new BoundingBox(0, 0, map.getWidth(), map.getHeight());
    await(
        "the name of " + id.value() + " in view",
        () -> MapEye.name(map, id).filter(window::contains).isPresent());
  }
}
