package mapside.presenter;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import mapside.lesson.Step;
import mapside.map.MapData;
import mapside.map.MapPane;
import mapside.messages.Messages;
import mapside.theme.Appearance;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What the teacher sees: this step and the next, notes, the time, the list of all steps, and a map
 * that goes with the class until the teacher moves it, and then is theirs alone until it is sent.
 */
final class TeacherPane extends BorderPane {

  /** A note may be longer; what is read out is seen whole before it is. */
  private static final int NOTE_ROWS = 5;

  private final Show show;
  private final Messages words;
  private final ShowVerbs verbs;
  private final TeacherButtons buttons;
  private final Label state = new Label();
  private final Label now = new Label();
  private final Label next = new Label();
  private final TextArea note = new TextArea();

  /** The words of a step that the teacher has added; only for such a step. */
  private final TextField own = new TextField();

  private final Label clock = new Label();
  private final Label timer = new Label();
  private final Label ownMap = new Label();
  private final MapPane map;
  private final StepList steps;
  private final KeysLayer keys;
  private final Timeline ticking =
      new Timeline(new KeyFrame(Duration.millis(250), event -> tick()));

  TeacherPane(Show show, MapData data, Appearance appearance, ShowVerbs verbs) {
    this.show = show;
    this.verbs = verbs;
    words = show.words();
    buttons = new TeacherButtons(words);
    getStyleClass().addAll("teacher", "mapside-window");
    getStylesheets().addAll(sheet("show.css"), sheet("teacher.css"));
    map = new MapPane(show.desk(), appearance, words, data);
    steps = new StepList(show);
    setFocusTraversable(true);
    setTop(top());
    setLeft(new VBox(heading("show.steps"), grown(steps)));
    getLeft().getStyleClass().add("teacher-side");
    setCenter(centre());
    setRight(side());
    keys = new KeysLayer(words);
    keys.getStyleClass().add("teacher-keys");
    keys.setManaged(false);
    getChildren().add(keys);
    follow();
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.play();
    tick();
  }

  StepList steps() {
    return steps;
  }

  MapPane map() {
    return map;
  }

  TextArea note() {
    return note;
  }

  /** Whose map the teacher's is. */
  String mapText() {
    return ownMap.getText();
  }

  /** What this step shows, and the one after it. */
  String nowText() {
    return now.getText();
  }

  String nextText() {
    return next.getText();
  }

  /** Has the map follow the class no more until it is laid out again: no window shows it. */
  void restUnseen() {
    show.desk().camera().resize(1, 1);
  }

  void close() {
    ticking.stop();
    map.close();
  }

  private void follow() {
    show.walk().stepProperty().subscribe(step -> showStep());
    show.walk().lessonProperty().subscribe(lesson -> showStep());
    show.blankProperty().subscribe(blank -> tellState());
    show.walk().waitingProperty().subscribe(waiting -> tellState());
    show.quizProperty().subscribe(quiz -> tellState());
    show.notedProperty().subscribe(note -> tellState());
    show.keysShownProperty().subscribe(keys::setVisible);
    show.maps()
        .followingProperty()
        .subscribe(
            isSame -> ownMap.setText(words.get(isSame ? "show.own-map.follows" : "show.own-map")));
    // Whoever takes hold of the map explores it.
    map.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> show.maps().part());
    map.addEventFilter(ScrollEvent.SCROLL, event -> show.maps().part());
    map.addEventFilter(ZoomEvent.ZOOM, event -> show.maps().part());
    note.textProperty().subscribe(this::keepNote);
    own.textProperty().subscribe(this::keepWords);
  }

  private Node top() {
    clock.getStyleClass().add("teacher-clock");
    timer.getStyleClass().add("teacher-timer");
    state.getStyleClass().add("teacher-state");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar =
        new HBox(
            buttons.make(Material2AL.ARROW_BACK, "show.previous", () -> show.walk().previous()),
            buttons.make(Material2AL.ARROW_FORWARD, "show.next", verbs::goOn),
            state,
            space,
            buttons.make(Material2MZ.TIMER, "show.timer.toggle", () -> show.timer().toggle()),
            timer,
            buttons.make(Material2MZ.REPLAY, "show.timer.reset", () -> show.timer().reset()),
            clock,
            buttons.make(Material2AL.CLOSE, "show.leave", verbs::leave));
    bar.getStyleClass().add("teacher-bar");
    return bar;
  }

  private Node centre() {
    FlowPane verbsBar =
        new FlowPane(
            buttons.make(Material2MZ.SEND, "show.send", show.maps()::send),
            buttons.make(Material2AL.LINK, "show.join", show.maps()::join),
            buttons.make(Material2AL.FILTER_CENTER_FOCUS, "show.again", show::again),
            buttons.make(
                Material2MZ.VISIBILITY_OFF, "show.black", () -> show.toggleBlank(Show.Blank.BLACK)),
            buttons.make(
                Material2MZ.MY_LOCATION, "show.pointer", () -> show.toggleAim(Show.Aim.POINTER)),
            buttons.make(
                Material2AL.HIGHLIGHT, "show.spotlight", () -> show.toggleAim(Show.Aim.SPOTLIGHT)),
            buttons.make(Material2AL.HELP_OUTLINE, "show.quiz", verbs::quiz),
            buttons.make(Material2MZ.PRINT, "show.handout", verbs::handout),
            buttons.make(Material2MZ.RECORD_VOICE_OVER, "show.read", verbs::readAloud),
            buttons.make(
                Material2MZ.TRANSLATE,
                "show.languages",
                () -> verbs.explore().ifPresent(Explore::names)),
            buttons.make(
                Material2AL.DATE_RANGE,
                "show.borders",
                () -> verbs.explore().ifPresent(on -> on.year(1))),
            buttons.make(
                Material2AL.COMPARE,
                "show.compare",
                () -> verbs.explore().ifPresent(Explore::compare)));
    verbsBar.getStyleClass().add("teacher-verbs");
    VBox.setVgrow(map, Priority.ALWAYS);
    ownMap.getStyleClass().add("teacher-heading");
    VBox box = new VBox(ownMap, map, verbsBar);
    box.getStyleClass().add("teacher-centre");
    return box;
  }

  private Node side() {
    now.getStyleClass().add("teacher-now");
    next.getStyleClass().add("teacher-next");
    for (Label label : new Label[] {now, next}) {
      label.setWrapText(true);
      label.setMaxWidth(Double.MAX_VALUE);
    }
    note.setWrapText(true);
    note.setPromptText(words.get("show.note.prompt"));
    note.getStyleClass().add("teacher-note");
    note.setPrefRowCount(NOTE_ROWS);
    own.setPromptText(words.get("show.step.words"));
    own.setAccessibleText(words.get("show.step.words"));
    own.getStyleClass().add("teacher-words");
    own.managedProperty().bind(own.visibleProperty());
    ScrollPane current = new ScrollPane(now);
    current.setFitToWidth(true);
    current.getStyleClass().add("teacher-scroll");
    VBox.setVgrow(current, Priority.ALWAYS);
    VBox box =
        new VBox(
            heading("show.now"),
            current,
            own,
            heading("show.following"),
            next,
            heading("show.note"),
            note);
    box.getStyleClass().add("teacher-side");
    return box;
  }

  private void showStep() {
    now.setText(StepWords.of(show.walk().step(), show.reading(), words));
    next.setText(
        show.walk()
            .following()
            .map(step -> StepWords.of(step, show.reading(), words))
            .orElseGet(() -> words.get("show.end")));
    if (!note.getText().equals(show.walk().step().note())) {
      note.setText(show.walk().step().note());
    }
    own.setVisible(show.walk().step().content() instanceof Step.Own);
    if (show.walk().step().content() instanceof Step.Own(String caption, var places)
        && !own.getText().equals(caption)) {
      own.setText(caption);
    }
    tellState();
  }

  /** What is typed belongs to the step that is shown. */
  private void keepNote(String text) {
    Step step = show.walk().step();
    if (!text.equals(step.note())) {
      show.walk().replace(show.walk().place(), step.withNote(text));
    }
  }

  /** What is typed is what the class reads in the step that is shown. */
  private void keepWords(String text) {
    Step step = show.walk().step();
    if (step.content() instanceof Step.Own(String caption, var places) && !text.equals(caption)) {
      show.walk().replace(show.walk().place(), step.with(new Step.Own(text, places)));
    }
  }

  private void tellState() {
    String line = StepWords.number(show);
    if (show.blankProperty().get() != Show.Blank.NONE) {
      line = words.get("show.state.blank", line);
    } else if (show.quizProperty().get().isPresent()) {
      line = words.get("show.state.quiz", line);
    } else if (show.walk().waitingProperty().get()) {
      line = words.get("show.held", line);
    }
    String noted = show.notedProperty().get();
    state.setText(noted.isEmpty() ? line : line + " · " + noted);
  }

  private void tick() {
    clock.setText(DateTimeFormatter.ofPattern("HH:mm").format(LocalTime.now()));
    timer.setText(show.timer().text());
  }

  private Label heading(String key) {
    Label label = new Label(words.get(key));
    label.getStyleClass().add("teacher-heading");
    return label;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    keys.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(TeacherPane.class.getResource(name), name).toExternalForm();
  }

  private static Node grown(Region region) {
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }
}
