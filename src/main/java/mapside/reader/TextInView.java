package mapside.reader;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.link.Mention;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.text.TextRange;

/** Knows which part of the text is on the screen, and tells the session which places it names. */
final class TextInView {

  private final ReadingSession session;
  private final Column column;
  private final ReadOnlyObjectWrapper<TextRange> range =
      new ReadOnlyObjectWrapper<>(TextRange.of(0, 0));

  TextInView(ReadingSession session, Column column) {
    this.session = session;
    this.column = column;
  }

  /** From the first to the last character on the screen. */
  TextRange range() {
    return range.get();
  }

  /** The same, as it changes. */
  ReadOnlyObjectProperty<TextRange> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** Forgets what was told, because the text is tied to other places. */
  void forget() {
    range.set(TextRange.of(0, 0));
  }

  /** Looks again, after every layout; costs little when nothing moved. */
  void refresh() {
    TextRange now = look();
    if (!now.equals(range.get())) {
      range.set(now);
      Set<PlaceId> places = new HashSet<>();
      for (Mention mention : MentionSearch.in(session.reading().mentions(), Mention::range, now)) {
        places.add(mention.place());
      }
      session.textInView(places);
    }
  }

  private TextRange look() {
    int start = -1;
    int end = 0;
    for (PieceView view : column.views()) {
      for (TextBody body : view.bodies()) {
        double top = view.getLayoutY() + body.getLayoutY();
        boolean seen = top < column.getHeight() && top + body.getHeight() > 0;
        if (seen && !body.range().isEmpty()) {
          double half = body.lineHeight() / 2;
          start = start < 0 ? body.caretAt(0, Math.max(half, half - top)) : start;
          double bottom = Math.min(body.getHeight(), column.getHeight() - top);
          end = body.caretAt(body.getWidth(), bottom);
        }
      }
    }
    return start < 0 ? TextRange.of(0, 0) : TextRange.of(start, Math.max(start, end));
  }
}
