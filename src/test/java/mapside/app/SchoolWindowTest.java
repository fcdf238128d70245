package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import mapside.json.Json;
import mapside.lesson.LessonMaker;
import mapside.link.Note.Colour;
import mapside.parcel.ParcelWriter;
import mapside.settings.Policy;
import mapside.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window on a computer of a school, where an administrator has set some things. */
@SuppressWarnings("NullAway.Init") // made before each test
class SchoolWindowTest extends WindowStage {

  private static final List<String> LOCKED =
      List.of(
          "theme",
          "text.size",
          "map.theme",
          "map.graticule",
          "map.globe",
          "map.units",
          "map.file",
          "map.names",
          "map.borders",
          "map.panel",
          "places");

  private static final Path NONE = Path.of("no such file");

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @BeforeEach
  void openAWindow() throws IOException {
    Files.createDirectories(folder.resolve("geography"));
    Files.writeString(folder.resolve("geography/The_salmon_run.md"), article("The salmon run"));
    Files.writeString(folder.resolve("Harbours.md"), article("Harbours of the north"));
    Path handed =
        Files.writeString(elsewhere.resolve("handed.md"), article("Terns and other guests"));
    ParcelWriter.write(folder.resolve("zz.mapside"), handed, List.of(), NONE, NONE, Json.Obj.EMPTY);
    Files.writeString(folder.resolve("sheet_4.pdf"), "%PDF-1.4 and then nothing");
    Files.writeString(folder.resolve("picture.svg"), "<svg/>");
    open(Assets.find());
  }

  private static String article(String title) {
    return "# " + title + "\n\nThe boats left Nemuro in the morning.\n";
  }

  @Override
  Policy policy() {
    return new Policy(
        Map.of("shelf.folder", folder.toString()),
        Map.ofEntries(
            Map.entry("theme", "light"),
            Map.entry("text.size", "20"),
            Map.entry("map.theme", "window"),
            Map.entry("map.graticule", "false"),
            Map.entry("map.globe", "true"),
            Map.entry("map.units", "metric"),
            Map.entry("map.file", ""),
            Map.entry("map.names", "en"),
            Map.entry("map.borders", "both"),
            Map.entry("map.panel", "true"),
            Map.entry("places", "false")));
  }

  @Test
  void whatIsLockedIsGreyAndSaysThatAnAdministratorDidIt() {
    for (String name : LOCKED) {
      List<Node> controls =
          fx(() -> List.copyOf(pane.lookupAll(".sets-" + name.replace('.', '-'))));
      assertThat(controls).as(name).isNotEmpty();
      for (Node control : controls) {
        assertThat(control.isDisabled()).as(name).isTrue();
        assertThat(control.getAccessibleHelp()).isEqualTo(WORDS.get("app.locked.here"));
        assertThat(control.getParent().getProperties().values())
            .filteredOn(Tooltip.class::isInstance)
            .extracting(tip -> ((Tooltip) tip).getText())
            .containsExactly(WORDS.get("app.locked.here"));
      }
    }
  }

  @Test
  void whatIsLockedIsGreyInTheMenuOfANarrowHeaderToo() {
    OverflowMenu menu = (OverflowMenu) fx(() -> pane.lookup(".overflow-menu"));
    run(() -> stage.setWidth(720));
    await("what has no room", () -> !menu.getItems().isEmpty());
    awaitRest();

    assertThat(fx(() -> List.copyOf(menu.getItems())))
        .filteredOn(item -> item.getText().equals(WORDS.get("app.theme")))
        .singleElement()
        .matches(MenuItem::isDisable);
  }

  @Test
  void whatIsNotLockedCanBeChosen() {
    assertThat(fx(() -> pane.lookup(".sets-map-old-names")).isDisabled()).isFalse();
    assertThat(fx(() -> pane.lookup(".panel-opener").getParent().isVisible())).isTrue();
  }

  @Test
  void aBaseMapThatIsLockedIsNotReplacedByAFileThatIsDropped() {
    run(() -> window().openAny(Assets.find().baseMap()));

    await(
        "words on it",
        () ->
            pane.lookupAll(".label").stream()
                .anyMatch(node -> ((Label) node).getText().equals(WORDS.get("app.locked"))));
    assertThat(fx(() -> pane.shownBaseMapProperty().get())).isEmpty();
  }

  @Test
  void theArticlesOfTheSharedFolderAreAGroupOfTheirOwn() {
    run(window()::toggleShelf);
    await("titles", () -> titles().contains("Terns and other guests"));

    assertThat(titles())
        .as("what can't be read is called as its file")
        .containsExactly(
            "Harbours of the north", "The salmon run", "sheet 4", "Terns and other guests");
    assertThat(((Label) fx(() -> pane.lookup(".shelf-group"))).getText())
        .isEqualTo(WORDS.get("shelf.shared"));

    TextField search = (TextField) fx(() -> pane.lookup(".shelf-search"));
    run(() -> search.setText("salmon"));
    await("the one", () -> titles().equals(List.of("The salmon run")));
    run(() -> search.setText("boats left"));
    await(
        "those with these words in their texts",
        () ->
            titles()
                .equals(
                    List.of("Harbours of the north", "The salmon run", "Terns and other guests")));
    assertThat(((Label) fx(() -> pane.lookup(".shelf-shared .entry-line"))).getText())
        .contains("boats left Nemuro");
    run(() -> search.setText("nothing like it"));
    await("none", () -> titles().isEmpty());
    assertThat(fx(() -> pane.lookup(".shelf-group").isVisible())).isFalse();
  }

  @Test
  void nothingIsWrittenBesideAnArticleOfEverybody() throws IOException {
    List<Path> before = files(folder);
    run(window()::toggleShelf);
    await("its card", () -> fire("Harbours of the north"));
    await("it", () -> reading().article().about().title().equals("Harbours of the north"));
    awaitRest();
    int from = at("morning");
    run(
        () -> {
          session.notebook().markedProperty().set(TextRange.of(from, from + 7));
          session.notebook().mark(Colour.PURPLE);
        });
    await("the note in the data folder", () -> files(data().resolve("links")).size() == 1);
    run(window().lessons()::prepare);
    await("the lesson", () -> window().lessons().given().isPresent());
    run(() -> window().lessons().save(LessonMaker.of(reading())));
    await("it, apart", () -> !files(lessonFile().resolveSibling("shared")).isEmpty());
    run(window().lessons()::end);

    assertThat(files(folder)).isEqualTo(before);
    run(window()::toggleShelf);
    await("its title", () -> titles().contains("Harbours of the north"));
    assertThat(files(folder)).isEqualTo(before);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> titles() {
    return fx(
        () ->
            pane.lookupAll(".shelf-shared .entry-title").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  /**
   * Presses a card, in the same breath as it is found: the next answer puts others in its place.
   */
  private boolean fire(String title) {
    Optional<Button> card =
        pane.lookupAll(".shelf-shared .entry-card").stream()
            .map(Button.class::cast)
            .filter(
                each ->
                    each.lookup(".entry-title") instanceof Label label
                        && label.getText().equals(title))
            .findFirst();
    card.ifPresent(Button::fire);
    return card.isPresent();
  }
}
