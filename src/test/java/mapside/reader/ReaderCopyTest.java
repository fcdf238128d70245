package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import mapside.fixture.Readings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text is selected by mouse and keys and copied as it stands. */
class ReaderCopyTest extends ReaderStage {

  @BeforeEach
  void openKurils() {
    open(Readings.kurils());
  }

  @Test
  void aDragAcrossParagraphsIsCopiedAsPlainText() {
    drag(pointOf(at("Nothing is said")), pointOf(at("replied.")));
    assertThat(drawn(Band.Kind.COPY))
        .containsExactly("Nothing is said here.", "The capital", "Moscow ");

    robot.push(KeyCode.CONTROL, KeyCode.C);

    assertThat(copied()).isEqualTo("Nothing is said here.\n\nThe capital\n\nMoscow ");
  }

  @Test
  void aDragSelectsTextAndNeverPlaces() {
    drag(pointOf(at("Iturup is")), pointOf(at("largest")));

    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void aDoubleClickSelectsAWordAndATripleClickTheParagraph() {
    click("disputed", 2);
    assertThat(drawn(Band.Kind.COPY)).containsExactly("disputed");

    click("district", 3);
    assertThat(drawn(Band.Kind.COPY))
        .containsExactly("Moscow replied. The district has its seat at Khabarovsk.");
  }

  @Test
  void aWordOfAPassageThatIsHighlightedIsThereToBeMarked() {
    click("disputed", 2);

    assertThat(
            session.notebook().markedProperty().get().in(session.reading().article().plainText()))
        .isEqualTo("disputed");
  }

  @Test
  void aClickWithShiftExtends() {
    robot.clickOn(pointOf(at("Nothing is said")));
    clickWith(KeyCode.SHIFT, "here.");

    assertThat(drawn(Band.Kind.COPY)).containsExactly("Nothing is said h");
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void everythingCanBeCopied() {
    run(view::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.CONTROL, KeyCode.C);

    assertThat(copied()).isEqualTo(session.reading().article().plainText());
  }

  /** In one step, or a slow machine makes single clicks of them; what each changes is drawn. */
  private void click(String word, int times) {
    Point2D point = pointOf(at(word) + 2);
    run(
        () -> {
          Robot mouse = new Robot();
          mouse.mouseMove(point);
          for (int i = 0; i < times; i++) {
            mouse.mouseClick(MouseButton.PRIMARY);
            view.applyCss();
            view.layout();
          }
        });
    awaitRest();
  }

  private void drag(Point2D from, Point2D to) {
    robot.moveTo(from);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(from.add(12, 0));
    robot.moveTo(to);
    robot.release(MouseButton.PRIMARY);
    awaitRest();
  }

  private static String copied() {
    return fx(() -> Clipboard.getSystemClipboard().getString());
  }
}
