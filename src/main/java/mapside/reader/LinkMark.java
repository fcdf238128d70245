package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import mapside.article.Span;

/** What shows of a link while it is pointed at or has the keyboard; its letters have a colour. */
final class LinkMark extends Group implements TextMark {

  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Span.Link link;
  private final Path tint = new Path();
  private final Path line = new Path();
  private final Runnable onFire;

  /**
   * Makes a mark that has no shape yet.
   *
   * @param onFire goes where the link leads, when a screen reader asks for it
   */
  LinkMark(Span.Link link, Runnable onFire) {
    this.link = link;
    this.onFire = onFire;
    getStyleClass().add("link");
    tint.getStyleClass().add("link-tint");
    line.getStyleClass().add("link-line");
    tint.setStroke(null);
    getChildren().setAll(tint, line);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(link.target());
  }

  Span.Link link() {
    return link;
  }

  @Override
  public void fit(TextBody body) {
    List<Rectangle2D> around = new ArrayList<>();
    List<PathElement> under = new ArrayList<>();
    for (Rectangle2D box : body.glyphBoxes(link.range())) {
      around.add(
          new Rectangle2D(
              box.getMinX() - 2, box.getMinY() + 0.5, box.getWidth() + 4, box.getHeight()));
      double y = Math.floor(body.baselineOf(box) + 0.16 * body.fontSize()) + 0.5;
      under.add(new MoveTo(box.getMinX(), y));
      under.add(new LineTo(box.getMaxX(), y));
    }
    tint.getElements().setAll(MarkerShape.around(around, 4));
    line.getElements().setAll(under);
  }

  /** Shows whether the link is pointed at. */
  void show(boolean hovered) {
    pseudoClassStateChanged(HOVERED, hovered);
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
