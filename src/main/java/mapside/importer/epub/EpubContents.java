package mapside.importer.epub;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mapside.importer.Archive;
import mapside.importer.ImportException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The table of contents of a book, for chapters that do not say their own names. */
final class EpubContents {

  private EpubContents() {}

  /** The names of parts, by path; of EPUB 3 where there is one, else of EPUB 2. */
  static Map<String, String> names(
      Archive archive, String packagePath, Document document, Map<String, Element> items)
      throws ImportException {
    Map<String, String> names = new HashMap<>();
    for (Element item : items.values()) {
      if (item.attr("properties").contains("nav")) {
        String path = Paths.resolve(packagePath, item.attr("href"));
        Optional<byte[]> bytes = archive.part(path);
        if (bytes.isPresent()) {
          for (Element link : Markup.parse(bytes.get()).select("nav a[href]")) {
            put(names, path, link.attr("href"), link.text());
          }
        }
      }
    }
    Element old = oldContents(document, items);
    if (names.isEmpty() && old != null) {
      String path = Paths.resolve(packagePath, old.attr("href"));
      Optional<byte[]> bytes = archive.part(path);
      if (bytes.isPresent()) {
        for (Element point : EpubPackage.tags(Markup.parse(bytes.get()), "navPoint")) {
          Element label = point.selectFirst("navLabel");
          Element content = point.selectFirst("content[src]");
          if (label != null && content != null) {
            put(names, path, content.attr("src"), label.text());
          }
        }
      }
    }
    return names;
  }

  private static @Nullable Element oldContents(Document document, Map<String, Element> items) {
    Element spine = document.selectFirst("spine[toc]");
    if (spine != null && items.containsKey(spine.attr("toc"))) {
      return items.get(spine.attr("toc"));
    }
    return items.values().stream()
        .filter(item -> item.attr("media-type").equals("application/x-dtbncx+xml"))
        .findFirst()
        .orElse(null);
  }

  /** Only for whole parts: a name of something inside of one is no name of it. */
  private static void put(Map<String, String> names, String from, String address, String name) {
    if (!name.isBlank() && address.indexOf('#') < 0) {
      names.putIfAbsent(Paths.resolve(from, address), name.strip());
    }
  }
}
