package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import mapside.link.Mention;
import mapside.link.Role;

/** The line under a name, and the tint behind it while it is pointed at or has the keyboard. */
final class MentionMark extends Group implements TextMark {

  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final PseudoClass GUESS = PseudoClass.getPseudoClass("guess");

  private final Mention mention;
  private final Path tint = new Path();
  private final Path line = new Path();
  private final Runnable onFire;

  /**
   * Makes a mark that has no shape yet.
   *
   * @param onFire selects the place, when a screen reader asks for it
   */
  MentionMark(Mention mention, Runnable onFire) {
    this.mention = mention;
    this.onFire = onFire;
    getStyleClass().add("mention");
    if (mention.role() == Role.ACTOR) {
      getStyleClass().add("actor");
    }
    tint.getStyleClass().add("mention-tint");
    line.getStyleClass().add("mention-line");
    tint.setStroke(null);
    getChildren().setAll(tint, line);
    setAccessibleRole(AccessibleRole.HYPERLINK);
  }

  Mention mention() {
    return mention;
  }

  @Override
  public void fit(TextBody body) {
    List<Rectangle2D> around = new ArrayList<>();
    for (Rectangle2D box : body.glyphBoxes(mention.range())) {
      around.add(
          new Rectangle2D(
              box.getMinX() - 2, box.getMinY() + 0.5, box.getWidth() + 4, box.getHeight()));
    }
    tint.getElements().setAll(MarkerShape.around(around, 4));
    line.getElements().setAll(body.linesUnder(mention.range()));
  }

  /**
   * Shows whether the mention is a guess.
   *
   * @param words what it says to those who can't see it
   */
  void tell(boolean guess, String words) {
    pseudoClassStateChanged(GUESS, guess);
    setAccessibleText(words);
  }

  /** Shows whether the place is pointed at, and whether it is selected. */
  void show(boolean hovered, boolean chosen) {
    pseudoClassStateChanged(HOVERED, hovered);
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      onFire.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
