package mapside.importer.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text every element of a page holds, and how much of it is links; counted in one go. */
final class TextLengths implements NodeVisitor {

  private final Map<Element, int[]> lengths = new IdentityHashMap<>();
  private int text;
  private int links;
  private int linkDepth;

  private TextLengths() {}

  /** Counts a page, or a part of one. */
  static TextLengths of(Element root) {
    TextLengths counted = new TextLengths();
    root.traverse(counted);
    return counted;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && !words.isBlank()) {
      int length = words.text().strip().length() + 1;
      text += length;
      links += linkDepth > 0 ? length : 0;
    } else if (node instanceof Element element) {
      linkDepth += leadsAway(element) ? 1 : 0;
      lengths.put(element, new int[] {-text, -links});
    }
  }

  @Override
  public void tail(Node node, int depth) {
    int[] own = node instanceof Element element ? lengths.get(element) : null;
    if (own != null) {
      own[0] += text;
      own[1] += links;
      linkDepth -= node instanceof Element element && leadsAway(element) ? 1 : 0;
    }
  }

  /** Links inside of the page, such as marks of footnotes, lead nobody away. */
  private static boolean leadsAway(Element element) {
    return element.normalName().equals("a") && !element.attr("href").startsWith("#");
  }

  /** How many characters an element holds. */
  int length(Node element) {
    int[] own = element instanceof Element known ? lengths.get(known) : null;
    return own == null ? 0 : own[0];
  }

  /** How much of an element's text is links, 0 to 1. */
  double linkShare(Element element) {
    int[] own = lengths.get(element);
    return own == null || own[0] == 0 ? 1 : (double) own[1] / own[0];
  }
}
