package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mapside.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** A jump, such as the scroll bar makes, ends where it was meant to end. */
class ReaderJumpTest extends ReaderStage {

  /** Its picture is remembered then, and there before the text is laid out. */
  @Test
  void besideAFigureThatWasSeenBefore() throws Exception {
    open(Shipped.reading());
    int beside = at("Iturup, Etorofu to the Japanese");
    jump(beside);
    run(() -> ReaderEye.showTop(view));
    awaitRest();

    jump(beside);

    assertThat(heightOf(beside)).isCloseTo(HEIGHT / 3, within(2.0));
  }

  /** As when a picture is read between the jump and the next pulse. */
  @Test
  void whenAHeightTurnsOutOtherwiseBeforeItIsLaidOut() throws Exception {
    open(Shipped.reading());
    int line = at("Two papers followed");

    run(
        () -> {
          view.column().moveTo(view.column().spotOf(line, HEIGHT / 3));
          view.column().refit();
        });
    awaitRest();

    assertThat(heightOf(line)).isCloseTo(HEIGHT / 3, within(2.0));
  }

  private void jump(int offset) {
    run(() -> ReaderEye.show(view, offset, 1 / 3.0));
    awaitRest();
  }
}
