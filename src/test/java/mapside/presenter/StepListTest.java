package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import mapside.fixture.OnFx;
import mapside.lesson.Step;
import mapside.place.PlaceId;
import mapside.theme.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of steps in the teacher's window. */
class StepListTest {

  private ShowStage stage;
  private TeacherPane teacher;
  private ListView<Step> list;

  @BeforeEach
  void openTeacher() throws Exception {
    stage = ShowStage.open(ShowLook.BRIGHT, 1280, 720);
    teacher = stage.openTeacher(new Appearance());
    list = teacher.steps().list();
    stage.settle();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aStepThatIsClickedStaysUnderTheMouse() throws Exception {
    click(6, 1);
    assertThat(first()).isZero();
    click(9, 2);

    assertThat(first()).isZero();
    assertThat(OnFx.call(() -> stage.show.walk().place())).isEqualTo(9);
  }

  @Test
  void aStepThatIsOutOfSightComesIntoIt() throws Exception {
    OnFx.run(() -> stage.show.walk().goTo(40));
    stage.settle();

    OnFx.run(list::layout);
    assertThat(first()).isBetween(20, 40);
    assertThat(OnFx.call(() -> flow().getLastVisibleCell().getIndex())).isGreaterThan(40);
  }

  @Test
  void aStepThatWasAddedCanBeGivenWords() throws Exception {
    OnFx.run(() -> stage.show.walk().goTo(2));
    TextField words = (TextField) OnFx.call(() -> teacher.lookup(".teacher-words"));
    assertThat(words.isVisible()).as("a step of the article keeps its words").isFalse();

    List<PlaceId> selected =
        OnFx.call(() -> List.copyOf(stage.show.audience().selection().places()));
    assertThat(selected).as("the places of the step, selected on both maps").isNotEmpty();
    OnFx.run(() -> teacher.steps().add());
    OnFx.run(() -> stage.show.walk().goToPlace(3));
    assertThat(words.isVisible()).isTrue();
    OnFx.run(() -> words.setText("Who lives there?"));
    stage.settle();

    assertThat(OnFx.call(() -> stage.show.walk().step().content()))
        .isEqualTo(new Step.Own("Who lives there?", selected));
    assertThat(OnFx.call(() -> list.getItems().get(3).content()))
        .isEqualTo(new Step.Own("Who lives there?", selected));
    OnFx.run(() -> stage.show.walk().goToPlace(1));
    assertThat(words.isVisible()).isFalse();
  }

  private void click(int row, int times) throws Exception {
    OnFx.run(
        () -> {
          list.getSelectionModel().select(row);
          Event.fireEvent(list, clicked(times));
        });
    stage.settle();
    OnFx.run(list::layout);
  }

  private int first() throws Exception {
    return OnFx.call(() -> flow().getFirstVisibleCell().getIndex());
  }

  private VirtualFlow<?> flow() {
    return (VirtualFlow<?>) list.lookup(".virtual-flow");
  }

  private static MouseEvent clicked(int times) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        times,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        false,
        true,
        null);
  }
}
