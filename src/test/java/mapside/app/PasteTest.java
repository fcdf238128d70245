package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles come by paste and from the list of those opened before; the contents lead through them.
 */
class PasteTest extends WindowStage {

  @TempDir private Path folder = Path.of("");

  @Test
  void aTextOnTheClipboardBecomesAnArticle() {
    open(Assets.find());
    copy("Boats of Nemuro\n\nThe boats left Nemuro in the morning.", "");

    press(KeyCode.V);

    await("the article", () -> title().equals("Boats of Nemuro"));
    assertThat(fx(window()::fileProperty).get())
        .hasValueSatisfying(
            file -> assertThat(file.getFileName().toString()).startsWith("Boats of Nemuro"));
  }

  @Test
  void aPageOnTheClipboardBecomesAnArticleWithoutItsNavigation() {
    open(Assets.find());
    copy(
        "plain",
        "<nav><a href='/'>Home</a></nav><h1>Snow in Sapporo</h1><p>It snowed in"
            + " <b>Sapporo</b>.</p>");

    press(KeyCode.V);

    await("the article", () -> title().equals("Snow in Sapporo"));
    assertThat(fx(() -> session.reading().article().plainText()))
        .isEqualTo("Snow in Sapporo\n\nIt snowed in Sapporo.");
    assertThat(fx(window()::fileProperty).get())
        .hasValueSatisfying(
            file -> assertThat(file.getFileName().toString()).startsWith("Snow in Sapporo"));
  }

  @Test
  void whatWasOpenedBeforeIsListedAndOpensAgain() throws Exception {
    open(Assets.find());
    Path first = Files.writeString(folder.resolve("first.md"), "# First\n\nWords.\n");
    Path second = Files.writeString(folder.resolve("second.md"), "# Second\n\nWords.\n");
    drop(first);
    await("the first", () -> title().equals("First"));
    drop(second);
    await("the second", () -> title().equals("Second"));

    run(window()::toggleShelf);
    await("both", () -> onShelf().size() >= 2);
    assertThat(fx(this::onShelf)).startsWith("Second", "First");

    run(((Button) fx(() -> List.copyOf(pane.lookupAll(".entry-card")).get(1)))::fire);
    await("the first again", () -> title().equals("First"));
  }

  @Test
  void aFileThatIsGoneIsToldAndTheArticleStays() throws Exception {
    open(Assets.find());
    Path file = Files.writeString(folder.resolve("gone.md"), "# Gone\n\nWords.\n");
    drop(file);
    await("the article", () -> title().equals("Gone"));
    Files.delete(file);

    drop(file);

    await("the message", () -> pane.band().told().stream().anyMatch(t -> t.contains("gone.md")));
    assertThat(fx(this::title)).isEqualTo("Gone");
  }

  @Test
  void theContentsLeadToTheirHeadings() throws Exception {
    open(Assets.find());
    String filler = "Words of a paragraph that takes some room.\n\n".repeat(60);
    Path file =
        Files.writeString(
            folder.resolve("long.md"), "# Long\n\n## One\n\n" + filler + "## Two\n\n" + filler);
    drop(file);
    await("the article", () -> title().equals("Long"));

    press(KeyCode.T);
    await("the contents", () -> pane.lookup(".contents-view") != null);
    ListView<?> list = (ListView<?>) fx(() -> pane.lookup(".contents-view .list-view"));
    assertThat(fx(() -> list.getItems().size())).isEqualTo(2);

    robot.type(KeyCode.DOWN, KeyCode.END, KeyCode.ENTER);
    int two = fx(() -> session.reading().article().plainText().indexOf("Two"));
    await("the heading", () -> reader.visibleRange().contains(two));
  }

  private String title() {
    return session.reading().article().about().title();
  }

  private List<String> onShelf() {
    return pane.lookupAll(".entry-title").stream().map(title -> ((Label) title).getText()).toList();
  }

  private void press(KeyCode key) {
    run(
        () ->
            stage.getScene().getAccelerators().entrySet().stream()
                .filter(entry -> isShortcut(entry.getKey(), key))
                .findFirst()
                .orElseThrow()
                .getValue()
                .run());
  }

  private static boolean isShortcut(KeyCombination keys, KeyCode key) {
    return keys instanceof KeyCodeCombination combination
        && combination.getCode() == key
        && combination.getShift() == KeyCombination.ModifierValue.UP;
  }

  private static void copy(String text, String html) {
    run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          if (!html.isEmpty()) {
            content.putHtml(html);
          }
          Clipboard.getSystemClipboard().setContent(content);
        });
  }
}
