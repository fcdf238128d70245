package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together: by their sizes, distances, indents, and how full they are. */
final class Stanzas {

  static final Pattern ITEM =
      Pattern.compile("^(?:[•●▪◦‣∙■□○–]|\\(?[0-9]{1,2}[.)]|\\(?[a-z]\\))\\s+\\S.*");
  private static final String ENDS = ".!?:;。！？؟»”\"’)]…";
  private static final int LONGEST_HEADING = 220;
  private static final int MOST_HEADING_LINES = 4;

  private final float bodySize;
  private final float leading;

  /**
   * Learns what is usual in a document.
   *
   * @param bodySize the size of most of its letters
   * @param leading how far apart its lines are, in sizes of their letters
   */
  Stanzas(float bodySize, float leading) {
    this.bodySize = bodySize;
    this.leading = leading;
  }

  /** The stanzas of one region. */
  List<Stanza> of(List<Line> lines) {
    List<Stanza> stanzas = new ArrayList<>();
    Stanza open = null;
    for (Line line : lines) {
      if (line.picture() == null && line.text().isEmpty()) {
        continue;
      }
      Stanza.Kind kind = kindOf(line);
      if (open != null && goesOn(open, line, kind)) {
        open.add(line);
      } else {
        open = new Stanza(kind, line);
        stanzas.add(open);
      }
    }
    stanzas.forEach(this::settle);
    return stanzas;
  }

  private Stanza.Kind kindOf(Line line) {
    if (line.picture() != null) {
      return Stanza.Kind.PICTURE;
    } else if (line.cells().size() > 1) {
      return Stanza.Kind.TABLE;
    } else if (ITEM.matcher(line.text()).matches()) {
      return Stanza.Kind.ITEM;
    }
    return Stanza.Kind.PARAGRAPH;
  }

  private boolean goesOn(Stanza open, Line line, Stanza.Kind kind) {
    Line last = open.last();
    if (open.kind() == Stanza.Kind.PICTURE || kind == Stanza.Kind.PICTURE) {
      return false;
    }
    if (open.kind() == Stanza.Kind.TABLE || kind == Stanza.Kind.TABLE) {
      return open.kind() == kind && line.y() - last.y() < 3.5f * Math.max(line.size(), 1);
    }
    float step = line.y() - last.y();
    float larger = Math.max(line.size(), last.size());
    boolean near = step > 0 && step < 1.32f * Math.max(leading, 1) * larger;
    boolean alike = Math.abs(line.size() - last.size()) < 0.07f * larger;
    boolean sameWeight = line.isBold() == last.isBold() || open.length() > LONGEST_HEADING;
    if (!near || !alike || !sameWeight) {
      return false;
    }
    return !(kind == Stanza.Kind.ITEM && beginsItem(open, line)) && !beginsParagraph(open, line);
  }

  /** A number at the beginning of a line may be a year in the middle of a sentence. */
  private static boolean beginsItem(Stanza open, Line line) {
    boolean bullet =
        !Character.isLetterOrDigit(line.text().charAt(0)) && line.text().charAt(0) != '(';
    return bullet || open.kind() == Stanza.Kind.ITEM || ends(open.last().text());
  }

  private static boolean beginsParagraph(Stanza open, Line line) {
    Line last = open.last();
    float em = Math.max(1, line.size());
    boolean item = open.kind() == Stanza.Kind.ITEM;
    boolean fromEdge = last.indent() < 0.4f * em || open.lines().size() > 1;
    boolean sameEdge = Math.abs(line.indent() - last.indent()) < 0.4f * em;
    boolean indented = line.indent() > 0.7f * em && line.indent() < 6 * em;
    if (!item && indented && fromEdge && !sameEdge) {
      return true;
    }
    if (item && line.indent() < open.first().indent() - 0.4f * em) {
      return true;
    }
    float free = last.room() / Math.max(1, last.columnWidth());
    boolean capital = !Character.isLowerCase(line.text().charAt(0));
    return capital && (free > 0.4f || free > 0.25f && ends(last.text()));
  }

  static boolean ends(String text) {
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void settle(Stanza stanza) {
    if (stanza.kind() == Stanza.Kind.TABLE && stanza.lines().size() < 2) {
      stanza.become(Stanza.Kind.PARAGRAPH);
    }
    if ((stanza.kind() == Stanza.Kind.PARAGRAPH || stanza.kind() == Stanza.Kind.ITEM)
        && isHeading(stanza)) {
      stanza.become(Stanza.Kind.HEADING);
    }
  }

  private boolean isHeading(Stanza stanza) {
    if (stanza.lines().size() > MOST_HEADING_LINES || stanza.length() > LONGEST_HEADING) {
      return false;
    }
    String text = stanza.last().text();
    boolean letters = stanza.first().text().chars().anyMatch(Character::isLetter);
    boolean large = stanza.size() > 1.12f * bodySize;
    boolean bold =
        stanza.isBold()
            && stanza.size() > 0.97f * bodySize
            && stanza.lines().size() <= 2
            && !text.endsWith(".")
            && !text.endsWith(",");
    return letters && (large || bold);
  }

  /** Whether a stanza goes on with the sentence that another one broke off. */
  boolean continues(@Nullable Stanza before, Stanza stanza) {
    if (before == null || stanza.kind() != Stanza.Kind.PARAGRAPH) {
      return false;
    }
    boolean open = before.kind() == Stanza.Kind.PARAGRAPH || before.kind() == Stanza.Kind.ITEM;
    boolean alike = Math.abs(before.size() - stanza.size()) < 0.07f * stanza.size();
    if (!open || !alike) {
      return false;
    }
    String last = before.last().text();
    char next = stanza.first().text().charAt(0);
    return Hyphens.endsWithHyphen(last)
        || !ends(last) && !Character.isUpperCase(next)
        || !ends(last) && isFull(before.last());
  }

  private static boolean isFull(Line line) {
    return line.room() < 1.5f * Math.max(1, line.size());
  }

  /** Whether a stanza is set smaller than the text and begins as a footnote does. */
  boolean isNote(Stanza stanza) {
    return stanza.size() < 0.93f * bodySize
        && stanza.first().text().matches("^(?:[0-9]{1,3}|[*†‡])[.)\\s]?\\s*\\S.*");
  }
}
