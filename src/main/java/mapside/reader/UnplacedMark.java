package mapside.reader;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import mapside.link.Unplaced;

/** The fine line under a name whose place is not known. */
final class UnplacedMark extends Path implements TextMark {

  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Unplaced unplaced;
  private final Runnable onFire;

  /**
   * Makes a mark that has no shape yet.
   *
   * @param words what it says to those who can't see it
   * @param onFire selects the name, when a screen reader asks for it
   */
  UnplacedMark(Unplaced unplaced, String words, Runnable onFire) {
    this.unplaced = unplaced;
    this.onFire = onFire;
    getStyleClass().add("unplaced-line");
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(words);
  }

  Unplaced unplaced() {
    return unplaced;
  }

  @Override
  public void fit(TextBody body) {
    getElements().setAll(body.linesUnder(unplaced.range()));
  }

  /** Shows whether the name is pointed at, and whether it is selected. */
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
