package mapside.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mapside.fixture.OnFx;
import mapside.messages.Messages;
import org.junit.jupiter.api.Test;

/** The start page, whose answers come when the library likes. */
class ShelfViewTest {

  private final Answers library = new Answers();

  @Test
  void theKeyboardStaysOnACardThatIsMadeAnew() throws Exception {
    OnFx.run(
        () -> {
          ShelfView shelf = shown();
          library.shared.getLast().accept(List.of(entry("a.md", "a"), entry("b.md", "b")));
          Node card = cards(shelf).get(1);
          card.requestFocus();
          library.shared.getLast().accept(List.of(entry("a.md", "Ainu"), entry("b.md", "Boats")));

          assertThat(cards(shelf)).hasSize(2).doesNotContain(card);
          assertThat(shelf.getScene().getFocusOwner()).isSameAs(cards(shelf).get(1));
        });
  }

  @Test
  void aCardThatStaysAsItIsRemains() throws Exception {
    OnFx.run(
        () -> {
          ShelfView shelf = shown();
          library.shared.getLast().accept(List.of(entry("a.md", "Ainu"), entry("b.md", "b")));
          Node card = cards(shelf).getFirst();
          library.shared.getLast().accept(List.of(entry("a.md", "Ainu"), entry("b.md", "Boats")));

          assertThat(cards(shelf)).hasSize(2).first().isSameAs(card);
        });
  }

  @Test
  void enterInTheSearchOpensTheFirstOfWhatWasFoundAndDownLeadsToIt() throws Exception {
    OnFx.run(
        () -> {
          ShelfView shelf = shown();
          Node search = shelf.lookup(".shelf-search");
          press(search, KeyCode.ENTER);
          assertThat(library.opened).as("nothing is known yet").isEmpty();
          library.recent.getLast().accept(List.of(entry("a.md", "Ainu"), entry("b.md", "Boats")));
          Node first = cards(shelf).getFirst();
          press(search, KeyCode.DOWN);
          assertThat(shelf.getScene().getFocusOwner()).isSameAs(first);
          press(search, KeyCode.ENTER);
          assertThat(library.opened).containsExactly(Path.of("a.md"));
        });
  }

  private static void press(Node on, KeyCode code) {
    on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void aLateAnswerToAFormerQuestionIsNotShown() throws Exception {
    OnFx.run(
        () -> {
          ShelfView shelf = shown();
          ((TextField) shelf.lookup(".shelf-search")).setText("boats");
          library.recent.getLast().accept(List.of(entry("a.md", "Ainu")));
          library.shared.getLast().accept(List.of(entry("b.md", "Boats")));

          assertThat(cards(shelf)).isEmpty();
        });
  }

  private ShelfView shown() {
    ShelfView shelf = new ShelfView(library, Messages.of(Locale.ENGLISH));
    shelf.show();
    new Scene(shelf);
    return shelf;
  }

  private static List<Node> cards(ShelfView shelf) {
    shelf.applyCss();
    shelf.layout();
    return List.copyOf(shelf.lookupAll(".entry-card"));
  }

  private static Entry entry(String file, String title) {
    return new Entry(Path.of(file), title, "", 0, List.of(), Optional.empty(), false);
  }

  /** Keeps whoever waits for an answer. */
  private static final class Answers implements Library {

    private final List<Consumer<List<Entry>>> recent = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Consumer<List<Entry>>> shared = new ArrayList<>();

    @Override
    public void recent(Consumer<List<Entry>> then) {
      recent.add(then);
    }

    @Override
    public void search(String words, Consumer<List<Entry>> then) {
      recent.add(then);
    }

    @Override
    public void shared(String words, Consumer<List<Entry>> then) {
      shared.add(then);
    }

    @Override
    public void open(Path article) {
      opened.add(article);
    }

    @Override
    public void openBeside(Path article) {}

    @Override
    public void paste() {}

    @Override
    public void remove(Path article) {}

    @Override
    public void choose() {}

    @Override
    public boolean hasArticle() {
      return false;
    }

    @Override
    public void close() {}
  }
}
