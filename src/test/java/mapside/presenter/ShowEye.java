package mapside.presenter;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import mapside.lesson.quiz.Question;

/** Sees what the windows of a lesson show. */
public final class ShowEye {

  private ShowEye() {}

  private static AudiencePane pane(Presentation lesson) {
    return lesson.audience().orElseThrow().pane();
  }

  public static boolean hasAudience(Presentation lesson) {
    return lesson.audience().isPresent();
  }

  public static Stage audience(Presentation lesson) {
    return lesson.audience().orElseThrow().stage();
  }

  public static Optional<Stage> teacher(Presentation lesson) {
    return lesson.teacher().map(TeacherWindow::stage);
  }

  public static String words(Presentation lesson) {
    return pane(lesson).text().plainText();
  }

  public static boolean isAtRest(Presentation lesson) {
    return pane(lesson).isAtRest();
  }

  /** Whether something covers the screen, and which colour it has. */
  public static String blank(Presentation lesson) {
    return lesson.show().blankProperty().get().name();
  }

  public static boolean isMagnified(Presentation lesson) {
    return lesson.show().magnifiedProperty().get();
  }

  public static boolean isListOfKeysShown(Presentation lesson) {
    return pane(lesson).lookup(".show-keys").isVisible();
  }

  public static String question(Presentation lesson) {
    return pane(lesson).quiz().questionText();
  }

  public static String verdict(Presentation lesson) {
    return pane(lesson).quiz().verdictText();
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
    return pane(lesson).lookupAll(".ink").size();
  }

  /** The middle of the map on the screen. */
  public static javafx.geometry.Point2D middleOfMap(Presentation lesson) {
    ScaledMap map = pane(lesson).map();
    return map.localToScreen(map.getWidth() / 2, map.getHeight() / 2);
  }
}
