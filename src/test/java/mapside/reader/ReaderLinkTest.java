package mapside.reader;

import static mapside.fixture.Readings.ITURUP;
import static mapside.fixture.Readings.KHABAROVSK;
import static mapside.fixture.Readings.KUNASHIR;
import static mapside.fixture.Readings.MOSCOW;
import static mapside.fixture.Readings.SOUTHERN_KURILS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import mapside.fixture.Readings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The text and the selection follow each other. */
class ReaderLinkTest extends ReaderStage {

  @BeforeEach
  void openKurils() {
    open(Readings.kurils());
  }

  @Test
  void aClickOnANameSelectsItsPlaceAtThatPassage() {
    click("Kunashir is one");

    assertThat(session.selection().places()).containsExactly(KUNASHIR);
    assertThat(session.selection().activePassage().orElseThrow().passage().range().start())
        .isEqualTo(at("Kunashir is one"));
  }

  @Test
  void aClickWithTheShortcutKeyAddsAPlaceAndTakesItOutAgain() {
    click("Iturup is");
    clickWith(KeyCode.CONTROL, "Khabarovsk");
    assertThat(session.selection().places()).containsExactly(ITURUP, KHABAROVSK);

    clickWith(KeyCode.CONTROL, "Iturup is");

    assertThat(session.selection().places()).containsExactly(KHABAROVSK);
  }

  @Test
  void aClickBesideTheNamesSelectsThePlacesOfThePassage() {
    click("lies south");

    assertThat(session.selection().places()).containsExactly(KUNASHIR, ITURUP);
  }

  @Test
  void aClickWhereNoPlaceIsNamedLosesNothing() {
    click("Iturup is");

    click("Nothing is said");

    assertThat(session.selection().places()).containsExactly(ITURUP);
  }

  @Test
  void passagesAreHighlightedByHowCloseTheyAre() {
    run(() -> session.select(ITURUP));

    assertThat(drawn(Band.Kind.DIRECT))
        .containsExactly("Iturup is the largest island.", "Kunashir lies south of Iturup.");
    assertThat(drawn(Band.Kind.GROUP)).containsExactly("The Southern Kurils are disputed.");
    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Iturup is the largest island.");

    run(() -> session.select(MOSCOW));

    assertThat(drawn(Band.Kind.DIRECT)).isEmpty();
    assertThat(drawn(Band.Kind.ACTOR)).containsExactly("Moscow replied.");
  }

  @Test
  void thePillCountsPassagesAndStepsThroughThem() {
    run(() -> session.select(SOUTHERN_KURILS));
    assertThat(label("pill-names")).isEqualTo("Southern Kurils");
    assertThat(label("pill-count")).isEqualTo("3 of 4");

    robot.clickOn(".pill-next");
    awaitRest();

    assertThat(label("pill-count")).isEqualTo("4 of 4");
    assertThat(drawn(Band.Kind.ACTIVE)).containsExactly("Kunashir is one of them.");

    robot.clickOn(".pill-clear");
    awaitRest();

    assertThat(label("pill-count")).isEmpty();
    assertThat(drawn(Band.Kind.GROUP)).isEmpty();
  }

  @Test
  void aNameUnderThePointerIsHoveredEverywhere() {
    robot.moveTo(pointOf(at("Kunashir lies") + 2));
    assertThat(session.hoveredProperty().get()).hasValue(KUNASHIR);
    assertThat(view.column().getCursor()).isEqualTo(Cursor.HAND);

    robot.moveTo(pointOf(at("lies south") + 2));

    assertThat(session.hoveredProperty().get()).isEmpty();
    assertThat(view.column().getCursor()).isEqualTo(Cursor.TEXT);
  }

  @Test
  void aPlaceHoveredOnTheMapIsTintedInTheText() {
    run(() -> session.hover(Optional.of(ITURUP)));

    long tinted =
        fx(
            () ->
                view.lookupAll(".mention:hovered").stream()
                    .filter(mark -> mark.getAccessibleText().startsWith("Iturup"))
                    .count());
    assertThat(tinted).isEqualTo(2);
  }

  @Test
  void placesOnTheScreenAreReported() {
    assertThat(session.inViewProperty().get())
        .containsExactlyInAnyOrder(ITURUP, KUNASHIR, SOUTHERN_KURILS, KHABAROVSK, MOSCOW);
  }
}
