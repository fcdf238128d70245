package mapside.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.lesson.Lesson;
import mapside.lesson.LessonMaker;
import mapside.lesson.Step;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import org.kordamp.ikonli.Ikon;
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
    FlowPane buttons =
        new FlowPane(
            button(Material2AL.ARROW_UPWARD, "show.step.up", () -> move(-1)),
            button(Material2AL.ARROW_DOWNWARD, "show.step.down", () -> move(1)),
            button(Material2MZ.REMOVE_CIRCLE_OUTLINE, "show.step.drop", this::toggleDropped),
            button(Material2MZ.PAN_TOOL, "show.step.hold", this::toggleHeld),
            button(Material2AL.ADD, "show.step.add", this::add),
            button(Material2MZ.RESTORE, "show.step.reset", this::reset));
    buttons.getStyleClass().add("teacher-verbs");
    getChildren().setAll(list, buttons);
    show.walk().lessonProperty().subscribe(this::fill);
    show.walk().stepProperty().subscribe(step -> at(step));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 1) {
            goToSelected();
          }
        });
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

  private void at(Step step) {
    int index = list.getItems().indexOf(step);
    if (index >= 0) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 2));
    }
    list.refresh();
  }

  private void goToSelected() {
    Step step = list.getSelectionModel().getSelectedItem();
    int index = show.walk().lessonProperty().get().walk().indexOf(step);
    if (index >= 0) {
      show.walk().goTo(index);
    }
  }

  /** Moves the selected step. */
  void move(int by) {
    int from = list.getSelectionModel().getSelectedIndex();
    int to = from + by;
    if (from >= 0 && to >= 0 && to < list.getItems().size()) {
      show.walk().change(lesson().moving(from, to));
      list.getSelectionModel().select(to);
    }
  }

  /** Leaves the selected step out, or takes it in again. */
  void toggleDropped() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      Step step = lesson().steps().get(index);
      show.walk()
          .change(
              step.isDropped()
                  ? lesson().with(index, step.dropped(false))
                  : lesson().dropping(index));
    }
  }

  /** Has the lesson wait at the selected step, or go on. */
  void toggleHeld() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0) {
      Step step = lesson().steps().get(index);
      show.walk().replace(index, step.held(!step.isHeld()));
    }
  }

  /** Adds a step after the selected one: the places that are selected on the teacher's own map. */
  void add() {
    int index = list.getSelectionModel().getSelectedIndex();
    List<PlaceId> places = new ArrayList<>(show.desk().selection().places());
    String names =
        String.join(
            ", ",
            places.stream()
                .flatMap(id -> show.reading().gazetteer().find(id).stream())
                .map(place -> place.names().english())
                .toList());
    String caption = names.isEmpty() ? words.get("show.step.new") : names;
    show.walk().change(lesson().adding(index + 1, Step.of(new Step.Own(caption, places))));
    list.getSelectionModel().select(index + 1);
  }

  /** The steps of the article again, as if nobody had changed them. */
  void reset() {
    show.walk().change(LessonMaker.of(show.reading()));
  }

  private Lesson lesson() {
    return show.walk().lessonProperty().get();
  }

  private Button button(Ikon icon, String key, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.setTooltip(new Tooltip(words.get(key)));
    button.setAccessibleText(words.get(key));
    button.setFocusTraversable(false);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setOnAction(event -> action.run());
    return button;
  }

  private final class Cell extends ListCell<Step> {

    @Override
    protected void updateItem(Step step, boolean empty) {
      super.updateItem(step, empty);
      boolean isCurrent = !empty && step != null && step.equals(show.walk().step());
      pseudoClassStateChanged(CURRENT, isCurrent);
      pseudoClassStateChanged(DROPPED, !empty && step != null && step.isDropped());
      if (empty || step == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      String text = StepWords.of(step, show.reading()).replace('\n', ' ');
      int number = lesson().walk().indexOf(step) + 1;
      setText((step.isDropped() ? "–" : Integer.toString(number)) + "  " + text);
      setGraphic(step.isHeld() ? new FontIcon(Material2MZ.PAN_TOOL) : null);
    }
  }
}
