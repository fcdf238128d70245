package mapside.review;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.session.Revisions.Told;
import mapside.session.Revisions.Way;

/** Says for a while what was just changed, and lets it be taken back. */
final class ChangeToast extends HBox {

  private static final Duration SHOWN = Duration.seconds(7);

  private final ReadingSession session;
  private final Messages messages;
  private final Label words = new Label();
  private final Button undo;
  private final PauseTransition end = new PauseTransition(SHOWN);

  ChangeToast(ReadingSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    getStyleClass().addAll("review-float", "change-toast");
    words.getStyleClass().add("toast-words");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    undo = Buttons.words("", "toast-undo", this::back);
    undo.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(words, undo);
    setAccessibleRole(AccessibleRole.TEXT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    end.setOnFinished(event -> setVisible(false));
    session.revisions().toldProperty().subscribe(this::show);
  }

  private void show(Optional<Told> told) {
    setVisible(told.isPresent());
    if (told.isPresent()) {
      String change =
          messages.get(
              told.get().change().key(), told.get().change().arguments(messages.language()));
      Way way = told.get().way();
      words.setText(
          switch (way) {
            case DONE, REDONE -> change;
            case UNDONE -> messages.get("review.undone", change);
          });
      undo.setText(messages.get(way == Way.UNDONE ? "review.redo" : "review.undo"));
      setAccessibleText(words.getText());
      end.playFromStart();
    }
  }

  private void back() {
    boolean isUndone =
        session.revisions().toldProperty().get().filter(t -> t.way() == Way.UNDONE).isPresent();
    if (isUndone) {
      session.revisions().redo();
    } else {
      session.revisions().undo();
    }
  }
}
