package mapside.reader;

import java.util.function.BooleanSupplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import mapside.text.TextRange;

/** Moves the column, by wheel, keys, its scroll bar, or to where something stands in the text. */
final class Scroller {

  /** Where a glide ends: the line that it is for stands a third below the top. */
  private static final double GOAL = 1 / 3.0;

  /** What stays free over the pane that asks what a name is. */
  private static final double UNCOVERED = 0.55;

  private static final double KEY_SECONDS = 0.16;

  private final Column column;
  private final Glide glide;
  private final ScrollBar bar = new ScrollBar();
  private boolean following;

  Scroller(Column column, String barName, BooleanSupplier isStill) {
    this.column = column;
    glide = new Glide(column, isStill);
    bar.setOrientation(Orientation.VERTICAL);
    bar.getStyleClass().add("reader-bar");
    bar.setFocusTraversable(false);
    bar.setAccessibleText(barName);
    bar.valueProperty().subscribe(value -> onBar(value.doubleValue()));
  }

  ScrollBar bar() {
    return bar;
  }

  boolean isGliding() {
    return glide.isRunning();
  }

  /** Stays where it is. */
  void stop() {
    glide.end();
  }

  /** Goes on by some pixels at once. */
  void scrollBy(double pixels) {
    glide.end();
    column.moveBy(pixels);
  }

  /** Glides by some pixels, from where a glide under way would have ended. */
  void glideBy(double pixels) {
    double goal = column.yOf(glide.goal()) + pixels;
    glide.toward(column.spotAt(goal), KEY_SECONDS);
  }

  /** Glides by views, a line or two of which stay in sight. */
  void glideByViews(int views) {
    glideBy(views * Math.max(40, column.getHeight() - 3 * column.measure().textSize()));
  }

  /** Glides to the beginning. */
  void glideToTop() {
    glide.toward(Spot.TOP);
  }

  /** Glides to the end. */
  void glideToEnd() {
    glide.toward(column.spotAt(column.lowestTop()));
  }

  /** Glides to a stretch of text, unless it can be read comfortably where it is. */
  void reveal(TextRange range) {
    reveal(range, column.getHeight());
  }

  /** The same where the lower part of the view is covered by something else. */
  void revealAbove(TextRange range) {
    reveal(range, column.getHeight() * UNCOVERED);
  }

  private void reveal(TextRange range, double height) {
    if (column.pieces().isEmpty() || column.getHeight() <= 0) {
      return;
    }
    Spot begin = column.spotOf(range.start(), 0);
    Spot end = column.spotOf(Math.max(range.start(), range.end() - 1), 0);
    double top = column.yOf(begin) - column.yOf(glide.goal());
    double line = 2 * column.measure().textSize();
    double bottom = column.yOf(end) - column.yOf(glide.goal()) + line;
    boolean fits = bottom - top < height - 2 * line;
    double lowest = height - line;
    if (top < line / 2 || (fits ? bottom : top + line) > lowest) {
      glide.toward(new Spot(begin.piece(), begin.inset() - Math.round(goal())));
    }
  }

  private double goal() {
    return Math.max(20, column.getHeight() * GOAL);
  }

  /** Glides until a stretch of text stands near the top of the view. */
  void bringUp(TextRange range) {
    if (!column.pieces().isEmpty() && column.getHeight() > 0) {
      Spot begin = column.spotOf(range.start(), 0);
      double room = Math.round(2.5 * column.measure().textSize());
      glide.toward(new Spot(begin.piece(), begin.inset() - room));
    }
  }

  /** Glides until a spot is at the top of the view. */
  void glideTo(Spot spot) {
    glide.toward(spot);
  }

  /** Follows the column with the bar; while the reader holds the bar, it stays under the hand. */
  void followColumn() {
    if (bar.isPressed()) {
      return;
    }
    following = true;
    double most = column.lowestTop();
    bar.setVisible(most > 0);
    bar.setMax(Math.max(1, most));
    bar.setVisibleAmount(bar.getMax() * column.getHeight() / Math.max(1, column.totalHeight()));
    bar.setBlockIncrement(column.getHeight() * 0.9);
    bar.setUnitIncrement(3 * column.measure().textSize());
    bar.setValue(column.yOf(column.spot()));
    following = false;
  }

  private void onBar(double value) {
    if (!following) {
      glide.end();
      column.moveTo(column.spotAt(value));
    }
  }
}
