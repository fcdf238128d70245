package mapside.importer.pdf;

import java.text.Normalizer;
import java.util.List;
import mapside.article.Span;
import mapside.importer.Draft;

/** Turns letters where they stand into text as it is read. */
final class Lettering {

  /** Letters before this one are read from the left, and are no ligatures. */
  private static final char FIRST_FROM_RIGHT = 0x590;

  private static final char NO_BREAK_SPACE = 0xA0;

  private Lettering() {}

  /** The same letter with a space before it. */
  static Glyph spaced(Glyph glyph) {
    return new Glyph(
        glyph.text(),
        glyph.x(),
        glyph.y(),
        glyph.width(),
        glyph.size(),
        glyph.bold(),
        glyph.italic(),
        true,
        glyph.link());
  }

  /** The text of some letters. */
  static String plain(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (before != null && Strip.isParted(before, glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      before = glyph;
    }
    return Visual.toLogical(text.toString()).strip();
  }

  /**
   * Appends letters with their styles. Text from the right has no styles, because its letters
   * change their places.
   *
   * @param page in which footnotes are looked for
   * @param heading whether bold and slanted letters say nothing
   */
  static void append(List<Glyph> glyphs, int page, boolean heading, Draft draft) {
    String plain = plain(glyphs);
    if (Visual.hasRightToLeft(plain)) {
      draft.exact(plain);
      return;
    }
    Glyph base = largest(glyphs);
    int at = 0;
    while (at < glyphs.size()) {
      int end = at + 1;
      while (end < glyphs.size() && isAlike(glyphs.get(at), glyphs.get(end), base)) {
        end++;
      }
      if (at > 0 && Strip.isParted(glyphs.get(at - 1), glyphs.get(at))) {
        draft.exact(" ");
      }
      appendAlike(glyphs.subList(at, end), base, page, heading, draft);
      at = end;
    }
  }

  private static void appendAlike(
      List<Glyph> glyphs, Glyph base, int page, boolean heading, Draft draft) {
    Glyph first = glyphs.getFirst();
    String text = plain(glyphs);
    int from = draft.length();
    boolean raised = offset(first, base) > 0;
    if (raised && text.matches("[0-9]{1,3}|[*†‡]") && from > 0) {
      draft.anchor("ref-" + page + "-" + text);
      draft.exact("[" + text + "]").link("#note-" + page + "-" + text, from);
      draft.style(Span.Style.RAISED, from);
      return;
    }
    draft.exact(text);
    if (raised) {
      draft.style(Span.Style.RAISED, from);
    } else if (offset(first, base) < 0) {
      draft.style(Span.Style.LOWERED, from);
    }
    if (first.italic() && !heading) {
      draft.style(Span.Style.EMPHASIS, from);
    }
    if (first.bold() && !heading) {
      draft.style(Span.Style.STRONG, from);
    }
    first.link().ifPresent(target -> draft.link(target, from));
  }

  private static boolean isAlike(Glyph a, Glyph b, Glyph base) {
    return a.bold() == b.bold()
        && a.italic() == b.italic()
        && a.link().equals(b.link())
        && offset(a, base) == offset(b, base);
  }

  /** 1 for small letters above the line, −1 for those below it, 0 for all others. */
  private static int offset(Glyph glyph, Glyph base) {
    if (glyph.size() > 0.88f * base.size()) {
      return 0;
    }
    float up = base.y() - glyph.y();
    return up > 0.1f * base.size() ? 1 : up < -0.04f * base.size() ? -1 : 0;
  }

  private static Glyph largest(List<Glyph> glyphs) {
    Glyph largest = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      if (glyph.size() > largest.size()) {
        largest = glyph;
      }
    }
    return largest;
  }

  /**
   * What a sign of a font says: a ligature or the shape of an Arabic letter is read as the letters
   * that it stands for, and those are put from left to right, as all others come.
   */
  static String read(String sign) {
    boolean isPlain = true;
    for (int i = 0; i < sign.length(); i++) {
      isPlain &= sign.charAt(i) < FIRST_FROM_RIGHT && sign.charAt(i) != NO_BREAK_SPACE;
    }
    if (isPlain) {
      return sign;
    }
    String letters = normal(sign.replace(NO_BREAK_SPACE, ' '));
    boolean isTurned = letters.length() > 1 && Visual.hasRightToLeft(letters);
    return isTurned ? new StringBuilder(letters).reverse().toString() : letters;
  }

  private static String normal(String text) {
    boolean isShaped = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFEFC);
    return isShaped ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
