package mapside.review;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import mapside.session.ReadingSession;

/** The text, and over it what is needed to correct its places, to mark it and to comment on it. */
public final class ReviewLayer extends StackPane {

  private static final double MARGIN = 14;

  /** Clear of the pill that tells what is selected. */
  private static final double ABOVE_PILL = 62;

  private final List<Node> parts = new ArrayList<>();
  private final List<Node> boxes = new ArrayList<>();
  private final VBox floats = new VBox(MARGIN / 2);

  /** Lays it over a text; its parts show themselves when there is something to do. */
  public ReviewLayer(Region text, ReadingSession session, Messages messages, PlaceLookup lookup) {
    getStyleClass().add("review-layer");
    getStylesheets().add(stylesheet());
    getChildren().add(text);
    // At the foot, one above the other, so that none hides another, or how the text begins.
    add(new ChangeToast(session, messages));
    add(new MarkBar(session, messages));
    addBox(new NoteBox(session, messages, text::requestFocus));
    addBox(new ReviewPane(session, messages, lookup, text::requestFocus));
    floats.setAlignment(Pos.BOTTOM_CENTER);
    floats.setPickOnBounds(false);
    leaveFree(ABOVE_PILL);
    getChildren().add(floats);
  }

  /** A part is in the scene from when it first shows itself: most readings never need them. */
  private void add(Node part) {
    parts.add(part);
    part.managedProperty().bind(part.visibleProperty());
    part.visibleProperty()
        .subscribe(
            shown -> {
              if (shown && part.getParent() == null) {
                floats.getChildren().add(place(part), part);
              }
            });
  }

  /** Below the parts that were added before it. */
  private int place(Node part) {
    return (int)
        parts.subList(0, parts.indexOf(part)).stream()
            .filter(above -> above.getParent() != null)
            .count();
  }

  /** What is asked there is of what the pill tells, and may cover it. */
  private void addBox(Node box) {
    add(box);
    boxes.add(box);
    box.visibleProperty()
        .subscribe(() -> leaveFree(boxes.stream().anyMatch(Node::isVisible) ? MARGIN : ABOVE_PILL));
  }

  private void leaveFree(double below) {
    floats.setPadding(new Insets(MARGIN, MARGIN, below, MARGIN));
  }

  private static String stylesheet() {
    URL sheet = ReviewLayer.class.getResource("review.css");
    if (sheet == null) {
      throw new IllegalStateException("review.css is missing from the program");
    }
    return sheet.toExternalForm();
  }
}
