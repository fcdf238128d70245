package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the program tells of itself, by keys alone. */
class AboutWindowTest extends WindowStage {

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @AfterEach
  void closeAbout() {
    run(() -> about().forEach(Stage::close));
  }

  @Test
  void itTellsVersionSourcesAndWhereThingsLie() {
    robot.press(KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT);
    await("parts", () -> !about().isEmpty() && !parts().getItems().isEmpty());
    await("the sources of the map", () -> text().getText().contains("GSHHG"));
    await("whom to thank", () -> root().lookup(".about-thanks") != null);

    assertThat(fx(() -> words(Labeled.class, Labeled::getText)))
        .anyMatch(line -> line.contains(ProgramFacts.readVersion()))
        .anyMatch(line -> line.contains("GNU General Public License"))
        .anyMatch(line -> line.contains("GeoNames, CC BY 4.0"))
        .anyMatch(line -> line.contains("Natural Earth"));
    assertThat(fx(() -> words(TextInputControl.class, TextInputControl::getText)))
        .contains(ProgramFacts.ofSystem().folders().settings().toString())
        .contains(ProgramFacts.ofSystem().folders().state().toString());
  }

  @Test
  void theArrowsWalkThePartsAndEscapeCloses() {
    robot.press(KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT);
    await("the sources of the map", () -> !about().isEmpty() && text().getText().contains("GSHHG"));

    robot.push(KeyCode.DOWN);
    await("those of the places", () -> text().getText().contains("The gazetteer of the world"));
    robot.push(KeyCode.ESCAPE);
    await("the end of it", () -> about().isEmpty());

    assertThat(fx(() -> stage.isShowing())).isTrue();
  }

  @Test
  void theKeysLeadToIt() {
    robot.push(KeyCode.F1);
    await("the keys", () -> link().isPresent());
    run(() -> link().orElseThrow().fire());
    await("parts", () -> !about().isEmpty() && !parts().getItems().isEmpty());

    assertThat(fx(() -> parts().getItems().getFirst().name())).isEqualTo("Sources of the map");
  }

  private static Optional<Hyperlink> link() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot().lookup(".keys-card .hyperlink"))
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .findFirst();
  }

  private static List<Stage> about() {
    Predicate<Window> isAbout =
        window ->
            window instanceof Stage shown && WORDS.get("about.title").equals(shown.getTitle());
    return Window.getWindows().stream().filter(isAbout).map(Stage.class::cast).toList();
  }

  private static BorderPane root() {
    return (BorderPane) about().getFirst().getScene().getRoot();
  }

  @SuppressWarnings("unchecked") // the one list of the window
  private static ListView<AboutTexts.Part> parts() {
    return (ListView<AboutTexts.Part>) root().lookup(".list-view");
  }

  private static TextArea text() {
    return (TextArea) root().lookup(".text-area");
  }

  private static <T extends Node> List<String> words(Class<T> kind, Function<T, String> text) {
    return root().lookupAll("*").stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(node -> String.valueOf(text.apply(node)))
        .toList();
  }
}
