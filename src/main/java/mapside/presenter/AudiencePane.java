package mapside.presenter;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.map.MapData;
import mapside.map.MapPane;
import mapside.theme.Appearance;

/** All that the room sees: big words beside a big map, and what is laid over both. */
final class AudiencePane extends Region {

  /** Height of capitals in IBM Plex, as a share of the size of its letters. */
  static final double CAPITAL = 0.698;

  /** The size of the smallest name that an article gives its map, in logical pixels. */
  private static final double MAP_LETTERS = 11.5;

  /** Round the words, as a share of the size of their letters. */
  private static final double MARGIN = 1.3;

  private final Show show;
  private final StepText text;
  private final ScaledMap map;
  private final InkLayer ink;
  private final QuizLayer quizMarks;
  private final QuizPanel quiz;
  private final AimLayer aim;
  private final KeysLayer keys;
  private final Label counter = new Label();
  private final Label told = new Label();
  private final Region blank = new Region();

  AudiencePane(Show show, MapData data, Appearance appearance) {
    this.show = show;
    getStyleClass().addAll("show", "mapside-window");
    getStylesheets()
        .add(
            Objects.requireNonNull(AudiencePane.class.getResource("show.css"), "show.css")
                .toExternalForm());
    text = new StepText(show.reading(), show.words());
    map =
        new ScaledMap(
            new MapPane(show.audience(), appearance, show.words(), data), show.audience().camera());
    ink = new InkLayer(show.ink(), map);
    quizMarks = new QuizLayer(show, map);
    quiz = new QuizPanel(show);
    aim = new AimLayer(show, this);
    keys = new KeysLayer(show.words());
    counter.getStyleClass().add("show-counter");
    told.getStyleClass().add("show-told");
    told.setMouseTransparent(true);
    blank.getStyleClass().add("show-blank");
    getChildren().setAll(text, map, ink, quizMarks, told, counter, quiz, aim, keys, blank);
    follow(appearance);
    ShowPointer.install(show, this, text, map, ink);
  }

  private void follow(Appearance appearance) {
    show.room().lookProperty().subscribe(look -> wear(look, appearance));
    show.room().textScaleProperty().subscribe(this::sizeLetters);
    heightProperty().subscribe(this::sizeLetters);
    show.room().mapShareProperty().subscribe(this::requestLayout);
    show.walk().contentProperty().subscribe(content -> text.show(show.walk().step()));
    show.spokenProperty().subscribe(text::speak);
    show.walk().indexProperty().subscribe(this::count);
    show.walk().lessonProperty().subscribe(this::count);
    show.walk().waitingProperty().subscribe(this::count);
    show.digitsProperty().subscribe(this::count);
    told.textProperty().bind(show.toldProperty());
    told.visibleProperty().bind(show.toldProperty().map(line -> !line.isEmpty()));
    show.toldProperty().subscribe(this::requestLayout);
    show.keysShownProperty().subscribe(keys::setVisible);
    show.blankProperty().subscribe(this::cover);
    show.quizProperty().subscribe(run -> quizChanged());
  }

  /** The step in words, for tests and for those who can't see it. */
  StepText text() {
    return text;
  }

  ScaledMap map() {
    return map;
  }

  QuizPanel quiz() {
    return quiz;
  }

  QuizLayer quizLayer() {
    return quizMarks;
  }

  AimLayer aim() {
    return aim;
  }

  /** What the teacher's windows draw on: the whole surface but what is laid over it. */
  Node[] magnified() {
    return new Node[] {text, map, ink, quizMarks, quiz};
  }

  /** Goes on: within a long step first, then to the next one. */
  void goOn() {
    if (!text.turnOver()) {
      show.walk().next();
    }
  }

  /** Whether nothing moves or waits to be painted. */
  boolean isAtRest() {
    return map.map().isAtRest();
  }

  void close() {
    map.map().close();
  }

  /** The size of the letters on a screen as high as this. */
  double letters() {
    return Room.CAPITALS * getHeight() / CAPITAL * show.room().textScaleProperty().get();
  }

  /** Not while it is laid out: JavaFX then keeps the bounds that the old letters had. */
  private void sizeLetters() {
    double letters = letters();
    setStyle("-fx-font-size: " + Math.rint(letters * 10) / 10 + "px");
    map.setScale(Math.max(1, letters / MAP_LETTERS));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    double high = getHeight();
    double letters = letters();
    double mapWide = Math.rint(wide * show.room().mapShareProperty().get());
    double textWide = wide - mapWide;
    double margin = Math.rint(Math.min(letters * MARGIN, textWide / 8));
    text.resizeRelocate(margin, margin, textWide - 2 * margin, high - 2.4 * margin);
    for (Region over : new Region[] {map, ink, quizMarks}) {
      over.resizeRelocate(textWide, 0, mapWide, high);
    }
    counter.autosize();
    counter.relocate(margin, Math.rint(high - counter.getHeight() - letters * 0.35));
    told.setMaxWidth(mapWide);
    told.autosize();
    told.relocate(textWide + Math.rint((mapWide - told.getWidth()) / 2), Math.rint(letters * 0.5));
    quiz.resizeRelocate(0, 0, textWide, high);
    for (Region over : new Region[] {aim, keys, blank}) {
      over.resizeRelocate(0, 0, wide, high);
    }
  }

  private void wear(ShowLook look, Appearance appearance) {
    for (ShowLook each : ShowLook.values()) {
      getStyleClass().removeAll(each.code());
    }
    getStyleClass().add(look.code());
    appearance.themeProperty().set(look.theme());
    appearance.mapThemeProperty().set(look.mapTheme());
  }

  private void count() {
    String line =
        show.words().get("show.count", show.walk().indexProperty().get() + 1, show.walk().size());
    if (!show.digitsProperty().get().isEmpty()) {
      line = show.words().get("show.jump", show.digitsProperty().get());
    } else if (show.walk().waitingProperty().get()) {
      line = show.words().get("show.held", line);
    }
    counter.setText(line);
    requestLayout();
  }

  private void cover(Show.Blank with) {
    blank.setVisible(with != Show.Blank.NONE);
    blank.getStyleClass().removeAll("black", "white");
    if (with != Show.Blank.NONE) {
      blank.getStyleClass().add(with == Show.Blank.BLACK ? "black" : "white");
    }
  }

  private void quizChanged() {
    boolean isOn = show.quizProperty().get().isPresent();
    text.setVisible(!isOn);
    counter.setVisible(!isOn);
  }
}
