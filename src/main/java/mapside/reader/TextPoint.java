package mapside.reader;

import java.util.Optional;

/**
 * What of the text lies at a point of the column.
 *
 * @param character the offset of the character there, or of the nearest one
 * @param caret the offset between two characters that is nearest
 * @param onText whether there is a character, not only empty space
 */
record TextPoint(int character, int caret, boolean onText) {

  /** The text nearest to a point; empty if nothing is shown. */
  static Optional<TextPoint> at(Column column, double x, double y) {
    double inside = Math.max(0, Math.min(column.getHeight() - 1, y));
    return column
        .viewAt(inside)
        .map(
            view -> {
              TextBody body = view.bodyNear(x);
              double left = x - body.getLayoutX();
              double down = inside - view.getLayoutY() - body.getLayoutY();
              return new TextPoint(
                  body.characterAt(left, down), body.caretAt(left, down), body.isText(left, down));
            });
  }
}
