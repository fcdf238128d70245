package mapside.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import mapside.messages.Messages;
import mapside.task.Running;
import org.jspecify.annotations.Nullable;

/** Says that a file is being opened, how far that is, and cancels it; only if it takes a while. */
final class OpeningBar extends HBox {

  private static final Duration PATIENCE = Duration.millis(500);

  private final Messages messages;
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Timeline look =
      new Timeline(new KeyFrame(Duration.millis(100), event -> showShare()));
  private @Nullable Running running;
  private Runnable cancelled = () -> {};

  OpeningBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("opening-bar");
    Button cancel = new Button(messages.get("app.opening.cancel"));
    cancel.getStyleClass().add("opening-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> cancel());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words, bar, cancel);
    look.setCycleCount(Animation.INDEFINITE);
    patience.setOnFinished(event -> show(true));
    show(false);
  }

  /**
   * Waits for a job; shows it when that takes longer than a moment.
   *
   * @param whenCancelled is told if it was ended before
   */
  void begin(Running job, String name, Runnable whenCancelled) {
    running = job;
    cancelled = whenCancelled;
    words.setText(messages.get("app.opening", name));
    patience.playFromStart();
  }

  /** The job has ended. */
  void end() {
    running = null;
    patience.stop();
    show(false);
  }

  /** Ends the job, and leaves everything as it is; false if there is none. */
  boolean cancel() {
    if (running == null) {
      return false;
    }
    running.cancel();
    end();
    cancelled.run();
    return true;
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
    if (shown) {
      showShare();
      look.playFromStart();
    } else {
      look.stop();
    }
  }

  private void showShare() {
    double share = running == null ? 0 : running.share();
    bar.setProgress(share > 0 ? share : ProgressBar.INDETERMINATE_PROGRESS);
  }
}
