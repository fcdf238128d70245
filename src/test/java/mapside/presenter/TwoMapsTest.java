package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import mapside.fixture.OnFx;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;
import mapside.lesson.Step;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** The teacher's map goes with that of the class until the teacher takes hold of it. */
class TwoMapsTest {

  private static final Camera ELSEWHERE = new Camera(GeoPoint.ofLatLon(10, 120), 4);

  private final Appearance look = new Appearance();
  private ShowStage stage;
  private TeacherPane teacher;
  private ReadingSession audience;
  private ReadingSession desk;

  @BeforeEach
  void openBoth() throws Exception {
    stage = ShowStage.open(ShowLook.BRIGHT, 1280, 720);
    look.stillProperty().set(true);
    teacher = stage.openTeacher(look);
    audience = stage.show.audience();
    desk = stage.show.desk();
    stage.settle();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void go(int step) throws Exception {
    OnFx.run(() -> stage.show.walk().goTo(step));
    stage.settle();
  }

  /** As a teacher does who presses on the map and moves it. */
  private void takeHold() throws Exception {
    OnFx.run(
        () -> {
          teacher
              .map()
              .fireEvent(
                  new MouseEvent(
                      MouseEvent.MOUSE_PRESSED,
                      100,
                      100,
                      100,
                      100,
                      MouseButton.PRIMARY,
                      1,
                      false,
                      false,
                      false,
                      false,
                      true,
                      false,
                      false,
                      false,
                      false,
                      true,
                      new PickResult(teacher.map(), 100, 100)));
          desk.camera().move(ELSEWHERE);
        });
    stage.settle();
  }

  private boolean isElsewhere() throws Exception {
    return OnFx.call(
        () -> GreatCircle.distanceKm(desk.camera().camera().center(), ELSEWHERE.center()) < 1);
  }

  private void assertTogether() throws Exception {
    OnFx.run(
        () -> {
          assertThat(desk.selection().places()).isEqualTo(audience.selection().places());
          GeoBounds seen = seen(desk.camera());
          for (PlaceId id : stage.show.placesOf(stage.show.walk().step())) {
            Place place = stage.show.reading().gazetteer().find(id).orElseThrow();
            assertThat(seen.contains(place.location().point())).as("%s is seen", id).isTrue();
          }
          assertThat(seen.contains(audience.camera().camera().center())).isTrue();
          assertThat(teacher.mapText()).contains("goes with the class");
        });
  }

  private static GeoBounds seen(CameraState camera) {
    return camera.viewport().seen(camera.camera());
  }

  @Test
  void itGoesWithEveryStep() throws Exception {
    for (int step : new int[] {0, 5, 13, 8}) {
      go(step);
      assertTogether();
    }
  }

  @Test
  void itGlidesThereTogetherWithTheMapOfTheClass() throws Exception {
    go(5);
    stage.glide();
    OnFx.run(() -> look.stillProperty().set(false));
    Camera before = OnFx.call(() -> desk.camera().camera());
    OnFx.run(
        () -> {
          stage.show.walk().goTo(13);
          assertThat(desk.camera().camera()).as("it sets out from where it was").isEqualTo(before);
          assertThat(desk.camera().goal()).as("and is on its way").isNotEqualTo(before);
        });
    stage.settle();
    assertTogether();
  }

  @Test
  void oneThatTheTeacherMovedStaysUntilTheNextStep() throws Exception {
    go(5);
    takeHold();
    assertThat(OnFx.call(() -> teacher.mapText())).contains("moved by you");
    OnFx.run(
        () -> {
          stage.explore.names();
          stage.show.again();
        });
    stage.settle();
    assertThat(isElsewhere()).isTrue();
    assertThat(OnFx.call(() -> desk.mapChoices().namingProperty().get()))
        .isEqualTo(Naming.of(Language.ENGLISH));

    go(13);
    assertThat(isElsewhere()).isFalse();
    assertTogether();
    assertThat(OnFx.call(() -> desk.mapChoices().namingProperty().get()))
        .as("as the class sees it")
        .isEqualTo(OnFx.call(() -> audience.mapChoices().namingProperty().get()))
        .isNotEqualTo(Naming.of(Language.ENGLISH));
  }

  @Test
  void itIsSentToTheClassOrGoesBackToTheirs() throws Exception {
    go(5);
    takeHold();
    OnFx.run(stage.show.maps()::join);
    stage.settle();
    assertThat(isElsewhere()).isFalse();
    assertTogether();

    takeHold();
    OnFx.run(stage.show.maps()::send);
    stage.settle();
    assertThat(isElsewhere()).as("the teacher's own does not move").isTrue();
    assertThat(OnFx.call(() -> seen(audience.camera()).contains(ELSEWHERE.center()))).isTrue();
    assertThat(OnFx.call(() -> teacher.mapText())).contains("goes with the class");
    go(13);
    assertTogether();
  }

  @Test
  void sendingAMapThatGoesWithTheClassChangesNothing() throws Exception {
    go(5);
    Camera before = OnFx.call(() -> audience.camera().camera());
    OnFx.run(stage.show.maps()::send);
    stage.settle();
    assertThat(OnFx.call(() -> audience.camera().camera())).isEqualTo(before);
  }

  @Test
  void itShowsWhatTheClassIsShownBesides() throws Exception {
    go(13);
    OnFx.run(
        () -> {
          stage.explore.year(1);
          stage.explore.names();
          stage.explore.compare();
          audience.camera().move(ELSEWHERE);
        });
    stage.settle();
    OnFx.run(
        () -> {
          assertThat(desk.mapChoices().bordersProperty().get().code()).isEqualTo("1855");
          assertThat(desk.mapChoices().namingProperty().get().languages())
              .containsExactly(Language.RUSSIAN);
          assertThat(desk.tools().comparisonProperty().get()).isPresent();
          assertThat(seen(desk.camera()).contains(ELSEWHERE.center())).isTrue();
        });
  }

  @Test
  void theKeysAreListedInTheTeachersWindowAndTellTheWayBack() throws Exception {
    OnFx.run(
        () -> {
          stage.pane.aloneProperty().set(false);
          stage.show.keysShownProperty().set(true);
          assertThat(teacher.lookup(".show-keys").isVisible()).isTrue();
          assertThat(stage.pane.lookup(".show-keys").isVisible()).as("before the class").isFalse();
          assertThat(
                  teacher.lookupAll(".show-keys .label").stream()
                      .map(label -> ((Label) label).getText()))
              .contains("F", "the teacher’s map goes with the class again");
        });
  }

  @Test
  void aStepWithoutPlacesBringsTheTeachersMapBackToo() throws Exception {
    OnFx.run(() -> stage.show.walk().add(2, Step.of(new Step.Own("Talk it over.", List.of()))));
    go(1);
    takeHold();

    go(2);

    assertThat(isElsewhere()).isFalse();
    assertTogether();
  }

  @Test
  void theTeachersMapStaysWhereItIsWhileAStepIsWritten() throws Exception {
    OnFx.run(() -> stage.show.walk().add(2, Step.of(new Step.Own("Talk", List.of()))));
    go(2);
    takeHold();

    OnFx.run(
        () ->
            stage
                .show
                .walk()
                .replace(
                    stage.show.walk().place(), Step.of(new Step.Own("Talk it over.", List.of()))));
    stage.settle();

    assertThat(isElsewhere()).isTrue();
  }

  @Test
  void noTwoButtonsOfTheTeacherLookAlike() throws Exception {
    OnFx.run(
        () ->
            assertThat(
                    Stream.of(".teacher-bar", ".teacher-verbs")
                        .flatMap(bar -> teacher.lookupAll(bar + " .ikonli-font-icon").stream())
                        .map(icon -> ((FontIcon) icon).getIconCode()))
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates());
  }
}
