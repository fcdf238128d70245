package mapside.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mapside.article.Article;
import mapside.article.Span;
import mapside.session.ReadingSession;
import mapside.text.TextRange;

/**
 * Goes where links lead: inside of the article at once, and back; out of it, the address is shown
 * first, and nothing is fetched.
 */
final class Links {

  private static final int REMEMBERED = 100;

  private final ReadingSession session;
  private final Column column;
  private final Scroller scroller;
  private final LinkBar bar;
  private final Deque<Spot> before = new ArrayDeque<>();
  private Optional<Span.Link> pointedAt = Optional.empty();

  Links(ReadingSession session, Column column, Scroller scroller, LinkBar bar) {
    this.session = session;
    this.column = column;
    this.scroller = scroller;
    this.bar = bar;
  }

  /** The link at an offset. */
  Optional<Span.Link> at(int offset) {
    Article article = session.reading().article();
    if (article.blocks().isEmpty()) {
      return Optional.empty();
    }
    List<Span> spans = article.blocks().get(article.blockAt(offset)).spans();
    for (Span span : spans) {
      if (span instanceof Span.Link link && link.range().contains(offset)) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** Goes where a link leads, or asks what to do with its address. */
  void follow(Span.Link link) {
    OptionalInt inside = session.reading().article().anchor(link.target());
    if (inside.isPresent()) {
      jump(inside.getAsInt());
    } else {
      bar.ask(link.target());
    }
  }

  /** Goes to an offset, to come back from later. */
  void jump(int offset) {
    before.push(column.spot());
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    scroller.bringUp(TextRange.of(offset, offset));
  }

  /** Goes back to where the last jump began; false if there was none. */
  boolean back() {
    if (before.isEmpty()) {
      return false;
    }
    scroller.glideTo(before.pop());
    return true;
  }

  /** Whether an address is shown. */
  boolean isAsking() {
    return bar.isVisible();
  }

  /** Shows no address any more. */
  void dismiss() {
    bar.close();
  }

  /** Forgets everything, because the text is another one. */
  void forget() {
    before.clear();
    pointedAt = Optional.empty();
    bar.setVisible(false);
  }

  /** Shows which link is pointed at. */
  void point(Optional<Span.Link> link) {
    if (!link.equals(pointedAt)) {
      pointedAt = link;
      for (PieceView view : column.views()) {
        Highlights.linksOf(view)
            .forEach(mark -> mark.show(link.filter(mark.link()::equals).isPresent()));
      }
    }
  }
}
