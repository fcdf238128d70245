package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import mapside.place.PlaceId;
import org.junit.jupiter.api.Test;

/** Who can't see the window is told of each of its controls what it is for. */
class AccessibleNamesTest extends WindowStage {

  @Test
  void everyControlOfTheReaderHasAName() {
    open(Assets.find());
    run(
        () -> {
          session.mapChoices().panelOpenProperty().set(true);
          pane.placesShownProperty().set(true);
          session.select(PlaceId.of("iturup"));
        });
    awaitRest();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    awaitRest();

    assertThat(fx(() -> controls(pane).count())).isGreaterThan(30);
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheReviewTheNotesAndTheKeysHasAName() {
    open(Assets.find());
    run(() -> session.select(PlaceId.of("iturup")));
    awaitRest();
    run(session.review()::beginSelected);
    await("candidates", () -> !session.review().candidatesProperty().get().isEmpty());
    assertThat(nameless()).isEmpty();
    run(session.review()::end);
    robot.push(KeyCode.F8);
    awaitRest();
    robot.push(KeyCode.F1);
    await("the keys", () -> Window.getWindows().size() > 1);

    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheShelfAndOfALessonHasAName() {
    open(Assets.find());
    run(window()::toggleShelf);
    awaitRest();
    assertThat(nameless()).isEmpty();
    run(window()::toggleShelf);
    run(window().lessons()::prepare);
    await("the lesson", () -> window().lessons().given().isPresent());
    awaitRest();

    assertThat(nameless()).isEmpty();
    run(window().lessons()::end);
  }

  /** What can have the keyboard or be pressed, in all windows, and says nothing of itself. */
  private static Set<String> nameless() {
    return fx(
        () -> {
          Set<String> found = new TreeSet<>();
          for (Window window : List.copyOf(Window.getWindows())) {
            controls(window.getScene().getRoot())
                .filter(AccessibleNamesTest::isNameless)
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .forEach(found::add);
          }
          return found;
        });
  }

  private static Stream<Node> controls(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    Stream<Node> inside =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::controls)
            : Stream.of();
    boolean isFrame =
        node instanceof ScrollBar || node instanceof SplitPane || node instanceof ScrollPane;
    boolean isUsed = node instanceof Control && node.isFocusTraversable() && !isFrame;
    return isUsed ? Stream.concat(Stream.of(node), inside) : inside;
  }

  private static boolean isNameless(Node node) {
    String text =
        node instanceof Labeled labeled
            ? labeled.getText()
            : node instanceof TextInputControl field ? field.getPromptText() : null;
    return isBlank(text) && isBlank(node.getAccessibleText());
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String words) {
    return words == null || words.isBlank();
  }
}
