package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.fixture.OnFx;
import mapside.lesson.quiz.Dated;
import mapside.lesson.quiz.DatedEvents;
import mapside.lesson.quiz.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The longest question has room on the screen, open and answered. */
class QuizRoomTest {

  @ParameterizedTest
  @CsvSource({
    "BRIGHT, 1920, 1080, 1",
    "DARK, 1280, 720, 1",
    "CONTRAST, 1024, 768, 1",
    "BRIGHT, 1280, 720, 1.5",
    "CONTRAST, 1920, 1080, 2.5"
  })
  void nothingOfAnOrderingQuestionIsCut(ShowLook look, double width, double height, double scale)
      throws Exception {
    try (ShowStage stage = ShowStage.open(look, width, height)) {
      OnFx.run(() -> stage.room.scale(scale));
      QuizRun run = OnFx.call(() -> run(stage));
      OnFx.run(() -> stage.show.ask(run));
      stage.settle();
      // On a narrow screen all lines wrap, and the letters may get a little smaller.
      OnFx.run(() -> assertSeenWhole(stage, scale == 1 && width > 1.5 * height));

      OnFx.run(run::confirm);
      stage.settle();
      OnFx.run(() -> assertSeenWhole(stage, false));
    }
  }

  /** Starts with all turned round, so that all answers are wrong. */
  private static QuizRun run(ShowStage stage) {
    List<Dated> items = new ArrayList<>(DatedEvents.of(stage.show.reading()));
    Collections.reverse(items);
    return new QuizRun(List.of(new Question.InOrder(items.subList(0, 5))));
  }

  private static void assertSeenWhole(ShowStage stage, boolean isLarge) {
    stage.pane.applyCss();
    stage.pane.layout();
    QuizPanel quiz = stage.pane.quiz();
    assertThat(quiz.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(stage.pane.getHeight() + 1);
    assertThat(quiz.getBoundsInParent().getMaxX())
        .isLessThanOrEqualTo(stage.pane.map().getLayoutX() + 1);
    for (Node node : quiz.getChildren()) {
      if (node.isVisible() && node instanceof Region region) {
        assertThat(region.getBoundsInParent().getMaxY())
            .as(String.valueOf(region))
            .isLessThanOrEqualTo(quiz.getHeight());
      }
      if (isLarge && node.isVisible() && node instanceof Label label) {
        double capitals = label.getFont().getSize() * AudiencePane.CAPITAL;
        assertThat(capitals * quiz.getLocalToParentTransform().getMyy())
            .as(label.getText())
            .isGreaterThanOrEqualTo(stage.pane.getHeight() / 40);
      }
    }
  }
}
