package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who asks the system for little motion does not see the text glide. */
class StillTextTest extends ReaderStage {

  @Test
  void whereNothingIsToMoveTheTextIsThereAtOnce() {
    open(LongReadings.paragraphs(400));
    run(() -> appearance.stillProperty().set(true));

    assertThat(waysDown()).hasSize(1);
  }

  @Test
  void elseItGlides() {
    open(LongReadings.paragraphs(400));

    // By a clock of its own, because a busy machine may draw none of the frames between.
    run(
        () -> {
          Column column = view.column();
          Glide glide = new Glide(column, appearance.stillProperty()::get);
          glide.toward(column.spotAt(1500));
          glide.handle(1);
          glide.handle(200_000_000);
          assertThat(column.yOf(column.spot())).isStrictlyBetween(100.0, 1400.0);
          assertThat(glide.isRunning()).isTrue();

          glide.handle(2_000_000_000);
          assertThat(column.yOf(column.spot())).isCloseTo(1500, within(1.0));
          assertThat(glide.isRunning()).isFalse();
        });
  }

  /** Every offset at the top of the view on the way down by some views. */
  private List<Integer> waysDown() {
    List<Integer> tops = new ArrayList<>();
    run(
        () -> {
          view.visibleRangeProperty()
              .subscribe(
                  (before, now) -> {
                    if (before.start() != now.start()) {
                      tops.add(now.start());
                    }
                  });
          view.scroller().glideByViews(3);
        });
    awaitRest();
    return tops;
  }
}
