package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.article.Block;
import mapside.article.CellWidths;
import mapside.text.TextRange;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows one piece across the whole width of the column: its text, and what belongs around it. */
final class PieceView extends Region {

  private final Piece piece;
  private final Setting setting;
  private final List<TextBody> bodies;
  private final Optional<FigureBox> figure;
  private final Optional<Label> marker;
  private final Region frame = new Region();
  private Measure measure;
  private double left;
  private double textHeight;
  private List<Band> bands = List.of();

  PieceView(Piece piece, String plainText, Measure measure, Optional<FigureBox> figure) {
    this.piece = piece;
    this.setting = Setting.of(piece);
    this.measure = measure;
    this.figure = figure;
    String text = piece.text(plainText);
    bodies = bodiesOf(piece, plainText);
    marker = piece.first() ? markerOf(piece) : Optional.empty();
    getStyleClass().addAll("piece", piece.kind().styleClass());
    frame.getStyleClass().add("piece-frame");
    frame.setMouseTransparent(true);
    marker.ifPresent(label -> label.getStyleClass().add("piece-marker"));
    getChildren().add(frame);
    figure.ifPresent(getChildren()::add);
    marker.ifPresent(getChildren()::add);
    getChildren().addAll(bodies);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    setMeasure(measure);
  }

  private static List<TextBody> bodiesOf(Piece piece, String plainText) {
    if (piece.cells().isEmpty()) {
      String text = piece.text(plainText);
      return List.of(
          new TextBody(
              piece.range(),
              piece.label().isEmpty()
                  ? Run.of(plainText, piece.range(), piece.spans())
                  : Run.of(text, TextRange.of(0, text.length()), List.of()),
              piece.fromRight()));
    }
    List<TextBody> cells = new ArrayList<>();
    for (TextRange cell : piece.cells()) {
      cells.add(new TextBody(cell, Run.of(plainText, cell, piece.spans()), piece.fromRight()));
    }
    return List.copyOf(cells);
  }

  private static Optional<Label> markerOf(Piece piece) {
    return switch (piece.block().orElse(null)) {
      case Block.ListItem item -> Optional.of(markerOf(item));
      case Block.Note note -> {
        Label mark = new Label("[" + note.mark() + "]");
        mark.getStyleClass().add("note-mark");
        mark.setCursor(Cursor.HAND);
        yield Optional.of(mark);
      }
      case null, default -> Optional.empty();
    };
  }

  /** Boxes of tasks are drawn, because few fonts have them. */
  private static Label markerOf(Block.ListItem item) {
    Label marker = new Label(item.marker());
    switch (item.marker()) {
      case Block.ListItem.OPEN ->
          marker.setGraphic(new FontIcon(Material2AL.CHECK_BOX_OUTLINE_BLANK));
      case Block.ListItem.DONE -> marker.setGraphic(new FontIcon(Material2AL.CHECK_BOX));
      default -> {
        // Bullets and numbers are letters.
      }
    }
    marker.setContentDisplay(
        marker.getGraphic() == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    return marker;
  }

  Piece piece() {
    return piece;
  }

  /** Its text; the first cell of a row. */
  TextBody body() {
    return bodies.getFirst();
  }

  /** Its text, in one part or, for a row, in several beside each other. */
  List<TextBody> bodies() {
    return bodies;
  }

  /** The part that holds an offset, or ends before it. */
  TextBody bodyAt(int offset) {
    TextBody found = bodies.getFirst();
    for (TextBody body : bodies) {
      if (body.range().start() <= offset) {
        found = body;
      }
    }
    return found;
  }

  /** The part at or nearest to a distance from the left. */
  TextBody bodyNear(double x) {
    TextBody found = bodies.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (TextBody body : bodies) {
      double before = body.getLayoutX() - x;
      double behind = x - body.getLayoutX() - body.getWidth();
      double distance = Math.max(0, Math.max(before, behind));
      if (distance < least) {
        least = distance;
        found = body;
      }
    }
    return found;
  }

  /** The first part that is not empty; the first of all if all are. */
  TextBody firstWithText() {
    return bodies.stream().filter(b -> !b.range().isEmpty()).findFirst().orElse(bodies.getFirst());
  }

  Optional<FigureBox> figure() {
    return figure;
  }

  /** What stands before an item or a note. */
  Optional<Label> marker() {
    return marker;
  }

  /** How far a part of its text stands in from the left edge of the column of text. */
  double indentOf(TextBody body) {
    return body.getLayoutX() - left;
  }

  /** What is drawn behind its text. */
  List<Band> bands() {
    return bands;
  }

  void setBands(List<Band> newBands) {
    bands = newBands;
  }

  /** Takes new sizes over; the lines must be broken again afterwards. */
  void setMeasure(Measure newMeasure) {
    measure = newMeasure;
    double fontSize = Math.round(measure.textSize() * setting.fontScale() * 2) / 2.0;
    bodies.forEach(body -> body.setType(fontSize, measure.line(setting.lineHeight())));
    marker.ifPresent(label -> setSize(label, fontSize));
  }

  private static void setSize(Label marker, double fontSize) {
    marker.setStyle("-fx-font-size: " + fontSize + "px");
    if (marker.getGraphic() instanceof FontIcon box) {
      box.setIconSize((int) Math.round(fontSize));
    }
  }

  /** Lays everything out in a width and answers the height; needs its styles applied. */
  double fit(double width) {
    double textWidth = measure.widthIn(width);
    left = Math.floor((width - textWidth) / 2);
    double top = piece.first() ? measure.em(setting.before()) : 0;
    top += placeFigure(top, textWidth);
    if (piece.block().orElse(null) instanceof Block.Row row) {
      placeCells(row, top, textWidth);
    } else {
      placeText(top, textWidth);
    }
    placeFrame(top, textWidth);
    double height = top + textHeight + (piece.last() ? measure.em(setting.after()) : 0);
    resize(width, height);
    return height;
  }

  private void placeText(double top, double textWidth) {
    double start = measure.em(setting.left());
    double end = measure.em(setting.right());
    TextBody body = body();
    double bodyLeft = left + (body.isRightToLeft() ? end : start);
    double bodyWidth = textWidth - start - end;
    textHeight = body.breakLines(bodyWidth);
    body.resizeRelocate(bodyLeft, top, bodyWidth, textHeight);
    marker.ifPresent(label -> placeMarker(label, bodyLeft, bodyWidth));
  }

  private void placeCells(Block.Row row, double top, double textWidth) {
    double gap = measure.em(1.1);
    double pad = measure.em(0.28);
    double letter = measure.advance() * setting.fontScale() * 1.28;
    double[] widths = CellWidths.of(row.columns(), letter, textWidth, gap);
    double before = 0;
    double height = 0;
    for (int i = 0; i < bodies.size(); i++) {
      TextBody body = bodies.get(i);
      body.setSide(row.columns().get(i).side());
      double cellHeight = Math.max(body.lineHeight(), body.breakLines(widths[i]));
      double x = piece.fromRight() ? textWidth - before - widths[i] : before;
      body.resizeRelocate(Math.floor(left + x), top + pad, widths[i], cellHeight);
      height = Math.max(height, cellHeight);
      before += widths[i] + gap;
    }
    textHeight = height + 2 * pad;
  }

  private double placeFigure(double top, double width) {
    if (figure.isEmpty()) {
      return 0;
    }
    double height = figure.get().fit(width);
    figure.get().resizeRelocate(left, top, width, height);
    return height + measure.em(0.55);
  }

  private void placeMarker(Label label, double bodyLeft, double bodyWidth) {
    label.applyCss();
    double width = Math.min(label.prefWidth(-1), bodyWidth);
    double line = measure.line(setting.lineHeight());
    double gap = measure.em(0.5);
    double x = body().isRightToLeft() ? bodyLeft + bodyWidth + gap : bodyLeft - width - gap;
    label.resizeRelocate(x, body().getLayoutY(), width, line);
  }

  /** The bar beside a quote, the box round code, the line under a row; nothing for others. */
  private void placeFrame(double top, double width) {
    double height = textHeight;
    switch (piece.kind()) {
      case QUOTE -> {
        double x = body().isRightToLeft() ? width - measure.em(0.25) - 3 : measure.em(0.25);
        frame.resizeRelocate(left + x, top, 3, height);
      }
      case CODE -> {
        double over = piece.first() ? measure.em(0.6) : 0;
        double under = piece.last() ? measure.em(0.6) : 0;
        frame.resizeRelocate(left, top - over, width, height + over + under);
      }
      case ROW, COLUMNS -> {
        TextBody last = bodies.getLast();
        double cells =
            piece.fromRight()
                ? left + width - last.getLayoutX()
                : last.getLayoutX() + last.getWidth() - left;
        double used = Math.min(width, Math.max(cells, width * 0.3));
        frame.resizeRelocate(piece.fromRight() ? left + width - used : left, top, used, height);
      }
      default -> frame.setVisible(false);
    }
  }

  @Override
  protected void layoutChildren() {
    // Everything is placed by fit, which the column calls.
  }
}
