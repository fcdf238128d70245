package mapside.review;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mapside.link.Note.Colour;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.text.TextRange;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What can be done with text that is selected: mark it, comment on it, say that it is a place. */
final class MarkBar extends HBox {

  /** Longer text is no name of a place. */
  private static final int LONGEST_NAME = 80;

  private final ReadingSession session;
  private final Region place;

  MarkBar(ReadingSession session, Messages messages) {
    this.session = session;
    getStyleClass().addAll("review-float", "mark-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(messages.get("notes.bar"));
    for (Colour colour : Colour.values()) {
      getChildren().add(Buttons.colour(colour, messages, () -> mark(colour)));
    }
    place =
        Buttons.icon(
            Material2AL.ADD_LOCATION,
            messages.get("review.this-is"),
            "mark-place",
            () -> session.review().begin(session.notebook().markedProperty().get()));
    getChildren()
        .addAll(
            Buttons.icon(
                Material2MZ.STICKY_NOTE_2,
                messages.get("notes.write"),
                "mark-note",
                session.notebook()::write),
            place);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    session.notebook().markedProperty().subscribe(range -> show());
    session.notebook().openProperty().subscribe(open -> show());
    session.review().subjectProperty().subscribe(subject -> show());
  }

  private void mark(Colour colour) {
    session.notebook().mark(colour);
  }

  private void show() {
    TextRange marked = session.notebook().markedProperty().get();
    boolean isName =
        marked.length() <= LONGEST_NAME
            && !marked.in(session.reading().article().plainText()).contains("\n");
    place.setVisible(isName);
    place.setManaged(isName);
    setVisible(
        !marked.isEmpty()
            && session.notebook().openProperty().get().isEmpty()
            && session.review().subject().isEmpty());
  }
}
