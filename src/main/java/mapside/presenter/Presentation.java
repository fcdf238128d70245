package mapside.presenter;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import mapside.lesson.Lesson;
import mapside.lesson.quiz.Question;
import mapside.lesson.quiz.QuizMaker;
import mapside.map.MapData;
import mapside.speech.SpeechProgram;
import mapside.task.Tasks;
import mapside.theme.Appearance;

/**
 * Gives a lesson on the screens that there are. With one, the audience's window is on it. With two,
 * the audience's is on the second and the teacher's on the first. Screens may come and go: only the
 * windows change, never the {@link Show}. For the JavaFX thread.
 */
public final class Presentation {

  /** So many questions make a round. */
  private static final int ROUND = 8;

  /** What a lesson needs of the program. */
  public interface Support {

    /**
     * What a map of a look is drawn from; whoever asks closes its tiles.
     *
     * @param appearance gives the style that the tiles have at first
     */
    MapData map(Appearance appearance);

    /** Dresses a window in the theme of an appearance. */
    void dress(Scene scene, Appearance appearance);

    /** How the teacher's window looks. */
    Appearance desk();

    /** Work off the JavaFX thread. */
    Tasks tasks();

    /** What can speak. */
    Optional<SpeechProgram> speech();

    /** Asks where to, and makes a handout for print. */
    void handout(Stage over);

    /** Keeps the lesson after a change. */
    void save(Lesson lesson);
  }

  private final Show show;
  private final Support support;
  private final Runnable ended;
  private final ListChangeListener<Screen> screens = change -> arrange();
  private final Verbs verbs = new Verbs();
  private final ReadAloud readAloud;
  private final Random random;
  private Optional<AudienceWindow> audience = Optional.empty();

  /** Lives as long as the lesson once it was made, hidden while there is no screen for it. */
  private Optional<TeacherWindow> teacher = Optional.empty();

  private Subscription saving = Subscription.EMPTY;
  private boolean isEnded;

  /**
   * Makes the windows of a lesson; {@link #begin} shows them.
   *
   * @param ended is called once, when the lesson was left
   * @param seed what chance makes the questions of a quiz
   */
  public Presentation(Show show, Support support, Runnable ended, long seed) {
    this.show = show;
    this.support = support;
    this.ended = ended;
    random = new Random(seed);
    readAloud = new ReadAloud(show, support.speech(), support.tasks(), this::tellWhoLeads);
  }

  /** Shows the lesson on the screens that there are. */
  public void begin() {
    AudienceWindow made = new AudienceWindow(show, support, this::leadAgain);
    ShowKeys.install(made.scene(), show, verbs);
    audience = Optional.of(made);
    Screen.getScreens().addListener(screens);
    saving = show.walk().lessonProperty().subscribe((before, now) -> support.save(now));
    arrange();
  }

  /** Shows the teacher's window only, wherever it fits, so that the lesson can be prepared. */
  public void prepare() {
    saving = show.walk().lessonProperty().subscribe((before, now) -> support.save(now));
    TeacherWindow made = teacherWindow();
    made.showBeside(Screen.getPrimary());
    teacher = Optional.of(made);
  }

  private TeacherWindow teacherWindow() {
    TeacherWindow made = new TeacherWindow(show, support, verbs, this::end);
    ShowKeys.install(made.scene(), show, verbs);
    return made;
  }

  /** The lesson. */
  public Show show() {
    return show;
  }

  /**
   * Which step is shown, and where what the windows show is, in a line for tests: {@code STEP
   * audience X Y WIDTH HEIGHT teacher X Y WIDTH HEIGHT}, {@code none} for a window that there is
   * not. Not the windows themselves: JavaFX adds to a full screen the frame that it has not.
   */
  public String where() {
    return show.walk().indexProperty().get()
        + " audience "
        + audience.map(window -> place(window.stage())).orElse("none")
        + " teacher "
        + teacher().map(window -> place(window.stage())).orElse("none");
  }

  private static String place(Stage stage) {
    return "%.0f %.0f %.0f %.0f"
        .formatted(
            stage.getX() + stage.getScene().getX(),
            stage.getY() + stage.getScene().getY(),
            stage.getScene().getWidth(),
            stage.getScene().getHeight());
  }

  /** Empty while the lesson is only prepared. */
  Optional<AudienceWindow> audience() {
    return audience;
  }

  /** Empty while there is no screen for it. */
  Optional<TeacherWindow> teacher() {
    return teacher.filter(window -> window.stage().isShowing());
  }

  /** Whether the lesson was left. */
  public boolean isEnded() {
    return isEnded;
  }

  /** Ends the lesson and closes its windows. */
  public void end() {
    if (isEnded) {
      return;
    }
    isEnded = true;
    Screen.getScreens().removeListener(screens);
    saving.unsubscribe();
    readAloud.stop();
    teacher.ifPresent(TeacherWindow::close);
    audience.ifPresent(AudienceWindow::close);
    ended.run();
  }

  /** Puts the windows on the screens that there are now. */
  private void arrange() {
    List<Screen> all = Screen.getScreens();
    Screen first = Screen.getPrimary();
    Optional<Screen> second = all.stream().filter(screen -> !screen.equals(first)).findFirst();
    if (second.isPresent() && teacher.isEmpty()) {
      teacher = Optional.of(teacherWindow());
    } else if (second.isEmpty()) {
      teacher.ifPresent(TeacherWindow::hide);
    }
    audience.ifPresent(window -> window.pane().aloneProperty().set(second.isEmpty()));
    audience.ifPresent(window -> window.showOn(second.orElse(first), this::end));
    second.flatMap(screen -> teacher).ifPresent(window -> window.showOn(first));
  }

  /** The keyboard is the teacher's where there is a window for one. */
  private void leadAgain() {
    teacher().ifPresent(TeacherWindow::toFront);
  }

  /** Tells the teacher; all, where both look at one screen. */
  private void tellWhoLeads(String line) {
    if (teacher().isPresent()) {
      show.note(line);
    } else {
      show.tell(line);
    }
  }

  private void tellIfOnlyPrepared() {
    if (audience.isEmpty()) {
      show.note(show.words().get("show.only-given"));
    }
  }

  private final class Verbs implements ShowVerbs {

    @Override
    public void goOn() {
      audience.ifPresentOrElse(window -> window.pane().goOn(), show.walk()::next);
    }

    @Override
    public void leave() {
      end();
    }

    @Override
    public Optional<Explore> explore() {
      tellIfOnlyPrepared();
      return audience.map(AudienceWindow::explore);
    }

    @Override
    public void quiz() {
      if (show.quizProperty().get().isPresent()) {
        show.endQuiz();
        return;
      }
      tellIfOnlyPrepared();
      if (audience.isEmpty()) {
        return;
      }
      readAloud.stop();
      List<Question> round = new QuizMaker(show.reading(), random).round(ROUND);
      if (round.isEmpty()) {
        tellWhoLeads(show.words().get("show.quiz.none"));
      } else {
        show.ask(new QuizRun(round));
      }
    }

    @Override
    public void moveCross(int right, int down) {
      audience.ifPresent(window -> window.pane().quizLayer().moveCross(right, down));
    }

    @Override
    public void answerAtCross() {
      audience.ifPresent(window -> window.pane().quizLayer().answerAtCross());
    }

    @Override
    public void handout() {
      teacher()
          .map(TeacherWindow::stage)
          .or(() -> audience.map(AudienceWindow::stage))
          .ifPresent(support::handout);
    }

    @Override
    public void readAloud() {
      readAloud.toggle();
    }
  }

  /** Calls back when a window is closed by other means than a key. */
  static void onClose(Stage stage, Consumer<Stage> closed) {
    stage.setOnCloseRequest(event -> closed.accept(stage));
  }
}
