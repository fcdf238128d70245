package mapside.reader;

import static org.assertj.core.api.Assertions.assertThat;

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

    // However few frames a busy machine draws of it.
    assertThat(waysDown()).hasSizeGreaterThan(1);
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
