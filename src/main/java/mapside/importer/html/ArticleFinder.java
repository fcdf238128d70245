package mapside.importer.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the element that holds most running text, judged by the length of
 * its paragraphs, their commas, how little of them is links, and what its names say of it. Removes
 * what surrounds it from the page.
 */
final class ArticleFinder {

  /** What a page has for going about in it, never for reading. */
  private static final String FURNITURE =
      "script, style, noscript, template, iframe, nav, [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=search], [role=dialog], [role=alert], [role=menu],"
          + " [aria-modal=true], [hidden], div[title=header], div[title=footer],"
          + " [style*=display:none], [style*=display: none], body > footer, body > div > footer";

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?:^|[\\s_-])(?:ad|ads|advert\\w*|banner|breadcrumbs?|combx|comments?|cookies?\\w*|consent"
              + "|disqus|editsection|mw-editsection|follow|gdpr|menu|modal|navbox|newsletter|outbrain"
              + "|pager|pagination|paywall|popup|print|promo\\w*|recommend\\w*|related\\w*|share\\w*"
              + "|sharing|shoutbox|sidebar|skip\\w*|social\\w*|sponsor\\w*|subscribe|taboola|tags"
              + "|toc|toolbar|topics|widget)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIKELY =
      Pattern.compile(
          "article|body|content|entry|hentry|main|page|post|story|text|blog",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "td", "blockquote", "li", "dd");

  private static final int SHORTEST_PARAGRAPH = 25;

  /** What holds more is made of paragraphs. */
  private static final int LONGEST_PARAGRAPH = 20_000;

  /** A page with less text is taken whole. */
  private static final int LEAST_TEXT = 250;

  private final Document page;
  private TextLengths lengths;
  private final Map<Element, Double> scores = new IdentityHashMap<>();

  private ArticleFinder(Document page) {
    this.page = page;
    lengths = TextLengths.of(page);
  }

  /** The element that holds the article. */
  static Element in(Document page) {
    return new ArticleFinder(page).find();
  }

  private Element find() {
    Element body = page.body();
    page.select(FURNITURE).remove();
    removeUnlikely(body);
    lengths = TextLengths.of(body);
    int all = lengths.length(body);
    for (Element element : body.select("*")) {
      score(element);
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - lengths.linkShare(entry.getKey()));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    if (best == null || lengths.length(best) < Math.min(LEAST_TEXT, all / 2)) {
      return body;
    }
    Element root = widened(best, body);
    removeLinkLists(root);
    return root;
  }

  /** Not what holds most of the page, whatever its name is. */
  private static void removeUnlikely(Element body) {
    TextLengths before = TextLengths.of(body);
    int all = before.length(body);
    List<Element> unlikely = new ArrayList<>();
    for (Element element :
        body.select("div, section, aside, ul, ol, form, span, p, table, header")) {
      String names = element.className() + " " + element.id();
      boolean beside = element.normalName().equals("aside") && !isNote(element);
      boolean named = UNLIKELY.matcher(names).find() && !element.hasClass("footnotes");
      if ((beside || named) && before.length(element) < all * 0.4) {
        unlikely.add(element);
      }
    }
    unlikely.forEach(Element::remove);
  }

  private static boolean isNote(Element element) {
    return element.attr("role").startsWith("doc-") || element.className().contains("note");
  }

  private void score(Element element) {
    boolean paragraph = PARAGRAPHS.contains(element.normalName()) || hasTextOfItsOwn(element);
    if (!paragraph) {
      return;
    }
    if (lengths.length(element) < SHORTEST_PARAGRAPH
        || lengths.length(element) > LONGEST_PARAGRAPH) {
      return;
    }
    String text = element.text();
    double score = 1 + commas(text) + Math.min(3, text.length() / 100.0);
    Element parent = element.parent();
    add(parent, score);
    add(parent == null ? null : parent.parent(), score / 2);
  }

  private static boolean hasTextOfItsOwn(Element element) {
    return (element.normalName().equals("div") || element.normalName().equals("section"))
        && element.ownText().length() >= SHORTEST_PARAGRAPH;
  }

  private static int commas(String text) {
    return (int) text.chars().filter(c -> c == ',' || c == '、' || c == '،' || c == '，').count();
  }

  private void add(@Nullable Element element, double score) {
    if (element == null || element instanceof Document || element.normalName().equals("html")) {
      return;
    }
    double before = scores.computeIfAbsent(element, ArticleFinder::named);
    scores.put(element, before + score);
  }

  private static double named(Element element) {
    double score = element.normalName().equals("article") ? 25 : 0;
    score += element.normalName().equals("main") ? 10 : 0;
    return LIKELY.matcher(element.className() + " " + element.id()).find() ? score + 25 : score;
  }

  /** An article of several sections is what holds them all. */
  private Element widened(Element best, Element body) {
    Element root = best;
    for (Element outer = best.parent(); outer != null && root != body; outer = outer.parent()) {
      boolean whole = outer.normalName().equals("article") || outer.normalName().equals("main");
      boolean part = root.normalName().equals("article") || root.normalName().equals("main");
      double words = lengths.length(outer) * (1 - lengths.linkShare(outer));
      double before = lengths.length(root) * (1 - lengths.linkShare(root));
      if (whole && lengths.linkShare(outer) < 0.5 || !part && words > 1.15 * before) {
        root = outer;
      }
      if (outer == body) {
        break;
      }
    }
    return root;
  }

  /** Lists of links to other pages, wherever they stand between the paragraphs. */
  private void removeLinkLists(Element root) {
    List<Element> lists = new ArrayList<>();
    for (Element list : root.select("ul, ol, div")) {
      boolean minor = lengths.length(list) < lengths.length(root) / 4;
      if (list != root && minor && lengths.linkShare(list) > 0.75 && list.select("a").size() > 3) {
        lists.add(list);
      }
    }
    lists.forEach(Element::remove);
  }
}
