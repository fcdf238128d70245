package mapside.reader;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import mapside.text.TextRange;

/** Once the text has stood still, makes the views of what is near the screen, one in a frame. */
final class MakingAhead extends AnimationTimer {

  /** Long enough that a map that is painted for the first time, or a glide, is done before. */
  private static final Duration CALM = Duration.seconds(1.5);

  private final Column column;
  private final PauseTransition pause = new PauseTransition(CALM);
  private Optional<TextRange> last = Optional.empty();

  MakingAhead(Column column) {
    this.column = column;
    pause.setOnFinished(event -> start());
  }

  /** The column was laid out; only what moved counts. */
  void placed() {
    Optional<TextRange> now = Optional.of(column.placed());
    if (!now.equals(last)) {
      last = now;
      again();
    }
  }

  /** Views were given up, or others are near: begins once more when the text has stood still. */
  void again() {
    stop();
    pause.playFromStart();
  }

  @Override
  public void handle(long now) {
    if (column.isPlaced() && !column.makeAhead()) {
      stop();
    }
  }
}
