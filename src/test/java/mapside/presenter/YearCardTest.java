package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import mapside.fixture.OnFx;
import mapside.lesson.quiz.QuizMaker;
import mapside.map.YearCard;
import mapside.place.Era;
import mapside.place.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The class reads what the coloured land of a year means. */
class YearCardTest {

  private static final int STEP = 13;

  /** Names the whole chain, of which each island is small on the map. */
  private static final int CHAIN = 8;

  @ParameterizedTest
  @CsvSource({"BRIGHT, 1280, 800", "DARK, 1920, 1080", "CONTRAST, 1024, 768"})
  void everyYearIsExplainedInFullAndCoversNothing(ShowLook look, double width, double height)
      throws Exception {
    try (ShowStage stage = ShowStage.open(look, width, height)) {
      go(stage);
      List<String> years = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        OnFx.run(() -> stage.explore.year(1));
        stage.settle();
        OnFx.run(
            () -> {
              stage.pane.layout();
              YearCard card = stage.pane.year();
              Era era = card.eraProperty().get().orElseThrow();
              years.add(Integer.toString(era.year()));
              assertThat(texts(card))
                  .contains(Integer.toString(era.year()), era.title(), era.sentence())
                  .containsAll(era.tenures().stream().map(Tenure::title).toList());
              assertLaidOut(stage, card, height);
              ShowLookTest.assertFramed(stage);
            });
      }
      assertThat(years).containsExactly("1855", "1875", "1905", "1945", "1951", "1956");
      OnFx.run(() -> stage.explore.year(1));
      stage.settle();
      assertThat(OnFx.call(() -> stage.pane.year().isVisible())).as("today").isFalse();
    }
  }

  private static void assertLaidOut(ShowStage stage, YearCard card, double height) {
    assertThat(card.isVisible()).isTrue();
    Bounds box = card.getBoundsInParent();
    assertThat(box.getMaxY()).isLessThanOrEqualTo(height);
    assertThat(box.getMaxX()).isLessThanOrEqualTo(stage.pane.map().getLayoutX());
    assertThat(box.getMinY())
        .isGreaterThanOrEqualTo(stage.pane.text().getBoundsInParent().getMaxY());
    for (Label label : labels(card)) {
      assertThat(label.getFont().getSize() * AudiencePane.CAPITAL)
          .as(label.getText())
          .isGreaterThanOrEqualTo(height / 40);
      assertThat(label.getHeight() + 0.5)
          .as("all lines of %s", label.getText())
          .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()));
      assertThat(label.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(card.getWidth());
    }
  }

  @ParameterizedTest
  @EnumSource(ShowLook.class)
  void itsWordsStandOutAndItsColoursAreThoseOfTheMap(ShowLook look) throws Exception {
    try (ShowStage stage = ShowStage.open(look, 1280, 800)) {
      go(stage);
      OnFx.run(() -> stage.explore.year(1));
      stage.settle();
      OnFx.run(
          () -> {
            YearCard card = stage.pane.year();
            Color paper = (Color) card.getBackground().getFills().getFirst().getFill();
            assertThat(paper).isEqualTo(stage.pane.paper());
            for (Label label : labels(card)) {
              ShowLookTest.assertReadable((Color) label.getTextFill(), paper, label.getText());
            }
            Set<Paint> land =
                stage.pane.map().lookupAll(".map-tenure").stream()
                    .map(node -> ((Shape) node).getFill())
                    .collect(Collectors.toSet());
            Set<Paint> swatches =
                card.lookupAll(".legend-swatch").stream()
                    .map(node -> ((Region) node).getBackground().getFills().getFirst().getFill())
                    .collect(Collectors.toSet());
            assertThat(swatches).hasSize(3).isSubsetOf(land);
            for (Node node : card.lookupAll(".legend-swatch")) {
              Color edge =
                  (Color) ((Region) node).getBorder().getStrokes().getFirst().getTopStroke();
              assertThat(ShowLookTest.contrast(edge, paper)).isGreaterThanOrEqualTo(3);
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource(ShowLook.class)
  void thePlacesOfAStepKeepTheColoursOfTheYear(ShowLook look) throws Exception {
    try (ShowStage stage = ShowStage.open(look, 1280, 800)) {
      stage.settle();
      OnFx.run(() -> stage.show.walk().goTo(CHAIN));
      OnFx.run(() -> stage.explore.year(1));
      stage.settle();
      OnFx.run(
          () -> {
            Set<Node> seen =
                stage.pane.map().lookupAll(".map-area").stream()
                    .filter(Node::isVisible)
                    .filter(YearCardTest::isOfTheStep)
                    .collect(Collectors.toSet());
            assertThat(seen).hasSizeGreaterThan(3);
            Color name =
                (Color)
                    ((Shape) stage.pane.map().lookup(".map-label:selected .map-label-face"))
                        .getFill();
            for (Node node : seen) {
              Shape area = (Shape) node;
              double scale = area.getTransforms().getFirst().getMxx();
              assertThat(area.getFill()).isNull();
              assertThat(area.getStroke()).as("no colour that a holder has").isNotEqualTo(name);
              assertThat(area.getStrokeWidth() * scale).isLessThanOrEqualTo(1.01);
            }
          });
    }
  }

  private static boolean isOfTheStep(Node area) {
    return area.getPseudoClassStates().stream()
        .map(PseudoClass::getPseudoClassName)
        .anyMatch(Set.of("selected", "related")::contains);
  }

  @Test
  void theYearStaysForTheNextStepsAndEscapeOrAQuizGoesBackToToday() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 1280, 800)) {
      go(stage);
      OnFx.run(() -> stage.explore.year(-1));
      OnFx.run(() -> stage.show.walk().next());
      stage.settle();
      assertThat(OnFx.call(() -> texts(stage.pane.year()))).contains("1956");
      assertThat(OnFx.call(() -> stage.pane.year().isVisible())).isTrue();

      assertThat(OnFx.call(stage.show::end)).as("something ended").isTrue();
      stage.settle();
      assertThat(OnFx.call(() -> stage.pane.year().isVisible())).isFalse();
      assertThat(OnFx.call(stage.show::end)).as("nothing is left but the lesson").isFalse();

      OnFx.run(() -> stage.explore.year(1));
      QuizRun run =
          new QuizRun(new QuizMaker(stage.show.reading(), new java.util.Random(5)).round(3));
      OnFx.run(() -> stage.show.ask(run));
      stage.settle();
      assertThat(OnFx.call(() -> stage.pane.year().isVisible())).isFalse();
      OnFx.run(() -> stage.explore.year(1));
      assertThat(OnFx.call(() -> stage.show.toldProperty().get())).contains("map of today");
      assertThat(OnFx.call(() -> stage.show.yearShownProperty().get())).isFalse();
    }
  }

  @Test
  void inLettersThatAreTooLargeTheColoursAreExplainedWithoutTheSentence() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 1280, 800)) {
      OnFx.run(() -> stage.room.scale(1.4));
      go(stage);
      OnFx.run(() -> stage.explore.year(-1));
      stage.settle();
      OnFx.run(
          () -> {
            stage.pane.layout();
            YearCard card = stage.pane.year();
            assertThat(texts(card))
                .contains("1956")
                .noneMatch(text -> text.startsWith("The state of war"));
            assertThat(card.getBoundsInParent().getMinY()).isPositive();
            assertThat(card.prefHeight(card.getWidth())).isLessThanOrEqualTo(card.getHeight());
            assertThat(stage.pane.text().getHeight()).as("words are left").isPositive();
          });
    }
  }

  @Test
  void wordsThatWereSeenWholeBeforeAreNotTurnedOverOnceMore() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 1000, 1000)) {
      go(stage);
      OnFx.run(() -> stage.explore.year(-1));
      stage.settle();
      OnFx.run(
          () -> {
            stage.pane.layout();
            assertThat(stage.pane.text().isMore()).as("the year takes their room").isTrue();
            stage.pane.goOn();
            assertThat(stage.show.walk().indexProperty().get()).isEqualTo(STEP + 1);
          });
    }
  }

  private static void go(ShowStage stage) throws Exception {
    stage.settle();
    OnFx.run(() -> stage.show.walk().goTo(STEP));
    stage.settle();
  }

  private static List<String> texts(YearCard card) {
    return labels(card).stream().map(Label::getText).toList();
  }

  /** Those that are seen. */
  private static List<Label> labels(Parent of) {
    List<Label> labels = new ArrayList<>();
    for (Node node : of.getChildrenUnmodifiable()) {
      if (node.isVisible() && node instanceof Label label) {
        labels.add(label);
      } else if (node.isVisible() && node instanceof Parent parent) {
        labels.addAll(labels(parent));
      }
    }
    return labels;
  }
}
