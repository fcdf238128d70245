package mapside.presenter;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import mapside.lesson.quiz.Question;

/** Sees what the windows of a lesson show. */
public final class ShowEye {

  private ShowEye() {}

  public static Stage audience(Presentation lesson) {
    return lesson.audience().stage();
  }

  public static Optional<Stage> teacher(Presentation lesson) {
    return lesson.teacher().map(TeacherWindow::stage);
  }

  public static String words(Presentation lesson) {
    return lesson.audience().pane().text().plainText();
  }

  public static boolean isAtRest(Presentation lesson) {
    return lesson.audience().pane().isAtRest();
  }

  /** Whether something covers the screen, and which colour it has. */
  public static String blank(Presentation lesson) {
    return lesson.show().blankProperty().get().name();
  }

  public static boolean isListOfKeysShown(Presentation lesson) {
    return lesson.audience().pane().lookup(".show-keys").isVisible();
  }

  public static String question(Presentation lesson) {
    return lesson.audience().pane().quiz().questionText();
  }

  public static String verdict(Presentation lesson) {
    return lesson.audience().pane().quiz().verdictText();
  }

  /** What sort of question is open; empty if none is. */
  public static String asked(Presentation lesson) {
    return lesson
        .show()
        .quizProperty()
        .get()
        .map(
            run ->
                run.stateProperty().get() instanceof QuizRun.Asking(Question asked, int number)
                    ? asked.getClass().getSimpleName()
                    : run.stateProperty().get() instanceof QuizRun.Over ? "Over" : "Answered")
        .orElse("");
  }

  public static List<?> strokes(Presentation lesson) {
    return lesson.show().ink().strokesProperty().get();
  }

  public static int drawnStrokes(Presentation lesson) {
    return lesson.audience().pane().lookupAll(".ink").size();
  }

  /** The middle of the map on the screen. */
  public static javafx.geometry.Point2D middleOfMap(Presentation lesson) {
    ScaledMap map = lesson.audience().pane().map();
    return map.localToScreen(map.getWidth() / 2, map.getHeight() / 2);
  }
}
