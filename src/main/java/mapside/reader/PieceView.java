package mapside.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mapside.article.Block;

/** Shows one piece across the whole width of the column: its text, and what belongs around it. */
final class PieceView extends Region {

  private final Piece piece;
  private final Setting setting;
  private final TextBody body;
  private final Optional<FigureBox> figure;
  private final Optional<Label> marker;
  private final Region frame = new Region();
  private Measure measure;
  private double textHeight;
  private List<Band> bands = List.of();

  PieceView(Piece piece, String plainText, Measure measure, Optional<FigureBox> figure) {
    this.piece = piece;
    this.setting = Setting.of(piece);
    this.measure = measure;
    this.figure = figure;
    String text = piece.text(plainText);
    body =
        new TextBody(
            piece.range(),
            piece.label().isEmpty()
                ? Run.of(plainText, piece.range(), piece.spans())
                : Run.of(text, mapside.text.TextRange.of(0, text.length()), List.of()));
    marker =
        piece.first() && piece.block().orElse(null) instanceof Block.ListItem item
            ? Optional.of(new Label(item.marker()))
            : Optional.empty();
    getStyleClass().addAll("piece", piece.kind().styleClass());
    frame.getStyleClass().add("piece-frame");
    frame.setMouseTransparent(true);
    marker.ifPresent(label -> label.getStyleClass().add("piece-marker"));
    getChildren().add(frame);
    figure.ifPresent(getChildren()::add);
    marker.ifPresent(getChildren()::add);
    getChildren().add(body);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    setMeasure(measure);
  }

  Piece piece() {
    return piece;
  }

  TextBody body() {
    return body;
  }

  Optional<FigureBox> figure() {
    return figure;
  }

  /** How far its text stands in from the left edge of the column. */
  double indent() {
    return measure.em(setting.left());
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
    body.setType(fontSize, measure.em(setting.lineHeight()));
    marker.ifPresent(label -> label.setStyle("-fx-font-size: " + fontSize + "px"));
  }

  /** Lays everything out in a width and answers the height; needs its styles applied. */
  double fit(double width) {
    double textWidth = measure.widthIn(width);
    double left = Math.floor((width - textWidth) / 2);
    double bodyLeft = left + measure.em(setting.left());
    double bodyWidth = textWidth - measure.em(setting.left()) - measure.em(setting.right());
    double top = piece.first() ? measure.em(setting.before()) : 0;
    top += placeFigure(left, top, textWidth);
    textHeight = body.breakLines(bodyWidth);
    body.resizeRelocate(bodyLeft, top, bodyWidth, textHeight);
    marker.ifPresent(label -> placeMarker(label, bodyLeft, bodyWidth));
    placeFrame(left, top, textWidth);
    double height = top + textHeight + (piece.last() ? measure.em(setting.after()) : 0);
    resize(width, height);
    return height;
  }

  private double placeFigure(double left, double top, double width) {
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
    double line = measure.em(setting.lineHeight());
    label.resizeRelocate(bodyLeft - width - measure.em(0.5), body.getLayoutY(), width, line);
  }

  /** The bar beside a quote, the box round code; nothing for others. */
  private void placeFrame(double left, double top, double width) {
    double height = textHeight;
    switch (piece.kind()) {
      case QUOTE -> frame.resizeRelocate(left + measure.em(0.25), top, 3, height);
      case CODE -> {
        double over = piece.first() ? measure.em(0.6) : 0;
        double under = piece.last() ? measure.em(0.6) : 0;
        frame.resizeRelocate(left, top - over, width, height + over + under);
      }
      default -> frame.setVisible(false);
    }
  }

  @Override
  protected void layoutChildren() {
    // Everything is placed by fit, which the column calls.
  }
}
