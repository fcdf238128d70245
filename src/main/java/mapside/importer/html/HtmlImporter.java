package mapside.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.article.About;
import mapside.article.Article;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Importer;
import mapside.importer.Source;
import mapside.importer.TextFile;
import mapside.task.Running;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Reads saved web pages: the article itself, not what surrounds it. Nothing on a page is run or
 * fetched.
 */
public final class HtmlImporter implements Importer {

  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "xht");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s*=|<\\?xml[^>]*encoding\\s*=)\\s*[\"']?([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_ELEMENTS_DEEP = 400;

  @Override
  public boolean couldBe(Source source) {
    if (!TextFile.looksLikeText(source)) {
      return false;
    }
    String head = source.headAsLatin().replace("\u0000", "").replaceFirst("^[^<\\s]{2,3}<", "<");
    return ENDINGS.contains(source.ending())
        || !source.ending().equals("md") && BEGINNING.matcher(head).matches();
  }

  @Override
  public Article read(Source source, Running running) throws ImportException {
    Document page = parse(decode(source, source.bytes(TextFile.MOST_BYTES)));
    running.reached(0.4);
    PageAbout about = new PageAbout(page);
    Optional<Element> heading = heading(page);
    Element root = ArticleFinder.in(page);
    running.reached(0.7);
    Optional<String> title =
        heading.map(Element::text).filter(text -> !text.isBlank()).or(about::title);
    About known = about.about(title.orElseGet(source::baseName));
    heading.ifPresent(Element::remove);
    RepeatedHead.remove(root, known);
    Flow flow = new Flow(source);
    if (title.isPresent()) {
      heading.filter(h -> !h.id().isEmpty()).ifPresent(h -> flow.anchor(h.id()));
      again(root, title.get())
          .ifPresent(
              h -> {
                flow.anchor(h.id());
                h.remove();
              });
      flow.heading(1, Draft.of(title.get()));
    }
    new HtmlBlocks(flow, new PageReferences(source.file()), 0).add(root);
    return flow.build(known);
  }

  private static Document parse(String text) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MOST_ELEMENTS_DEEP);
    return parser.parseInput(text, "");
  }

  /** The heading that names the page; empty if there is none, or several of the same weight. */
  private static Optional<Element> heading(Document page) {
    Elements headings = page.select("h1");
    if (headings.size() > 1) {
      Elements named = page.select("h1#firstHeading, article h1, main h1, h1.title, h1[itemprop]");
      return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
    return Optional.ofNullable(headings.first());
  }

  /** A heading that says the title once more. */
  private static Optional<Element> again(Element root, String title) {
    return Optional.ofNullable(root.selectFirst("h1"))
        .filter(h -> h.text().strip().equalsIgnoreCase(title.strip()));
  }

  /** What the page declares, if it is written so; else what its bytes look like. */
  private static String decode(Source source, byte[] bytes) throws ImportException {
    Matcher declared = DECLARED.matcher(source.headAsLatin());
    String text = TextFile.decode(source, bytes);
    boolean unicode = text.indexOf('\uFFFD') < 0 && isUnicode(bytes);
    if (!unicode && declared.find()) {
      Optional<Charset> set = named(declared.group(1).toLowerCase(Locale.ROOT));
      if (set.isPresent()) {
        return new String(bytes, set.get());
      }
    }
    return text;
  }

  private static boolean isUnicode(byte[] bytes) {
    return java.util.Arrays.equals(
        new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
  }

  /** Browsers read Latin-1 as windows-1252, and pages are written for them. */
  private static Optional<Charset> named(String name) {
    try {
      String known = name.equals("iso-8859-1") || name.equals("latin1") ? "windows-1252" : name;
      boolean wide = known.startsWith("utf-16") || known.equals("utf-8");
      return wide || !Charset.isSupported(known)
          ? Optional.empty()
          : Optional.of(Charset.forName(known));
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
