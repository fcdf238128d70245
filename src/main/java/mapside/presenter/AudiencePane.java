package mapside.presenter;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.util.Duration;
import mapside.article.Block;
import mapside.lesson.Step;
import mapside.map.MapData;
import mapside.map.MapPane;
import mapside.map.YearCard;
import mapside.theme.Appearance;

/** All that the room sees: big words beside a big map, and what is laid over both. */
final class AudiencePane extends Region {

  /** Height of capitals in IBM Plex, as a share of the size of its letters. */
  static final double CAPITAL = 0.698;

  /** The size of the smallest name that an article gives its map, in logical pixels. */
  private static final double MAP_LETTERS = 11.5;

  /** Round the words, as a share of the size of their letters. */
  private static final double MARGIN = 1.3;

  /** The most that the side of a picture takes of the width, where the map leaves it so much. */
  private static final double PICTURE_SIDE = 0.64;

  /** So much of the height a picture has, for the choice of its side; the rest is its caption's. */
  private static final double PICTURE_HIGH = 0.72;

  /** The most that the explanation of a year takes of the height. */
  private static final double YEAR = 0.75;

  /** The most that a caption takes of the height. */
  private static final double CAPTION = 0.4;

  private static final double PAPER = 1 / 70.0;

  /** So long a glide takes at the most. */
  private static final Duration GLIDE = Duration.seconds(2);

  private final Show show;
  private final StepText text;
  private final StepPicture picture;
  private final YearCard year;
  private final ScaledMap map;
  private final InkLayer ink;
  private final QuizLayer quizMarks;
  private final QuizPanel quiz;
  private final AimLayer aim;
  private final KeysLayer keys;
  private final BlankLayer blank;
  private final BooleanProperty isAlone = new SimpleBooleanProperty(true);
  private final Label counter = new Label();
  private final Label told = new Label();
  private final PauseTransition lookingAhead = new PauseTransition(GLIDE);

  AudiencePane(Show show, MapData data, Appearance appearance) {
    this.show = show;
    getStyleClass().addAll("show", "mapside-window");
    getStylesheets()
        .add(
            Objects.requireNonNull(AudiencePane.class.getResource("show.css"), "show.css")
                .toExternalForm());
    text = new StepText(show.reading(), show.words());
    picture = new StepPicture(show.words(), this::requestLayout);
    year = new YearCard(show.audience(), appearance, data);
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
    blank = new BlankLayer(show);
    getChildren()
        .setAll(text, picture, year, map, ink, quizMarks, told, counter, quiz, aim, keys, blank);
    follow(appearance);
    ShowPointer.install(show, this, text, map, ink);
    lookingAhead.setOnFinished(event -> lookAhead());
  }

  private void follow(Appearance appearance) {
    show.room().lookProperty().subscribe(look -> wear(look, appearance));
    show.room().textScaleProperty().subscribe(this::sizeLetters);
    heightProperty().subscribe(this::sizeLetters);
    show.room().mapShareProperty().subscribe(this::requestLayout);
    show.walk().contentProperty().subscribe(content -> showStep());
    show.pictureAloneProperty().subscribe(this::requestLayout);
    year.eraProperty().subscribe(era -> requestLayout());
    show.yearShownProperty().bind(year.eraProperty().map(Optional::isPresent));
    // What is framed is framed anew on a map that a picture has made narrower, or letters smaller.
    show.audience().camera().viewportProperty().subscribe((before, now) -> show.frame());
    show.spokenProperty().subscribe(text::speak);
    show.walk().indexProperty().subscribe(this::requestLayout);
    show.walk().lessonProperty().subscribe(this::requestLayout);
    show.walk().waitingProperty().subscribe(this::requestLayout);
    show.typed().digitsProperty().subscribe(this::requestLayout);
    told.textProperty().bind(show.toldProperty());
    told.visibleProperty().bind(show.toldProperty().map(line -> !line.isEmpty()));
    show.toldProperty().subscribe(this::requestLayout);
    keys.visibleProperty().bind(show.keysShownProperty().and(isAlone));
    show.quizProperty().subscribe(run -> quizChanged());
  }

  /** The step in words, for tests and for those who can't see it. */
  StepText text() {
    return text;
  }

  StepPicture picture() {
    return picture;
  }

  /** Whether there is no other window for what only the teacher needs, such as the list of keys. */
  BooleanProperty aloneProperty() {
    return isAlone;
  }

  /** What explains the borders of a year, while there are any. */
  YearCard year() {
    return year;
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

  /** The colour behind all; transparent until it is dressed. */
  Paint paper() {
    return getBackground() == null || getBackground().getFills().isEmpty()
        ? Color.TRANSPARENT
        : getBackground().getFills().getFirst().getFill();
  }

  /** Goes on: within a long step first, then to the next one. */
  void goOn() {
    if (!text.turnOver()) {
      show.walk().next();
    }
  }

  /** Whether nothing moves or waits to be painted. */
  boolean isAtRest() {
    return map.map().isAtRest() && picture.isSettled();
  }

  void close() {
    lookingAhead.stop();
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
    double usual = wide - Math.rint(wide * show.room().mapShareProperty().get());
    double textWide = isPictureStep() ? pictureSide(usual) : usual;
    double mapWide = wide - textWide;
    double margin = Math.rint(Math.min(letters * MARGIN, usual / 8));
    boolean isPicture = isPictureStep() && show.pictureAloneProperty().get();
    double wordsWide = (isPicture ? wide : textWide) - 2 * margin;
    double wordsHigh = high - 2.4 * margin;
    layWords(
        margin,
        wordsWide,
        Math.max(0, wordsHigh - layYear(margin, wordsWide, wordsHigh, isPicture)));
    for (Region under : new Region[] {map, ink, quizMarks}) {
      under.setVisible(!isPicture);
    }
    for (Region over : new Region[] {map, ink, quizMarks}) {
      over.resizeRelocate(textWide, 0, mapWide, high);
    }
    counter.setText(StepWords.count(show, text.isMore()));
    counter.autosize();
    counter.relocate(margin, Math.rint(high - counter.getHeight() - letters * 0.35));
    told.setMaxWidth(mapWide);
    told.autosize();
    told.relocate(textWide + Math.rint((mapWide - told.getWidth()) / 2), Math.rint(letters * 0.5));
    quiz.layIn(textWide, high);
    for (Region over : new Region[] {aim, keys, blank}) {
      over.resizeRelocate(0, 0, wide, high);
    }
  }

  /** Below the words, where it covers nothing of the map; gives how much of the height it takes. */
  private double layYear(double margin, double wide, double high, boolean isPicture) {
    year.setVisible(
        show.yearShownProperty().get() && !isPicture && show.quizProperty().get().isEmpty());
    if (!year.isVisible()) {
      return 0;
    }
    double taken = Math.min(high, Math.ceil(year.heightIn(wide, high * YEAR)));
    year.resizeRelocate(margin, margin + high - taken, wide, taken);
    return taken + Math.rint(letters() * 0.6);
  }

  /** Words, or a picture with its caption below. */
  private void layWords(double margin, double wide, double high) {
    if (!isPictureStep()) {
      text.resizeRelocate(margin, margin, wide, high);
      return;
    }
    picture.setRim(Math.rint(getHeight() * PAPER));
    double caption = Math.min(Math.ceil(text.heightIn(wide)), high * CAPTION);
    double gap = caption > 0 ? Math.rint(letters() * 0.6) : 0;
    double free = high - caption - gap;
    double seen = Math.min(free, picture.heightIn(wide));
    double top = margin + Math.rint((free - seen) / 2);
    picture.resizeRelocate(margin, top, wide, seen);
    text.resizeRelocate(margin, top + seen + gap, wide, caption);
  }

  /** A wide picture takes some of the map's width, as much as makes it larger. */
  private double pictureSide(double usual) {
    double wanted = getHeight() * PICTURE_HIGH / picture.aspect();
    return Math.rint(Math.clamp(wanted, usual, Math.max(usual, getWidth() * PICTURE_SIDE)));
  }

  private boolean isPictureStep() {
    return show.walk().step().content() instanceof Step.Picture
        && show.quizProperty().get().isEmpty();
  }

  private void showStep() {
    Step step = show.walk().step();
    text.show(step);
    picture.show(step.content() instanceof Step.Picture(Block.Figure figure) ? figure : null);
    lookingAhead.playFromStart();
    requestLayout();
  }

  /** What comes next is painted while this step is looked at, once its map has got there. */
  private void lookAhead() {
    if (show.walk().following().map(Step::content).orElse(null)
        instanceof Step.Picture(Block.Figure figure)) {
      picture.prepare(figure, (int) Math.ceil(getWidth() * PICTURE_SIDE));
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

  private void quizChanged() {
    boolean isOn = show.quizProperty().get().isPresent();
    text.setVisible(!isOn);
    picture.setVisible(!isOn && show.walk().step().content() instanceof Step.Picture);
    counter.setVisible(!isOn);
    requestLayout();
  }
}
