package mapside.importer;

import java.util.ArrayList;
import java.util.List;
import mapside.article.Span;
import mapside.text.TextRange;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The text inside one block, with its styled stretches counted from its own beginning. */
final class InlineText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  private InlineText() {}

  static InlineText of(Node block) {
    InlineText inline = new InlineText();
    inline.visitChildren(block);
    return inline;
  }

  /** The text without white space at either end. */
  String text() {
    return text.toString().strip();
  }

  /** The spans, moved to where the block's text lies in the article. */
  List<Span> spansFrom(TextRange block) {
    int shift = block.start() - leadingSpace();
    return spans.stream()
        .map(span -> moved(span, shift, block))
        .filter(s -> !s.range().isEmpty())
        .sorted((a, b) -> a.range().compareTo(b.range()))
        .toList();
  }

  private int leadingSpace() {
    return text.length() - text.toString().stripLeading().length();
  }

  private static Span moved(Span span, int shift, TextRange block) {
    int start = Math.max(block.start(), span.range().start() + shift);
    int end = Math.max(start, Math.min(block.end(), span.range().end() + shift));
    TextRange range = TextRange.of(start, end);
    return switch (span) {
      case Span.Styled styled -> new Span.Styled(range, styled.style());
      case Span.Link link -> new Span.Link(range, link.target());
    };
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append('\n');
  }

  @Override
  public void visit(Emphasis node) {
    styled(node, Span.Style.EMPHASIS);
  }

  @Override
  public void visit(StrongEmphasis node) {
    styled(node, Span.Style.STRONG);
  }

  @Override
  public void visit(Code node) {
    int start = text.length();
    text.append(node.getLiteral());
    spans.add(new Span.Styled(TextRange.of(start, text.length()), Span.Style.CODE));
  }

  @Override
  public void visit(Link node) {
    int start = text.length();
    visitChildren(node);
    spans.add(new Span.Link(TextRange.of(start, text.length()), node.getDestination()));
  }

  /** An image in the middle of a line is read as the words that stand for it. */
  @Override
  public void visit(Image node) {
    visitChildren(node);
  }

  @Override
  public void visit(HtmlInline node) {
    // A tag says nothing; what stands between two tags is text of its own.
  }

  @Override
  public void visit(CustomNode node) {
    visitChildren(node);
  }

  private void styled(Node node, Span.Style style) {
    int start = text.length();
    visitChildren(node);
    spans.add(new Span.Styled(TextRange.of(start, text.length()), style));
  }
}
