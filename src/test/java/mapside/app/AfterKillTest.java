package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import mapside.program.LastRun;
import mapside.program.OneProgram;
import mapside.program.OpenOrder;
import mapside.settings.Folders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start finds that comes after one that was killed, as the program puts it together. */
@SuppressWarnings("NullAway.Init") // made before each test
class AfterKillTest extends WindowStage {

  private static final OpenOrder NOTHING = new OpenOrder(Optional.empty(), Optional.empty());

  @TempDir private Path folder;
  private Folders folders;
  private OneProgram program;
  private Thread.@Nullable UncaughtExceptionHandler handler;

  @BeforeEach
  void openWindow() {
    handler = Thread.getDefaultUncaughtExceptionHandler();
    folders =
        new Folders(
            folder, folder, folder.resolve("state"), folder, folder.resolve("none"), folder);
    open(Assets.find());
  }

  @AfterEach
  void endGuard() {
    Thread.setDefaultUncaughtExceptionHandler(handler);
    program.close();
  }

  private void start() {
    program = OneProgram.start(folder, "after-kill");
    Guard guard = new Guard(program, NOTHING, folders, tasks(), WORDS);
    run(() -> guard.watch(windows()));
  }

  @Test
  void whatWasOpenIsOfferedAndOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("lost.md"), "# The lost one\n\nOn Iturup.\n");
    // A run that is killed leaves this, and never comes to take it away.
    LastRun.in(folders.state()).open(List.of(file));

    start();
    await("the offer", () -> pane.band().told().contains(WORDS.get("app.crashed")));
    run(() -> button(WORDS.get("app.crashed.open", "lost.md")).fire());
    await("it", () -> reading().article().about().title().equals("The lost one"));

    assertThat(fx(() -> pane.band().told())).isEmpty();
    await("it, taken down", () -> takenDown().contains("lost.md"));
  }

  @Test
  void whatIsOpenAlreadyIsNotOffered() throws IOException {
    Path file = Files.writeString(folder.resolve("lost.md"), "# The lost one\n\nOn Iturup.\n");
    Path link = Files.createSymbolicLink(folder.resolve("other-name.md"), file);
    LastRun.in(folders.state()).open(List.of(link));
    drop(file);
    await("it", () -> reading().article().about().title().equals("The lost one"));

    start();
    await("what is told", () -> pane.band().told().contains(WORDS.get("app.crashed")));

    String offer = WORDS.get("app.crashed.open", "other-name.md");
    assertThat(
            fx(
                () ->
                    pane.band().lookupAll(".button").stream()
                        .map(each -> ((Button) each).getText())))
        .doesNotContain(offer);
  }

  @Test
  void aStartAfterOneThatEndedAsItShouldSaysNothing() throws IOException {
    LastRun before = LastRun.in(folders.state());
    before.open(List.of());
    before.ended();

    start();
    await("what is open now, taken down", () -> Files.exists(folders.state().resolve("open")));
    awaitRest();

    assertThat(fx(() -> pane.band().told())).isEmpty();
  }

  private String takenDown() {
    try {
      return Files.readString(folders.state().resolve("open"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Button button(String words) {
    return pane.band().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(each -> words.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }
}
