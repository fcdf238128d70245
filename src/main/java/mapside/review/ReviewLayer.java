package mapside.review;

import java.net.URL;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mapside.messages.Messages;
import mapside.session.ReadingSession;

/** The text, and over it what is needed to correct its places, to mark it and to comment on it. */
public final class ReviewLayer extends StackPane {

  private static final double MARGIN = 14;

  /** Clear of the pill that tells what is selected. */
  private static final double ABOVE_PILL = 62;

  /** Lays it over a text; its parts show themselves when there is something to do. */
  public ReviewLayer(Region text, ReadingSession session, Messages messages, PlaceLookup lookup) {
    getStyleClass().add("review-layer");
    getStylesheets().add(stylesheet());
    getChildren().add(text);
    add(new MarkBar(session, messages), Pos.BOTTOM_CENTER, ABOVE_PILL);
    add(new ChangeToast(session, messages), Pos.TOP_CENTER, MARGIN);
    add(new NoteBox(session, messages, text::requestFocus), Pos.BOTTOM_CENTER, MARGIN);
    add(new ReviewPane(session, messages, lookup, text::requestFocus), Pos.BOTTOM_CENTER, MARGIN);
  }

  private void add(Node part, Pos at, double margin) {
    StackPane.setAlignment(part, at);
    StackPane.setMargin(part, new Insets(margin, MARGIN, margin, MARGIN));
    getChildren().add(part);
  }

  private static String stylesheet() {
    URL sheet = ReviewLayer.class.getResource("review.css");
    if (sheet == null) {
      throw new IllegalStateException("review.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
