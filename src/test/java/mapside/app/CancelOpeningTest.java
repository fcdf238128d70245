package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import mapside.geo.Camera;
import mapside.link.LinkedArticle;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.session.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does not want to wait for another article any longer finds this one as it was. */
@SuppressWarnings("NullAway.Init") // made before each test
class CancelOpeningTest extends WindowStage {

  private static final PlaceId ITURUP = PlaceId.of("iturup");

  @TempDir private Path folder;
  private Path other;
  private LinkedArticle before;
  private Selection selection;
  private Camera camera;
  private int top;
  private String title;

  @BeforeEach
  void anArticleIsReadAndAnotherOneDropped() throws IOException {
    other = Files.writeString(folder.resolve("other.md"), "# Another one\n\nOn Iturup.\n");
    open(Assets.find());
    run(() -> session.select(ITURUP));
    awaitRest();
    run(() -> ReaderEye.show(reader, at("Iturup"), 0.3));
    awaitRest();
    before = reading();
    selection = session.selection();
    camera = session.camera().goal();
    top = fx(reader::visibleRange).start();
    title = fx(stage::getTitle);
    holdJobs();
    drop(other);
  }

  @Test
  void theButtonLeavesTheArticleAsItWas() {
    await("the bar", () -> pane.openingBar().isVisible());
    assertIsAsItWas();

    run(() -> ((Button) pane.lookup(".opening-cancel")).fire());
    letJobsGoOn();

    assertThat(fx(() -> pane.openingBar().isVisible())).isFalse();
    assertIsAsItWas();
    assertLaterOnesOpen();
  }

  @Test
  void escapeDoesAndLeavesWhatIsSelected() {
    await("the bar", () -> pane.openingBar().isVisible());

    run(() -> new Robot().keyType(KeyCode.ESCAPE));
    letJobsGoOn();

    assertThat(fx(() -> pane.openingBar().isVisible())).isFalse();
    assertIsAsItWas();
    run(() -> new Robot().keyType(KeyCode.ESCAPE));
    assertThat(session.selection().isNothing()).isTrue();
  }

  @Test
  void theStartPageStaysWhereItWas() {
    run(window()::toggleShelf);
    await("the bar", () -> pane.openingBar().isVisible());

    run(() -> ((Button) pane.lookup(".opening-cancel")).fire());
    letJobsGoOn();

    assertThat(pane.isAway()).isTrue();
    run(window()::toggleShelf);
    assertIsAsItWas();
  }

  private void assertIsAsItWas() {
    awaitTextAtRest();
    assertThat(reading()).isSameAs(before);
    assertThat(session.selection()).isEqualTo(selection);
    assertThat(session.camera().goal()).isEqualTo(camera);
    assertThat(fx(reader::visibleRange).start()).isEqualTo(top);
    assertThat(fx(stage::getTitle)).isEqualTo(title);
    assertThat(pane.isAway()).isFalse();
    assertThat(fx(() -> pane.band().told())).isEmpty();
  }

  private void assertLaterOnesOpen() {
    drop(other);
    await("the other one", () -> reading().article().about().title().equals("Another one"));
  }
}
