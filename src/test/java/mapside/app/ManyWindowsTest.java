package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import mapside.linkfile.LinkFileReader;
import mapside.place.PlaceId;
import mapside.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles beside each other, each in a window of its own. */
@SuppressWarnings("NullAway.Init") // made before each test
class ManyWindowsTest extends WindowStage {

  @TempDir private Path folder;
  private ReaderWindow first;
  private Path boats;

  @BeforeEach
  void openAWindow() throws IOException {
    open(Assets.find());
    first = window();
    boats = write("boats", "They left Nemuro and sailed to Sapporo.");
  }

  @Test
  void aSecondArticleStandsBesideTheFirstEachWithItsOwnCorrections() {
    run(() -> session.select(PlaceId.of("iturup")));
    String before = fx(stage::getTitle);

    ReaderWindow second = openBeside(boats);
    goTo(second);
    await("places", () -> reading().places().containsKey(PlaceId.of("nemuro")));
    run(
        () -> {
          session.review().begin(at("Sapporo"));
          session.review().pickNone();
        });
    await("saved", () -> Files.exists(LinkFileReader.beside(boats)));

    assertThat(fx(first.stage()::getTitle)).isEqualTo(before);
    assertThat(first.session().selection().contains(PlaceId.of("iturup"))).isTrue();
    assertThat(first.session().revisions().work().isEmpty()).isTrue();
    assertThat(session.selection().isNothing()).isTrue();
    assertThat(fx(() -> corner(first.stage()))).isNotEqualTo(fx(() -> corner(second.stage())));
    assertThat(fx(windows().filesProperty()::get)).containsExactly(boats);
  }

  @Test
  void theFileThatAWindowIsMadeForIsOpenFromTheBeginning() {
    Opening opening = Opening.linked(Placeholder.empty(WORDS), List.of());

    run(() -> windows().make(Optional.of(boats), opening).show());

    assertThat(fx(windows().filesProperty()::get)).containsExactly(boats);
  }

  @Test
  void anArticleThatIsOpenIsShownAndNotOpenedTwice() throws IOException {
    ReaderWindow second = openBeside(boats);
    Path link = Files.createSymbolicLink(folder.resolve("same.md"), boats);

    run(() -> windows().openBeside(link));
    assertThat(fx(windows()::count)).isEqualTo(2);

    String before = fx(first.stage()::getTitle);
    run(() -> first.open(boats));
    awaitRest();

    assertThat(fx(windows()::count)).isEqualTo(2);
    assertThat(fx(first.stage()::getTitle)).isEqualTo(before);
    assertThat(fx(second.stage()::getTitle)).startsWith("boats");
    assertThat(fx(windows().holder(boats)::get)).isSameAs(second);
  }

  @Test
  void aNewWindowBeginsWithTheStartPageAndTheProgramEndsWithTheLast() {
    press(KeyCode.N);
    await("two windows", () -> windows().stages().size() == 2);
    Stage second = fx(() -> windows().stages().getLast());
    assertThat(fx(second::getTitle)).isEqualTo("Mapside");
    await("the shelf", () -> second.getScene().getRoot().lookup(".shelf-view") != null);

    run(() -> windows().openBeside(boats));
    await("the article, in the empty window", () -> second.getTitle().startsWith("boats"));
    assertThat(fx(windows()::count)).isEqualTo(2);

    press(KeyCode.W);
    assertThat(fx(stage::isShowing)).isFalse();
    assertThat(hasEnded()).isFalse();

    goTo(fx(() -> windows().holder(boats).orElseThrow()));
    press(KeyCode.W);
    assertThat(hasEnded()).isTrue();
  }

  /** Its places are linked already, so that nothing but the file itself comes after the text. */
  @Test
  void anEmptyWindowIsCalledLikeTheArticleThatComesIntoIt() throws IOException {
    Path shipped = Assets.find().article();
    Path own = Files.copy(shipped, folder.resolve("own.md"));
    Files.copy(LinkFileReader.beside(shipped), LinkFileReader.beside(own));
    press(KeyCode.N);
    await("two windows", () -> windows().stages().size() == 2);
    Stage second = fx(() -> windows().stages().getLast());

    run(() -> windows().openBeside(own));

    await("its title", () -> second.getTitle().equals(stage.getTitle()));
    assertThat(fx(second::getTitle)).isNotEqualTo("Mapside");
  }

  @Test
  void aWindowWhoseArticleNobodyWaitsForIsGone() {
    run(
        () -> {
          windows().openBeside(boats);
          Stage second = windows().stages().getLast();
          assertThat(second).isNotSameAs(stage);
          ((Button) second.getScene().lookup(".opening-cancel")).fire();
        });

    assertThat(fx(() -> windows().stages())).containsExactly(stage);
  }

  private ContextMenu chooseFirst(Button card) {
    ContextMenu menu = card.getContextMenu();
    menu.getItems().getFirst().fire();
    return menu;
  }

  @Test
  void aReadingOfTheShelfOpensBeside() {
    run(window()::toggleShelf);
    drop(boats);
    await("boats", () -> stage.getTitle().startsWith("boats"));
    run(window()::toggleShelf);
    // In one step, because the cards are made anew while the shelf fills.
    await("the shipped one", () -> card("Japan").map(this::chooseFirst).isPresent());
    await("a window of its own", () -> windows().stages().size() == 2);
    await("it", () -> windows().holder(Assets.find().article()).isPresent());

    assertThat(fx(() -> windows().holder(boats))).contains(first);
    assertThat(fx(() -> windows().holder(Assets.find().article())))
        .isNotEqualTo(Optional.of(first));
  }

  @Test
  void whatLooksDifferentInOneWindowDoesInAll() {
    ReaderWindow second = openBeside(boats);

    run(() -> appearance.themeProperty().set(Theme.DARK));
    assertThat(fx(() -> second.scene().getRoot().getStyleClass())).contains("dark");
    goTo(second);
    press(KeyCode.D);

    assertThat(fx(() -> first.scene().getRoot().getStyleClass())).doesNotContain("dark");
  }

  @Test
  void whatWasOpenInACrashIsOpenedAgainAllOfIt() throws IOException {
    Path other = write("other", "In Nagoya.");
    run(() -> windows().offer("It ended.", "Open both", List.of(boats, other)));
    Button button =
        fx(
            () ->
                (Button)
                    pane.band().lookupAll(".button").stream()
                        .filter(node -> ((Button) node).getText().equals("Open both"))
                        .findFirst()
                        .orElseThrow());

    run(button::fire);
    await("both", () -> windows().filesProperty().get().size() == 2);

    assertThat(fx(windows().filesProperty()::get)).containsExactlyInAnyOrder(boats, other);
    assertThat(fx(windows()::count)).isEqualTo(2);
    assertThat(fx(stage::getTitle)).startsWith("boats");
  }

  @Test
  void nothingHoldsAWindowThatWasClosed() {
    WeakReference<ReaderPane> closed = openAndClose();

    await(
        "the end of what it held",
        () -> {
          System.gc();
          return closed.refersTo(null);
        });
  }

  private WeakReference<ReaderPane> openAndClose() {
    ReaderWindow second = openBeside(boats);
    ReaderPane held = (ReaderPane) fx(second.scene()::getRoot);
    await("rest", held::isAtRest);
    run(second.stage()::close);
    return new WeakReference<>(held);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".md"), "# " + name + "\n\n" + text + "\n");
  }

  private ReaderWindow openBeside(Path file) {
    run(() -> windows().openBeside(file));
    await("the article", () -> windows().holder(file).isPresent());
    return fx(() -> windows().holder(file).orElseThrow());
  }

  private static List<Double> corner(Stage stage) {
    return List.of(stage.getX(), stage.getY());
  }

  private Optional<Button> card(String words) {
    return pane.lookupAll(".entry-card").stream()
        .filter(
            card ->
                card.lookup(".entry-title") instanceof Label title
                    && title.getText().contains(words))
        .map(Button.class::cast)
        .findFirst();
  }

  private void press(KeyCode key) {
    KeyCombination keys = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    run(() -> java.util.Objects.requireNonNull(stage.getScene().getAccelerators().get(keys)).run());
  }
}
