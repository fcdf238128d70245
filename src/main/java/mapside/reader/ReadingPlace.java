package mapside.reader;

import org.jspecify.annotations.Nullable;

/** Remembers which line the reader sees first, over changes of the width and of the text size. */
final class ReadingPlace {

  private record Line(int offset, double fromTop) {}

  private final Column column;
  private @Nullable Line line;

  ReadingPlace(Column column) {
    this.column = column;
  }

  /** The reader has moved on. */
  void forget() {
    line = null;
  }

  /** Notes the first whole line, unless one is noted already; at the very top there is none. */
  void remember() {
    if (line != null || column.yOf(column.spot()) < 1) {
      return;
    }
    for (PieceView view : column.views()) {
      TextBody body = view.firstWithText();
      double top = view.getLayoutY() + body.getLayoutY();
      if (!body.range().isEmpty() && top + body.getHeight() > 0) {
        int offset = body.characterAt(0, Math.max(0, -top) + body.lineHeight() * 0.9);
        line = new Line(offset, top + body.lineTop(offset));
        return;
      }
    }
  }

  /** The spot that brings the line back to its height; the spot given if none is noted. */
  Spot restore(Spot otherwise) {
    return line == null ? otherwise : column.spotOf(line.offset(), line.fromTop());
  }
}
