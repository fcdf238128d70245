package mapside.reader;

import static mapside.fixture.Readings.ITURUP;
import static mapside.fixture.Readings.KUNASHIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import mapside.fixture.Readings;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Everything can be done without a mouse. */
class ReaderKeyboardTest extends ReaderStage {

  @Test
  void tabWalksFromNameToNameAndEnterSelects() {
    open(Readings.kurils());
    run(view::requestFocus);

    robot.type(KeyCode.TAB);
    assertThat(focused().getAccessibleText()).startsWith("Iturup");
    assertThat(focused().getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
    robot.type(KeyCode.TAB);
    assertThat(focused().getAccessibleText()).startsWith("Kunashir");
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(KUNASHIR);

    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    awaitRest();

    assertThat(session.selection().places()).containsExactly(KUNASHIR, ITURUP);
  }

  @Test
  void keysOfTheWindowPassThroughTheText() {
    open(Readings.kurils());
    run(view::requestFocus);
    AtomicInteger framed = new AtomicInteger();
    KeyCombination all =
        new KeyCodeCombination(KeyCode.A, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    run(() -> view.getScene().getAccelerators().put(all, framed::incrementAndGet));

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(framed).hasValue(1);
    assertThat(drawn(Band.Kind.COPY)).isEmpty();
  }

  @Test
  void tabLeavesTheTextAfterTheLastName() {
    open(Readings.kurils());
    run(view::requestFocus);
    int names = session.reading().mentions().size();

    for (int i = 0; i < names; i++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(focused()).isInstanceOf(MentionMark.class);
    robot.type(KeyCode.TAB);

    assertThat(focused()).isNotInstanceOf(MentionMark.class);
  }

  @Test
  void shiftTabBeforeTheFirstNameComesBackToTheText() {
    open(Readings.kurils());
    run(view::requestFocus);

    robot.type(KeyCode.TAB);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);

    assertThat(focused()).isSameAs(view.column());
  }

  @Test
  void aNameThatIsFarAwayIsScrolledTo() {
    open(LongReadings.paragraphs(100));
    run(view::requestFocus);

    robot.type(KeyCode.TAB);
    awaitRest();
    robot.type(KeyCode.TAB);
    awaitRest();
    int far = at("Iturup came into sight in part 20");
    await(() -> focused() instanceof MentionMark mark && mark.mention().range().start() == far);

    assertThat(heightOf(far)).isBetween(0.0, HEIGHT);
  }

  @Test
  void everythingHasANameForThoseWhoCantSeeIt() {
    open(Readings.kurils());
    run(() -> session.select(ITURUP));

    assertThat(view.column().getAccessibleText()).isEqualTo("Two islands and a ministry");
    for (Node button : view.lookupAll(".button")) {
      if (button.getStyleClass().contains("glyph-button")) {
        assertThat(button.getAccessibleText()).isNotBlank();
      }
    }
    assertThat(view.lookup(".passage-pill").getAccessibleText()).isEqualTo("Iturup, 1 of 3");
  }

  private Node focused() {
    return fx(() -> view.getScene().getFocusOwner());
  }
}
