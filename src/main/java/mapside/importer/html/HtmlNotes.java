package mapside.importer.html;

import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells references to footnotes, and the links back from them, from all other links. */
final class HtmlNotes {

  private static final Set<String> BACK_SIGNS = Set.of("↩", "↩︎", "↩️", "↑", "^", "⏎", "↵", "↲");

  private static final Set<String> KINDS =
      Set.of("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote");

  private HtmlNotes() {}

  /** Whether an element is a footnote; items of lists are numbered already. */
  static boolean isNote(Element element) {
    String kinds = element.attr("epub:type") + " " + element.attr("role");
    return Set.of("aside", "div", "section", "p").contains(element.normalName())
        && Arrays.stream(kinds.split("\\s+")).anyMatch(KINDS::contains);
  }

  /** Whether an element is the mark that refers to a footnote. */
  static boolean isReference(Element element) {
    String tag = element.normalName();
    if (tag.equals("a")) {
      return element.attr("epub:type").contains("noteref")
          || element.attr("role").equals("doc-noteref")
          || element.hasClass("footnote-ref")
          || isInside(element) && element.childrenSize() == 1 && element.selectFirst("sup") != null;
    }
    if (!tag.equals("sup")) {
      return false;
    }
    Element link = element.selectFirst("a[href]");
    return link != null && isInside(link);
  }

  /** Whether a link goes back from a footnote to its mark; the reader has a way of its own. */
  static boolean leadsBack(Element element) {
    return element.normalName().equals("a")
        && (element.attr("role").equals("doc-backlink")
            || element.hasClass("footnote-back")
            || BACK_SIGNS.contains(element.text().strip()) && isInside(element));
  }

  /** A footnote without the link or raised mark that it begins with. */
  static Element withoutMark(Element note, String mark) {
    Element bare = note.clone();
    Element first = bare.selectFirst("a, sup");
    if (first != null
        && bare(first.text()).equals(mark)
        && bare.text().strip().startsWith(first.text().strip())) {
      first.remove();
    }
    return bare;
  }

  /** A mark without what stands around it. */
  static String bare(String mark) {
    return mark.replaceAll("[\\[\\]().:]", "").strip();
  }

  private static boolean isInside(Element link) {
    return link.attr("href").indexOf('#') >= 0 && !link.attr("href").contains("://");
  }
}
