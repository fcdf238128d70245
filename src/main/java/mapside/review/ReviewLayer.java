package mapside.review;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
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

  private final List<Node> parts = new ArrayList<>();

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

  /** A part is in the scene from when it first shows itself: most readings never need them. */
  private void add(Node part, Pos at, double margin) {
    StackPane.setAlignment(part, at);
    StackPane.setMargin(part, new Insets(margin, MARGIN, margin, MARGIN));
    parts.add(part);
    part.visibleProperty()
        .subscribe(
            shown -> {
              if (shown && part.getParent() == null) {
                getChildren().add(place(part), part);
              }
            });
  }

  /** Above the text and the parts that were added before it. */
  private int place(Node part) {
    return 1
        + (int)
            parts.subList(0, parts.indexOf(part)).stream()
                .filter(below -> below.getParent() != null)
                .count();
  }

  private static String stylesheet() {
    URL sheet = ReviewLayer.class.getResource("review.css");
    if (sheet == null) {
      throw new IllegalStateException("review.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
