package mapside.importer.html;

import java.util.Locale;
import java.util.Optional;
import mapside.article.ImageSource;

/** Says where pictures and links of a page lead; they are kept as words, and nothing is fetched. */
public interface HtmlReferences {

  /** The picture of an address; empty if it does not come with the page. */
  Optional<ImageSource> image(String address);

  /** The target of a link; empty if it leads nowhere that a reader could go. */
  Optional<String> link(String address);

  /** What links call an element of the page by. */
  String anchor(String id);

  /** The target of a link that is of the web, a mail address, or in the page itself. */
  static Optional<String> webOrInside(String address) {
    String stripped = address.strip();
    if (stripped.startsWith("#") && stripped.length() > 1) {
      return Optional.of(stripped);
    }
    String lower = stripped.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:")) {
      return Optional.of(stripped);
    }
    return lower.startsWith("//") ? Optional.of("https:" + stripped) : Optional.empty();
  }
}
