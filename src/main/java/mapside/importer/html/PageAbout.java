package mapside.importer.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mapside.article.About;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says of it. */
final class PageAbout {

  private static final Pattern SITE = Pattern.compile("\\s+[|–—·•-]\\s+[^|–—·•]{1,40}$");
  private static final int LONGEST_BYLINE = 120;

  private final Document page;

  PageAbout(Document page) {
    this.page = page;
  }

  /** The title without the name of the site; empty if there is none. */
  Optional<String> title() {
    return meta("meta[property=og:title]")
        .or(() -> Optional.of(page.title().strip()).filter(title -> !title.isEmpty()))
        .map(title -> SITE.matcher(title).replaceFirst(""))
        .filter(title -> !title.isBlank());
  }

  About about(String title) {
    return new About(title, byline(), date(), Optional.empty(), language());
  }

  private Optional<String> byline() {
    return meta("meta[name=author]")
        .or(() -> meta("meta[property=article:author]"))
        .or(() -> text("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]"))
        .filter(name -> name.length() <= LONGEST_BYLINE && !name.contains("://"));
  }

  private Optional<LocalDate> date() {
    return meta("meta[property=article:published_time]")
        .or(() -> meta("meta[name=date], meta[name=dcterms.date], meta[name=dc.date]"))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("time[datetime]"))
                    .map(t -> t.attr("datetime")))
        .filter(text -> text.length() >= 10)
        .flatMap(PageAbout::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Locale language() {
    Element html = page.selectFirst("html");
    String own = html == null ? "" : html.attr("lang");
    String tag = html != null && own.isBlank() ? html.attr("xml:lang") : own;
    Locale locale = Locale.forLanguageTag(tag.replace('_', '-').strip());
    return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }

  private Optional<String> meta(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr("content").strip())
        .filter(text -> !text.isEmpty());
  }

  private Optional<String> text(String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty());
  }
}
