package mapside.importer.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mapside.article.ImageSource;

/** A saved page: its pictures lie beside it, or in it. */
final class PageReferences implements HtmlReferences {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final int LONGEST_DATA = 16 << 20;

  private final Path file;

  PageReferences(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public Optional<ImageSource> image(String address) {
    if (address.regionMatches(true, 0, "data:image/", 0, 11)) {
      return inside(address);
    }
    if (address.isEmpty() || address.startsWith("/") || SCHEME.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      String path = address.replaceFirst("[?#].*", "").replace("+", "%2B");
      return Optional.of(
          new ImageSource.InFile(
              file.resolveSibling(URLDecoder.decode(path, StandardCharsets.UTF_8)).normalize()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageSource> inside(String address) {
    int comma = address.indexOf(',');
    if (comma < 0 || address.length() > LONGEST_DATA) {
      return Optional.empty();
    }
    String kind = address.substring(11, comma).toLowerCase(Locale.ROOT);
    String ending = kind.startsWith("svg") ? "svg" : kind.replaceFirst(";.*", "");
    String data = address.substring(comma + 1);
    try {
      byte[] bytes =
          kind.endsWith("base64")
              ? Base64.getMimeDecoder().decode(data)
              : URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8)
                  .getBytes(StandardCharsets.UTF_8);
      return Optional.of(new ImageSource.Held("picture." + ending, bytes));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Addresses of the web are kept; those relative to a page that was saved lead nowhere. */
  @Override
  public Optional<String> link(String address) {
    return HtmlReferences.webOrInside(address);
  }

  @Override
  public String anchor(String id) {
    return id;
  }
}
