package mapside.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import mapside.link.PlacePassage.Strength;
import mapside.text.TextRange;

/** An eye on the text for tests of the whole window. On the JavaFX thread. */
public final class ReaderEye {

  private ReaderEye() {}

  /** Puts the line of a character at a share of the height of the view, at once. */
  public static void show(ReaderView view, int offset, double share) {
    Column column = view.column();
    view.scroller().stop();
    column.moveTo(column.spotOf(offset, Math.rint(column.getHeight() * share)));
    column.layout();
  }

  /** Selects text, as a drag of the mouse does. */
  public static void select(ReaderView view, TextRange range) {
    view.copying().start(range.start(), TextSelection.Unit.CHARACTER);
    view.copying().extendTo(range.end());
    view.copying().rest();
  }

  /** Puts the beginning of the text at the top of the view, at once. */
  public static void showTop(ReaderView view) {
    view.scroller().stop();
    view.column().moveTo(Spot.TOP);
    view.column().layout();
  }

  /** Where a character is on the screen; it must be laid out. */
  public static Point2D pointOf(ReaderView view, int offset) {
    TextBody body = bodyOf(view, offset);
    Rectangle2D box = body.glyphBoxes(TextRange.of(offset, offset + 1)).getFirst();
    return body.localToScreen(
        box.getMinX() + box.getWidth() * 0.4, box.getMinY() + box.getHeight() / 2);
  }

  /** The names on the screen that are marked as having no place. */
  public static List<String> unplaced(ReaderView view) {
    return view.column().views().stream()
        .flatMap(piece -> Highlights.unplacedOf(piece).stream())
        .filter(mark -> !mark.getElements().isEmpty())
        .map(mark -> mark.unplaced().name())
        .toList();
  }

  /** Whether the line of a character is wholly on the screen. */
  public static boolean isOnScreen(ReaderView view, int offset) {
    Optional<TextBody> body = find(view, offset);
    if (body.isEmpty()) {
      return false;
    }
    double top = heightOf(view, offset);
    return top >= 0 && top + body.get().lineHeight() <= view.getHeight();
  }

  /** How far below the top of the view the line of a character stands; it must be laid out. */
  public static double heightOf(ReaderView view, int offset) {
    TextBody body = bodyOf(view, offset);
    return body.localToScreen(0, body.lineTop(offset)).getY() - view.localToScreen(0, 0).getY();
  }

  /** What has the bar of the active passage beside it, on the screen. */
  public static List<TextRange> active(ReaderView view) {
    return view.drawn(Band.Kind.ACTIVE);
  }

  /** What is marked as found, the active one last, on the screen. */
  public static List<TextRange> found(ReaderView view) {
    List<TextRange> found = new ArrayList<>(view.drawn(Band.Kind.FOUND));
    found.addAll(view.drawn(Band.Kind.FOUND_ACTIVE));
    return found;
  }

  /** What a reader sees highlighted who looks through the whole text and comes back. */
  public static List<TextRange> highlighted(ReaderView view, Strength strength) {
    Column column = view.column();
    Spot before = column.spot();
    Set<TextRange> seen = new LinkedHashSet<>();
    Spot at = Spot.TOP;
    Spot last;
    column.moveTo(at);
    do {
      column.layout();
      seen.addAll(view.highlighted(strength));
      last = at;
      column.moveBy(column.getHeight() * 0.9);
      column.layout();
      at = column.spot();
    } while (at.piece() > last.piece() || at.inset() > last.inset() + 1);
    column.moveTo(before);
    column.layout();
    return List.copyOf(seen);
  }

  private static TextBody bodyOf(ReaderView view, int offset) {
    return find(view, offset).orElseThrow(() -> new AssertionError(offset + " is not laid out"));
  }

  private static Optional<TextBody> find(ReaderView view, int offset) {
    return view.column().views().stream()
        .flatMap(piece -> piece.bodies().stream())
        .filter(body -> body.range().contains(offset))
        .findFirst();
  }
}
