package mapside.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.lesson.Lesson;
import mapside.lesson.LessonMaker;
import mapside.lesson.Step;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** All steps of a lesson, those left out included, and what can be done with them. */
final class StepList extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");

  private final Show show;
  private final Messages words;
  private final ListView<Step> list = new ListView<>();

  StepList(Show show) {
    this.show = show;
    words = show.words();
    getStyleClass().add("step-list");
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(words.get("show.steps"));
    VBox.setVgrow(list, Priority.ALWAYS);
    TeacherButtons buttons = new TeacherButtons(words);
    FlowPane bar =
        new FlowPane(
            buttons.make(Material2AL.ARROW_UPWARD, "show.step.up", () -> move(-1)),
            buttons.make(Material2AL.ARROW_DOWNWARD, "show.step.down", () -> move(1)),
            buttons.make(Material2MZ.REMOVE_CIRCLE_OUTLINE, "show.step.drop", this::toggleDropped),
            buttons.make(Material2MZ.PAN_TOOL, "show.step.hold", this::toggleHeld),
            buttons.make(Material2AL.ADD, "show.step.add", this::add),
            buttons.make(Material2MZ.RESTORE_PAGE, "show.step.reset", this::reset));
    bar.getStyleClass().add("teacher-verbs");
    getChildren().setAll(list, bar);
    show.walk().lessonProperty().subscribe(this::fill);
    show.walk().stepProperty().subscribe(this::follow);
    show.walk().indexProperty().subscribe(this::follow);
    list.setOnMouseClicked(event -> goToSelected());
  }

  /** The list itself. */
  ListView<Step> list() {
    return list;
  }

  private void fill(Lesson lesson) {
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(lesson.steps());
    if (selected >= 0) {
      list.getSelectionModel().select(Math.min(selected, lesson.steps().size() - 1));
    }
  }

  private void follow() {
    int index = show.walk().place();
    list.getSelectionModel().select(index);
    if (!isWhole(index)) {
      // What is seen stays where it is: a second click would meet another step.
      list.scrollTo(Math.max(0, index - 2));
    }
    list.refresh();
  }

  /** Whether a row is seen from edge to edge. */
  private boolean isWhole(int index) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < index
        && index < flow.getLastVisibleCell().getIndex();
  }

  private void goToSelected() {
    int index = selected();
    if (index >= 0) {
      show.walk().goToPlace(index);
    }
  }

  /** Moves the selected step. */
  void move(int by) {
    int from = selected();
    int to = from + by;
    if (from >= 0 && to >= 0 && to < list.getItems().size()) {
      show.walk().move(from, to);
      list.getSelectionModel().select(to);
    }
  }

  /** Leaves the selected step out, or takes it in again. */
  void toggleDropped() {
    int index = selected();
    if (index >= 0) {
      show.walk().toggleDropped(index);
    }
  }

  /** Has the lesson wait at the selected step, or go on. */
  void toggleHeld() {
    int index = selected();
    if (index >= 0) {
      Step step = list.getItems().get(index);
      show.walk().replace(index, step.held(!step.isHeld()));
    }
  }

  /** Adds a step after the selected one: the places that are selected on the teacher's own map. */
  void add() {
    int index = selected();
    List<PlaceId> places = new ArrayList<>(show.desk().selection().places());
    String names =
        String.join(
            ", ",
            places.stream()
                .flatMap(id -> show.reading().gazetteer().find(id).stream())
                .map(place -> place.names().in(words.language()))
                .toList());
    String caption = names.isEmpty() ? words.get("show.step.new") : names;
    show.walk().add(index + 1, Step.of(new Step.Own(caption, places)));
    list.getSelectionModel().select(index + 1);
  }

  /** The steps of the article again, as if nobody had changed them. */
  void reset() {
    show.walk().restart(LessonMaker.of(show.reading()));
  }

  private int selected() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private final class Cell extends ListCell<Step> {

    @Override
    protected void updateItem(Step step, boolean empty) {
      super.updateItem(step, empty);
      boolean isCurrent = !empty && getIndex() == show.walk().place();
      pseudoClassStateChanged(CURRENT, isCurrent);
      pseudoClassStateChanged(DROPPED, !empty && step != null && step.isDropped());
      if (empty || step == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      String text = StepWords.of(step, show.reading(), words).replace('\n', ' ');
      int number = show.walk().numberOf(getIndex());
      setText((step.isDropped() ? "–" : Integer.toString(number)) + "  " + text);
      setGraphic(step.isHeld() ? new FontIcon(Material2MZ.PAN_TOOL) : null);
    }
  }
}
