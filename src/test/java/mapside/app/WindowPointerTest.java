package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import mapside.geo.Camera;
import mapside.map.MapEye;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.session.Selection;
import mapside.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clicks that add, that hit nothing, and that come twice. */
class WindowPointerTest extends WindowStage {

  private static final PlaceId ITURUP = PlaceId.of("iturup");
  private static final PlaceId KUNASHIR = PlaceId.of("kunashir");

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void controlAndAClickOnTheMapAddAPlaceAndTakeItOutAgain() {
    select(ITURUP);
    clickOutlineWithControl(KUNASHIR);
    assertThat(session.selection().places()).containsExactly(ITURUP, KUNASHIR);
    assertThat(label("pill-names")).isEqualTo("Iturup, Kunashir");
    assertThat(fx(() -> MapEye.outline(map, ITURUP))).contains("selected");
    assertThat(fx(() -> MapEye.outline(map, KUNASHIR))).contains("selected");

    clickOutlineWithControl(ITURUP);

    assertThat(session.selection().places()).containsExactly(KUNASHIR);
  }

  @Test
  void controlAndAClickInTheTextAddAPlace() {
    select(ITURUP);
    int offset = at("Kunashir, or Kunashiri") + 1;
    run(() -> ReaderEye.show(reader, offset, 0.4));
    awaitTextAtRest();
    Node column = Objects.requireNonNull(reader.lookup(".reader-column"));

    clickWithControl(column, fx(() -> ReaderEye.pointOf(reader, offset)));
    awaitRest();

    assertThat(session.selection().places()).containsExactly(ITURUP, KUNASHIR);
  }

  @Test
  void aClickOnTheEmptySeaLosesNothing() {
    select(ITURUP);
    awaitRest();
    Selection selection = session.selection();
    Camera camera = session.camera().camera();
    TextRange text = reader.visibleRange();

    run(() -> clickNow(map.localToScreen(MapEye.pixelOnNothing(map).orElseThrow())));
    awaitRest();

    assertThat(session.selection()).isEqualTo(selection);
    assertThat(session.camera().camera()).isEqualTo(camera);
    assertThat(reader.visibleRange()).isEqualTo(text);
  }

  @Test
  void aDoubleClickOnAPlaceFramesItAsASingleOneDoes() {
    select(ITURUP);
    awaitRest();
    Camera framed = session.camera().camera();

    atOutline(
        ITURUP,
        screen -> {
          clickNow(screen);
          clickNow(screen);
        });
    awaitRest();

    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(session.camera().camera()).isEqualTo(framed);
  }

  /** A slow double click: the map has set off when the second click comes. */
  @Test
  void theSecondOfTwoClicksNeitherHoldsTheMapNorZoomsIt() {
    select(ITURUP);
    awaitRest();
    Camera framed = session.camera().camera();
    clickOutline(ITURUP);

    run(
        () -> {
          Point2D sea = MapEye.pixelOnNothing(map).orElseThrow();
          fireClick(map, map.localToScreen(sea), false, 2);
        });
    awaitRest();

    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(session.camera().camera()).isEqualTo(framed);
  }

  private void select(PlaceId id) {
    clickOutline(id);
    assertThat(session.selection().places()).containsExactly(id);
  }

  private void clickOutlineWithControl(PlaceId id) {
    atOutline(id, screen -> fireClick(map, screen, true, 1));
    awaitRest();
  }
}
