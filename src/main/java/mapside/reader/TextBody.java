package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import mapside.article.Column;
import mapside.article.Span;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Laid-out text, with what is drawn behind it. Lines have a fixed height, and the text stands in
 * the middle of it, so that marks of neighbouring lines touch. Offsets are the article's.
 */
final class TextBody extends Pane {

  private final TextRange range;
  private final TextFlow flow = new TextFlow();
  private final Pane behind = new Pane();
  private final Pane marks = new Pane();
  private final boolean rightToLeft;
  private @Nullable OwnLines ownLines;
  private double fontSize;
  private double lineHeight;
  private double textHeight;

  /**
   * Holds some runs.
   *
   * @param range where they lie in the article; empty if they are not a part of it
   * @param isFromRight how they are read if none of their letters tells
   */
  TextBody(TextRange range, List<Run> runs, boolean isFromRight) {
    this.range = range;
    getStyleClass().add("text-body");
    for (Pane layer : List.of(behind, marks)) {
      layer.setManaged(false);
    }
    rightToLeft =
        runs.stream()
                .mapToInt(run -> Direction.of(run.text()))
                .filter(d -> d != 0)
                .findFirst()
                .orElse(isFromRight ? -1 : 1)
            < 0;
    if (rightToLeft) {
      flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    // Of a text that is read from the right JavaFX paints what goes another way, or needs another
    // font, in the wrong order within one node.
    runs.stream()
        .flatMap(run -> rightToLeft ? run.byDirection().stream() : Stream.of(run))
        .forEach(run -> flow.getChildren().add(nodeOf(run)));
    if (runs.stream().anyMatch(run -> OwnLines.areNeeded(run.text()))) {
      ownLines = new OwnLines(flow.getChildren().stream().map(Text.class::cast).toList());
    }
    flow.setManaged(false);
    flow.setMouseTransparent(true);
    // It is drawn anew while the mouse is pressed, and who is gone is not told of the release.
    behind.setMouseTransparent(true);
    getChildren().setAll(behind, marks, flow);
  }

  private static Text nodeOf(Run run) {
    Text text = new Text(run.text());
    text.getStyleClass().add("run");
    for (Span.Style style : run.styles()) {
      text.getStyleClass().add("run-" + style.name().toLowerCase(java.util.Locale.ROOT));
    }
    if (run.link()) {
      text.getStyleClass().add("run-link");
    }
    if (OwnLines.areNeeded(run.text())) {
      text.getStyleClass().add("run-right");
    }
    if (run.wide()) {
      text.getStyleClass().add("run-wide");
    }
    return text;
  }

  /** Says where its lines stand in its width. */
  void setSide(Column.Side side) {
    boolean isBegin = side == (rightToLeft ? Column.Side.RIGHT : Column.Side.LEFT);
    flow.setTextAlignment(
        side == Column.Side.CENTER
            ? TextAlignment.CENTER
            // JavaFX counts these, too, from where the text begins.
            : side == Column.Side.START || isBegin ? TextAlignment.LEFT : TextAlignment.RIGHT);
  }

  /** Whether its lines begin on the right. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  TextRange range() {
    return range;
  }

  /** What is drawn behind the marks and the text. */
  ObservableList<Node> behind() {
    return behind.getChildren();
  }

  /** The marks under names, behind the text. */
  ObservableList<Node> marks() {
    return marks.getChildren();
  }

  /** Sets the size of the letters and the distance of the lines, in pixels. */
  void setType(double newFontSize, double newLineHeight) {
    fontSize = newFontSize;
    setStyle("-fx-font-size: " + fontSize + "px");
    lineHeight = newLineHeight;
  }

  double fontSize() {
    return fontSize;
  }

  /** The height at which the letters of a line stand, given the box of its letters. */
  double baselineOf(Rectangle2D glyphBox) {
    return glyphBox.getMinY() + ((Text) flow.getChildren().getFirst()).getBaselineOffset();
  }

  /** Lines under the letters of a stretch. */
  List<PathElement> linesUnder(TextRange stretch) {
    List<PathElement> under = new ArrayList<>();
    for (Rectangle2D box : glyphBoxes(stretch)) {
      double y = Math.floor(baselineOf(box) + 0.16 * fontSize) + 0.5;
      under.add(new MoveTo(box.getMinX() + 0.5, y));
      under.add(new LineTo(box.getMaxX() - 0.5, y));
    }
    return under;
  }

  /** From one line to the next. */
  double lineHeight() {
    return lineHeight;
  }

  /** Breaks the text into lines of a width and answers their height; needs its styles applied. */
  double breakLines(double width) {
    if (flow.getChildren().isEmpty()) {
      textHeight = 0;
      return 0;
    }
    flow.setLineSpacing(0);
    double flowWidth = ownLines == null ? width : Math.max(width, ownLines.fit(width) + 1);
    double natural = ((Text) flow.getChildren().getFirst()).getLayoutBounds().getHeight();
    double lines = oneLineHeight(natural);
    flow.setLineSpacing(lineHeight - lines);
    flow.resizeRelocate(
        0, Math.floor((lineHeight - lines) / 2), flowWidth, flow.prefHeight(flowWidth));
    flow.layout();
    textHeight = Math.round(flow.prefHeight(flowWidth) + lineHeight - lines);
    return textHeight;
  }

  /** A node of several lines is as high as all of them; its font tells the height of one. */
  private double oneLineHeight(double natural) {
    Text probe = new Text("x");
    probe.setFont(((Text) flow.getChildren().getFirst()).getFont());
    return Math.min(natural, probe.getLayoutBounds().getHeight());
  }

  /** The boxes of a stretch, one a line and as high as lines are far apart. */
  List<Rectangle2D> lineBoxes(TextRange stretch) {
    List<Rectangle2D> boxes = new ArrayList<>();
    LayoutInfo layout = flow.getLayoutInfo();
    double half = flow.getLineSpacing() / 2;
    for (Rectangle2D box : glyphBoxes(stretch, layout)) {
      boxes.add(
          new Rectangle2D(
              box.getMinX(),
              Math.round(box.getMinY() - half),
              box.getWidth(),
              Math.round(box.getMaxY() + half) - Math.round(box.getMinY() - half)));
    }
    return boxes;
  }

  /** The boxes of a stretch, one a line and as high as the letters. */
  List<Rectangle2D> glyphBoxes(TextRange stretch) {
    return glyphBoxes(stretch, flow.getLayoutInfo());
  }

  private List<Rectangle2D> glyphBoxes(TextRange stretch, LayoutInfo layout) {
    TextRange own = stretch.intersection(range);
    List<Rectangle2D> boxes = new ArrayList<>();
    if (own.isEmpty()) {
      return boxes;
    }
    for (TextLineInfo line : layout.getTextLines(false)) {
      int from = Math.max(line.start(), own.start() - range.start());
      int to = Math.min(line.end(), own.end() - range.start());
      if (from < to) {
        addBox(line, layout.getSelectionGeometry(from, to, false), boxes);
      }
    }
    return boxes;
  }

  /** White space that hangs over the end of a line is cut off. */
  private void addBox(TextLineInfo line, List<Rectangle2D> parts, List<Rectangle2D> boxes) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (Rectangle2D part : parts) {
      // JavaFX counts stretches of text from the right from there, but points from the left.
      double from = rightToLeft ? flow.getWidth() - part.getMaxX() : part.getMinX();
      double to = rightToLeft ? flow.getWidth() - part.getMinX() : part.getMaxX();
      left = Math.min(left, from);
      right = Math.max(right, ownLines == null ? Math.min(to, line.bounds().getMaxX()) : to);
    }
    if (left < right) {
      Rectangle2D box = line.bounds();
      boxes.add(
          new Rectangle2D(left, box.getMinY() + flow.getLayoutY(), right - left, box.getHeight()));
    }
  }

  /** The top of the line that a character stands in. */
  double lineTop(int offset) {
    int at = offset - range.start();
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      if (at < line.end()) {
        return line.bounds().getMinY();
      }
    }
    return Math.max(0, textHeight - lineHeight);
  }

  /** Where a caret would go for a point, between two characters. */
  int caretAt(double x, double y) {
    return range.isEmpty() ? range.start() : range.start() + hit(x, y).getInsertionIndex();
  }

  /** The character at or nearest to a point. */
  int characterAt(double x, double y) {
    return range.isEmpty() ? range.start() : range.start() + hit(x, y).getCharIndex();
  }

  /** Whether there is text at a point, not only empty space beside it. */
  boolean isText(double x, double y) {
    if (range.isEmpty() || y < 0 || y >= textHeight) {
      return false;
    }
    int at = characterAt(x, y);
    return lineBoxes(TextRange.of(at, Math.min(at + 1, range.end()))).stream()
        .anyMatch(box -> x >= box.getMinX() - 1 && x <= box.getMaxX() + 1);
  }

  private HitInfo hit(double x, double y) {
    double inLine = Math.max(0, Math.min(textHeight - lineHeight / 2, y));
    return flow.getHitInfo(new Point2D(x, middleOfLine(inLine) - flow.getLayoutY()));
  }

  /** Between two lines, a point belongs to the line whose box it lies in. */
  private double middleOfLine(double y) {
    return (Math.floor(y / lineHeight) + 0.5) * lineHeight;
  }

  @Override
  protected void layoutChildren() {
    // Lines are broken on purpose only, by breakLines.
  }
}
