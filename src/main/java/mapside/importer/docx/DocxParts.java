package mapside.importer.docx;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import mapside.article.ImageSource;
import mapside.importer.Archive;
import mapside.importer.ImportException;

/**
 * What the text of a document refers to.
 *
 * @param archive the document's file
 * @param file where that lies
 * @param folder the folder of the text in it, with a slash at its end
 * @param relations what the text calls other parts
 * @param styles the styles of paragraphs
 * @param numbering its lists
 */
record DocxParts(
    Archive archive,
    Path file,
    String folder,
    Relations relations,
    Styles styles,
    Numbering numbering) {

  /** Formats that only Windows draws. */
  private static final Set<String> UNSEEN = Set.of("emf", "wmf", "wdp", "tiff", "tif");

  static DocxParts of(Archive archive, Path file, String path)
      throws ImportException, XMLStreamException {
    int slash = path.lastIndexOf('/') + 1;
    String folder = path.substring(0, slash);
    String name = path.substring(slash);
    Relations relations = Relations.of(archive.part(folder + "_rels/" + name + ".rels"));
    return new DocxParts(
        archive,
        file,
        folder,
        relations,
        Styles.of(part(archive, relations, folder, "styles")),
        Numbering.of(part(archive, relations, folder, "numbering")));
  }

  /** The part of a type that the text refers to. */
  Optional<byte[]> part(String type) throws ImportException {
    return part(archive, relations, folder, type);
  }

  private static Optional<byte[]> part(
      Archive archive, Relations relations, String folder, String type) throws ImportException {
    Optional<String> target = relations.ofType(type);
    return target.isEmpty() ? Optional.empty() : archive.part(Relations.path(folder, target.get()));
  }

  /** The picture of a reference; empty if it does not come with the document. */
  Optional<ImageSource> image(String id) {
    return relations
        .find(id)
        .filter(relation -> !relation.outside())
        .map(relation -> Relations.path(folder, relation.target()))
        .filter(archive::has)
        .filter(path -> !UNSEEN.contains(ending(path)))
        .map(path -> new ImageSource.InArchive(file, path));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The address of a link; empty if it leads nowhere that a reader could go. */
  Optional<String> link(String id) {
    return relations
        .find(id)
        .filter(Relations.Relation::outside)
        .map(Relations.Relation::target)
        .filter(target -> target.matches("(?i)(?:https?://|mailto:).+"));
  }
}
