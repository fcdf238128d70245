package mapside.importer.epub;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mapside.article.About;
import mapside.importer.Archive;
import mapside.importer.Authors;
import mapside.importer.ImportException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What the package document of a book says: title, author and language, and its chapters. */
final class EpubPackage {

  /** The part that says where the package document is. */
  static final String CONTAINER = "META-INF/container.xml";

  private static final String ENCRYPTION = "META-INF/encryption.xml";
  private static final int MOST_CHAPTERS = 20_000;

  private final Document document;
  private final List<Chapter> chapters;
  private final boolean locked;

  /**
   * A part of the book that is read from its beginning to its end.
   *
   * @param path where it lies
   * @param name what the table of contents calls it
   */
  record Chapter(String path, Optional<String> name) {}

  private EpubPackage(Document document, List<Chapter> chapters, boolean locked) {
    this.document = document;
    this.chapters = chapters;
    this.locked = locked;
  }

  /**
   * Reads the package document.
   *
   * @throws ImportException if there is none
   */
  static EpubPackage of(Archive archive) throws ImportException {
    Document container = Markup.parse(archive.needed(CONTAINER));
    Element root = container.selectFirst("rootfile[full-path]");
    if (root == null) {
      throw archive.damaged(null);
    }
    String path = Paths.resolve("", root.attr("full-path"));
    Document document = Markup.parse(archive.needed(path));
    Map<String, Element> items = new HashMap<>();
    for (Element item : tags(document, "item")) {
      items.putIfAbsent(item.attr("id"), item);
    }
    Map<String, String> names = EpubContents.names(archive, path, document, items);
    List<Chapter> chapters = new ArrayList<>();
    for (Element reference : tags(document, "itemref")) {
      Element item = items.get(reference.attr("idref"));
      if (item != null && isText(item) && chapters.size() < MOST_CHAPTERS) {
        String part = Paths.resolve(path, item.attr("href"));
        boolean contents = item.attr("properties").contains("nav");
        if (!contents) {
          chapters.add(new Chapter(part, Optional.ofNullable(names.get(part))));
        }
      }
    }
    return new EpubPackage(document, chapters, isLocked(archive, chapters));
  }

  /** Fonts may be scrambled without harm to the text; chapters may not. */
  private static boolean isLocked(Archive archive, List<Chapter> chapters) throws ImportException {
    Optional<byte[]> encryption = archive.part(ENCRYPTION);
    if (encryption.isEmpty()) {
      return false;
    }
    for (Element reference : Markup.parse(encryption.get()).select("*[URI]")) {
      String part = Paths.resolve("", reference.attr("URI"));
      if (chapters.stream().anyMatch(chapter -> chapter.path().equals(part))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(Element item) {
    String type = item.attr("media-type").toLowerCase(Locale.ROOT);
    return type.contains("html") || type.isEmpty() && item.attr("href").contains(".htm");
  }

  List<Chapter> chapters() {
    return chapters;
  }

  /** Whether the seller locked the text. */
  boolean isLocked() {
    return locked;
  }

  Optional<String> title() {
    return meta("title");
  }

  About about(String title) {
    return new About(title, authors(), date(), Optional.empty(), language());
  }

  private Optional<String> authors() {
    List<String> names =
        tags(document, "creator").stream()
            .map(element -> element.text().strip())
            .filter(Authors::isNamed)
            .limit(5)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private Optional<LocalDate> date() {
    try {
      return meta("date")
          .filter(text -> text.length() >= 10)
          .map(text -> LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Locale language() {
    return meta("language")
        .map(Locale::forLanguageTag)
        .filter(locale -> !locale.getLanguage().isEmpty())
        .orElse(Locale.ENGLISH);
  }

  private Optional<String> meta(String name) {
    return tags(document, name).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The elements of a name, whatever prefix that has. */
  static List<Element> tags(Document document, String name) {
    Elements plain = document.getElementsByTag(name);
    if (!plain.isEmpty()) {
      return plain;
    }
    String ending = ":" + name;
    return document.getAllElements().stream()
        .filter(element -> element.tagName().toLowerCase(Locale.ROOT).endsWith(ending))
        .toList();
  }
}
