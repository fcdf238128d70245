package mapside.importer.markdown;

import mapside.article.Span;
import mapside.importer.Draft;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text inside one block. */
final class InlineText {

  /** Nobody nests styles so deep but to do harm; what lies deeper is left out. */
  private static final int DEEPEST = 100;

  private final Draft draft = new Draft();
  private final Footnotes notes;

  private InlineText(Footnotes notes) {
    this.notes = notes;
  }

  static Draft of(Node block, Footnotes notes) {
    InlineText inline = new InlineText(notes);
    inline.addChildren(block, 0);
    return inline.draft;
  }

  private void addChildren(Node parent, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth + 1);
    }
  }

  private void add(Node node, int depth) {
    int from = draft.length();
    switch (node) {
      case Text text -> draft.exact(text.getLiteral());
      case SoftLineBreak soft -> draft.exact(" ");
      case HardLineBreak hard -> draft.line();
      case Code code -> draft.exact(code.getLiteral()).style(Span.Style.CODE, from);
      case HtmlInline tag -> {
        // A tag says nothing; what stands between two tags is text of its own.
      }
      case FootnoteReference reference -> notes.refer(reference.getLabel(), draft);
      case InlineFootnote note -> notes.refer(note, draft);
      default -> {
        // An image in the middle of a line is read as the words that stand for it.
        addChildren(node, depth);
        style(node, from);
      }
    }
  }

  private void style(Node node, int from) {
    switch (node) {
      case Emphasis emphasis -> draft.style(Span.Style.EMPHASIS, from);
      case StrongEmphasis strong -> draft.style(Span.Style.STRONG, from);
      case Strikethrough struck -> draft.style(Span.Style.STRUCK, from);
      case Link link -> draft.link(link.getDestination(), from);
      default -> {
        // The others look like their surroundings.
      }
    }
  }
}
