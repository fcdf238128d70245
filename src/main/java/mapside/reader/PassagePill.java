package mapside.reader;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.session.Selection;
import org.kordamp.ikonli.material2.Material2AL;

/** Says what is selected and at which of its passages the reader is, and leads to the others. */
final class PassagePill extends HBox {

  private final ReadingSession session;
  private final Messages words;
  private final Label names = new Label();
  private final Label count = new Label();
  private final Button previous;
  private final Button next;

  PassagePill(ReadingSession session, Messages words) {
    this.session = session;
    this.words = words;
    getStyleClass().add("passage-pill");
    names.getStyleClass().add("pill-names");
    count.getStyleClass().add("pill-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    previous =
        Glyphs.button(
            Material2AL.EXPAND_LESS,
            words.get("reader.passage.previous"),
            "pill-previous",
            session::previousPassage);
    next =
        Glyphs.button(
            Material2AL.EXPAND_MORE,
            words.get("reader.passage.next"),
            "pill-next",
            session::nextPassage);
    Button clear =
        Glyphs.button(
            Material2AL.CLOSE,
            words.get("reader.selection.clear"),
            "pill-clear",
            session::clearSelection);
    Button correct =
        Glyphs.button(
            Material2AL.EDIT_LOCATION,
            words.get("reader.correct"),
            "pill-correct",
            session.review()::beginSelected);
    getChildren().setAll(names, count, previous, next, correct, clear);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    show(session.selection());
  }

  /** Follows a selection; hidden when nothing is selected. */
  void show(Selection selection) {
    setVisible(!selection.isNothing());
    if (selection.isNothing()) {
      return;
    }
    int passages = selection.passages().size();
    names.setText(namesOf(selection));
    count.setText(
        passages == 0
            ? words.get("reader.passages.none")
            : words.get("reader.passage.count", selection.active() + 1, passages));
    previous.setDisable(passages < 2);
    next.setDisable(passages < 2);
    setAccessibleText(names.getText() + ", " + count.getText());
  }

  private String namesOf(Selection selection) {
    if (selection.unplaced().isPresent()) {
      return words.get("reader.unplaced", selection.unplaced().get());
    }
    LinkedArticle reading = session.reading();
    return selection.places().stream()
        .flatMap(id -> reading.gazetteer().find(id).stream())
        .map(place -> place.names().in(words.language()))
        .collect(Collectors.joining(", "));
  }
}
