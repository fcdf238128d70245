package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import mapside.program.OpenOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other starts of the program bring to a window: the next one its file, a crash its offer. */
class OtherStartTest extends WindowStage {

  @TempDir private Path folder;

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void theFileOfASecondStartIsOpenedInAWindowOfItsOwn() throws IOException {
    String before = fx(this::title);
    Path file = Files.writeString(folder.resolve("second.md"), "# The second\n\nOn Iturup.\n");

    take(new OpenOrder(Optional.of(file), Optional.empty()));
    await("two windows", () -> windows().stages().size() == 2);
    await(
        "the second article",
        () -> windows().stages().getLast().getTitle().equals("The second – Mapside"));

    assertThat(fx(stage::isShowing)).isTrue();
    assertThat(fx(this::title)).isEqualTo(before);
    assertThat(fx(() -> pane.band().told())).isEmpty();
  }

  @Test
  void aDamagedMapOfASecondStartIsToldInTheWindowOfItsArticle() throws IOException {
    Path file = Files.writeString(folder.resolve("second.md"), "# The second\n\nOn Iturup.\n");
    Path map = Files.writeString(folder.resolve("broken.pmtiles"), "not a map");

    take(new OpenOrder(Optional.of(file), Optional.of(map)));
    await("two windows", () -> windows().stages().size() == 2);
    await("the article", () -> second().getTitle().equals("The second – Mapside"));
    ReaderPane other = (ReaderPane) fx(() -> second().getScene().getRoot());
    await("the reason", () -> !other.band().told().isEmpty());

    assertThat(fx(() -> other.band().told()).toString()).contains("broken.pmtiles");
    assertThat(fx(() -> pane.band().told())).isEmpty();
  }

  /** A map is refused sooner than a long article is read. */
  @Test
  void whatIsToldWhileAnArticleIsReadStaysWhenItComes() throws IOException {
    Path file = Files.writeString(folder.resolve("second.md"), "# The second\n\nOn Iturup.\n");
    run(() -> window().tell("of the first"));
    holdJobs();
    drop(file);
    run(() -> window().tell("meanwhile"));
    letJobsGoOn();

    await("the article", () -> title().equals("The second – Mapside"));
    assertThat(fx(() -> pane.band().told())).containsExactly("meanwhile");
  }

  private Stage second() {
    return windows().stages().getLast();
  }

  @Test
  void aSecondStartWithoutAFileOnlyBringsTheWindowBack() {
    String before = fx(this::title);
    run(() -> stage.setIconified(true));

    take(new OpenOrder(Optional.empty(), Optional.empty()));

    assertThat(fx(stage::isIconified)).isFalse();
    assertThat(fx(this::title)).isEqualTo(before);
  }

  @Test
  void whatWasOpenInACrashIsOfferedAndOpenedOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("lost.md"), "# The lost one\n\nOn Iturup.\n");
    run(() -> windows().offer("It ended.", "Open it", List.of(file)));
    Button button =
        fx(
            () ->
                pane.band().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(each -> "Open it".equals(each.getText()))
                    .findFirst()
                    .orElseThrow());

    run(button::fire);
    await("the lost article", () -> title().equals("The lost one – Mapside"));

    assertThat(fx(() -> pane.band().told())).isEmpty();
  }

  private String title() {
    return String.valueOf(stage.getTitle());
  }

  @Test
  void aFileThatCannotBeReadLeavesNoWindowBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), "");

    take(new OpenOrder(Optional.of(file), Optional.empty()));
    await("the reason", () -> !pane.band().told().isEmpty());

    assertThat(fx(() -> pane.band().told())).first().asString().contains("empty.txt");
    await("one window", () -> windows().stages().size() == 1);
    assertThat(fx(stage::isShowing)).isTrue();
  }
}
