package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import mapside.article.Block;
import mapside.fixture.OnFx;
import mapside.lesson.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture of the article, large beside its map. */
class PictureStepTest {

  private ShowStage stage;
  private int at;

  @BeforeEach
  void goToThePicture() throws Exception {
    stage = ShowStage.open(ShowLook.BRIGHT, 1280, 720);
    stage.settle();
    at = OnFx.call(this::firstPicture);
    go(at);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private int firstPicture() {
    var walk = stage.show.walk().lessonProperty().get().walk();
    return IntStream.range(0, walk.size())
        .filter(i -> walk.get(i).content() instanceof Step.Picture)
        .findFirst()
        .orElseThrow();
  }

  private void go(int step) throws Exception {
    OnFx.run(() -> stage.show.walk().goTo(step));
    stage.settle();
    OnFx.run(stage.pane::layout);
    stage.settle();
  }

  private Bounds seen() throws Exception {
    return OnFx.call(() -> stage.pane.picture().getBoundsInParent());
  }

  @Test
  void thePictureIsLargeWithItsCaptionBelowAndTheMapBeside() throws Exception {
    assertThat(OnFx.call(() -> stage.pane.picture().isSeen())).isTrue();
    assertThat(OnFx.call(() -> stage.pane.text().plainText()))
        .startsWith("The chain from the side");
    assertThat(seen().getWidth()).isGreaterThan(1280 * 0.5);
    assertThat(seen().getMaxY())
        .isLessThanOrEqualTo(OnFx.call(() -> stage.pane.text().getBoundsInParent().getMinY()));
    assertThat(OnFx.call(() -> stage.pane.map().getWidth())).isBetween(1280 * 0.3, 1280 * 0.5);
  }

  @Test
  void aPictureThatWasPreparedIsSeenAtOnce() throws Exception {
    Block.Figure figure =
        OnFx.call(() -> ((Step.Picture) stage.show.walk().step().content()).figure());
    go(at - 1);
    OnFx.run(() -> stage.pane.picture().prepare(figure, 800));
    OnFx.await(() -> stage.pane.picture().isPrepared(figure));

    boolean isSeen =
        OnFx.call(
            () -> {
              stage.show.walk().goTo(at);
              return stage.pane.picture().isSeen();
            });

    assertThat(isSeen).isTrue();
    stage.settle();
    assertThat(OnFx.call(() -> stage.pane.picture().isSeen())).isTrue();
  }

  @Test
  void theMapFramesWhatTheCaptionNamesAlthoughItHasBecomeNarrower() throws Exception {
    assertThat(OnFx.call(() -> stage.show.audience().selection().places())).isNotEmpty();
    OnFx.run(() -> ShowLookTest.assertFramed(stage));
    go(at + 1);
    assertThat(OnFx.call(() -> stage.pane.picture().isVisible())).isFalse();
    assertThat(OnFx.call(() -> stage.pane.map().getWidth())).isGreaterThan(1280 * 0.5);
    OnFx.run(() -> ShowLookTest.assertFramed(stage));
  }

  @Test
  void thePictureHasTheWholeScreenUntilTheNextStep() throws Exception {
    double before = seen().getWidth();
    OnFx.run(stage.show::togglePictureAlone);
    OnFx.run(stage.pane::layout);

    assertThat(seen().getWidth()).isGreaterThan(before);
    assertThat(OnFx.call(() -> stage.pane.map().isVisible())).isFalse();
    assertThat(OnFx.call(stage.show::end)).as("Esc takes it back").isTrue();
    OnFx.run(stage.pane::layout);
    assertThat(OnFx.call(() -> stage.pane.map().isVisible())).isTrue();
    OnFx.run(stage.show::togglePictureAlone);
    go(at + 1);
    assertThat(OnFx.call(() -> stage.pane.map().isVisible())).isTrue();
    OnFx.run(stage.show::togglePictureAlone);
    assertThat(OnFx.call(() -> stage.show.pictureAloneProperty().get()))
        .as("there is no picture")
        .isFalse();
  }
}
