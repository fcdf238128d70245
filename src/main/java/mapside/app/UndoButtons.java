package mapside.app;

import java.util.Optional;
import javafx.scene.control.Button;
import mapside.card.Tips;
import mapside.messages.Messages;
import mapside.session.Revisions;
import org.kordamp.ikonli.material2.Material2MZ;

/** The buttons that take the last change back and do it again; their tooltips say which it is. */
final class UndoButtons {

  private final Revisions revisions;
  private final Messages words;
  private final Button undo;
  private final Button redo;

  UndoButtons(Revisions revisions, Messages words) {
    this.revisions = revisions;
    this.words = words;
    undo = Icons.button(Material2MZ.UNDO, words.get("app.undo.none"), revisions::undo);
    redo = Icons.button(Material2MZ.REDO, words.get("app.redo.none"), revisions::redo);
    undo.getStyleClass().add("undo-button");
    redo.getStyleClass().add("redo-button");
    revisions.toldProperty().subscribe(told -> tell());
  }

  Button undo() {
    return undo;
  }

  Button redo() {
    return redo;
  }

  private void tell() {
    tell(undo, revisions.undoable(), "app.undo");
    tell(redo, revisions.redoable(), "app.redo");
  }

  private void tell(Button button, Optional<Revisions.Change> change, String key) {
    // A header without room for all its buttons can do without one that does nothing.
    button.setVisible(change.isPresent());
    button.setManaged(change.isPresent());
    String name =
        change
            .map(each -> words.get(key, words.get(each.key(), each.arguments(words.language()))))
            .orElse(words.get(key + ".none"));
    Tips.name(button, name);
  }
}
