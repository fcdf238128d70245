package mapside.importer.epub;

import java.nio.file.Path;
import java.util.Optional;
import mapside.article.ImageSource;
import mapside.importer.Archive;
import mapside.importer.html.HtmlReferences;

/** Leads from one chapter of a book to others, and to the pictures in it. */
final class EpubReferences implements HtmlReferences {

  private final Path file;
  private final Archive archive;
  private final String chapter;

  EpubReferences(Path file, Archive archive, String chapter) {
    this.file = file;
    this.archive = archive;
    this.chapter = chapter;
  }

  @Override
  public Optional<ImageSource> image(String address) {
    if (address.isEmpty() || address.contains(":")) {
      return Optional.empty();
    }
    String path = Paths.resolve(chapter, address.replaceFirst("[?#].*", ""));
    return archive.has(path)
        ? Optional.of(new ImageSource.InArchive(file, path))
        : Optional.empty();
  }

  @Override
  public Optional<String> link(String address) {
    Optional<String> known = HtmlReferences.webOrInside(address);
    if (known.isPresent() && !address.strip().startsWith("#")) {
      return known;
    }
    if (address.isBlank() || address.contains(":")) {
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String part = hash < 0 ? address : address.substring(0, hash);
    String path = part.isBlank() ? chapter : Paths.resolve(chapter, part.strip());
    return Optional.of("#" + (hash < 0 ? path : path + address.substring(hash)));
  }

  @Override
  public String anchor(String id) {
    return chapter + "#" + id;
  }
}
