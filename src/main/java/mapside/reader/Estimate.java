package mapside.reader;

import java.util.List;

/** Guesses the heights of pieces that were never laid out, from the length of their text. */
final class Estimate {

  /** Figures are often so high for their width. */
  static final double FIGURE_ASPECT = 0.55;

  private Estimate() {}

  /** A guess for each piece, in a view of a width. */
  static Heights of(List<Piece> pieces, Measure measure, double viewWidth) {
    double width = measure.widthIn(Math.max(viewWidth, 1));
    double[] guesses = new double[pieces.size()];
    for (int i = 0; i < guesses.length; i++) {
      guesses[i] = height(pieces.get(i), measure, width);
    }
    return new Heights(guesses);
  }

  private static double height(Piece piece, Measure measure, double width) {
    Setting setting = Setting.of(piece);
    double lineWidth = width - measure.em(setting.left()) - measure.em(setting.right());
    double perLine = Math.max(1, lineWidth / (measure.advance() * setting.fontScale()));
    int characters = Math.max(piece.range().length(), piece.label().length());
    double lines = piece.cells().isEmpty() ? Math.ceil(characters / perLine) : 1;
    double height = lines * measure.line(setting.lineHeight());
    if (piece.first()) {
      height += measure.em(setting.before());
    }
    if (piece.last()) {
      height += measure.em(setting.after());
    }
    return piece.kind() == Piece.Kind.FIGURE ? height + width * FIGURE_ASPECT : height;
  }
}
