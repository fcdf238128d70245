package mapside.importer;

import java.util.ArrayList;
import java.util.List;
import mapside.article.Column;
import mapside.article.Span;
import mapside.text.TextRange;

/**
 * The text of one block while it is put together, with its styled stretches and the anchors in it,
 * all counted from its own beginning. White space is collapsed as in HTML. For one thread.
 */
public final class Draft {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private Column.Side side = Column.Side.START;

  /**
   * Where a link leads.
   *
   * @param name what the link calls it
   * @param at how far into the text
   */
  record Anchor(String name, int at) {}

  /** A draft that holds some words. */
  public static Draft of(String words) {
    Draft draft = new Draft();
    draft.text(words);
    return draft;
  }

  /** Appends words, with each run of white space as one space. */
  public Draft text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (!endsWithSpace()) {
          text.append(' ');
        }
      } else if (isReadable(c)) {
        text.append(c);
      }
    }
    return this;
  }

  /** Appends words as they are. */
  public Draft exact(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\t' || isReadable(c)) {
        text.append(c);
      }
    }
    return this;
  }

  /** Begins another line. */
  public Draft line() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
    return this;
  }

  /** Says where its lines stand, in a cell of a table. */
  public Draft side(Column.Side where) {
    side = where;
    return this;
  }

  /** Where its lines stand, in a cell of a table. */
  public Column.Side side() {
    return side;
  }

  /** How long it is by now. */
  public int length() {
    return text.length();
  }

  /** Styles everything from an offset to the end. */
  public Draft style(Span.Style style, int from) {
    spans.add(new Span.Styled(TextRange.of(Math.min(from, length()), length()), style));
    return this;
  }

  /** Makes a link of everything from an offset to the end. */
  public Draft link(String target, int from) {
    spans.add(new Span.Link(TextRange.of(Math.min(from, length()), length()), target));
    return this;
  }

  /** Lets links lead to where it ends now. */
  public Draft anchor(String name) {
    anchors.add(new Anchor(name, length()));
    return this;
  }

  /** Cuts the text off behind an offset, and what was said of that part with it. */
  public Draft cut(int to) {
    text.setLength(to);
    spans.removeIf(span -> span.range().start() >= to);
    spans.replaceAll(
        span -> span.at(TextRange.of(span.range().start(), Math.min(to, span.range().end()))));
    return this;
  }

  /** The same without some of the words at its beginning, and without the anchors there. */
  public Draft drop(int length) {
    int cut = Math.min(begin() + length, length());
    Draft rest = new Draft();
    rest.text.append(text, cut, length());
    for (Span span : spans) {
      if (span.range().end() > cut) {
        int start = Math.max(span.range().start(), cut) - cut;
        rest.spans.add(span.at(TextRange.of(start, span.range().end() - cut)));
      }
    }
    for (Anchor anchor : anchors) {
      if (anchor.at() >= cut) {
        rest.anchors.add(new Anchor(anchor.name(), anchor.at() - cut));
      }
    }
    return rest;
  }

  /** Appends another draft. */
  public Draft append(Draft other) {
    int shift = length();
    text.append(other.text);
    other.spans.forEach(span -> spans.add(span.at(span.range().shift(shift))));
    other.anchors.forEach(anchor -> anchors.add(new Anchor(anchor.name(), anchor.at() + shift)));
    return this;
  }

  /** Whether there is nothing to read in it. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Its text without white space at either end. */
  public String words() {
    return text.substring(begin(), end());
  }

  /** What it holds from an offset on. */
  public String from(int offset) {
    return text.substring(offset);
  }

  List<Anchor> anchors() {
    return anchors;
  }

  /** How much white space stands before the words. */
  int begin() {
    int begin = 0;
    while (begin < text.length() && isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private int end() {
    int end = text.length();
    while (end > begin() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The spans, moved to where the words lie in the article, in order. */
  List<Span> spansAt(TextRange words) {
    int shift = words.start() - begin();
    return spans.stream()
        .map(span -> moved(span, shift, words))
        .filter(span -> !span.range().isEmpty())
        .sorted((a, b) -> a.range().compareTo(b.range()))
        .toList();
  }

  private static Span moved(Span span, int shift, TextRange words) {
    int start = Math.max(words.start(), span.range().start() + shift);
    int end = Math.max(start, Math.min(words.end(), span.range().end() + shift));
    return span.at(TextRange.of(start, end));
  }

  private boolean endsWithSpace() {
    if (text.isEmpty()) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }

  /**
   * Control characters, marks of byte order and places where a word might be broken say nothing.
   */
  private static boolean isReadable(char c) {
    return c >= ' ' && c != '\u007F' && c != '\uFEFF' && c != '\u00AD' && !(c >= 0x80 && c < 0xA0);
  }
}
