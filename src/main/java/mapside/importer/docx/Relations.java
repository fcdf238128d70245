package mapside.importer.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What the parts of a document call each other and the addresses that they lead to. */
final class Relations {

  private final Map<String, Relation> byId = new HashMap<>();

  /**
   * One of them.
   *
   * @param type the last word of its type
   * @param target a path or an address
   * @param outside whether it leads out of the document
   */
  record Relation(String type, String target, boolean outside) {}

  static Relations of(Optional<byte[]> part) throws XMLStreamException {
    Relations relations = new Relations();
    if (part.isPresent()) {
      try (Xml xml = Xml.of(part.get())) {
        for (Optional<String> at = xml.next(0); at.isPresent(); at = xml.next(0)) {
          if (at.get().equals("Relationship")) {
            String type = xml.attribute("Type").orElse("");
            relations.byId.put(
                xml.attribute("Id").orElse(""),
                new Relation(
                    type.substring(type.lastIndexOf('/') + 1),
                    xml.attribute("Target").orElse(""),
                    xml.attribute("TargetMode").filter("External"::equals).isPresent()));
          }
        }
      }
    }
    return relations;
  }

  Optional<Relation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The path of the part of a type. */
  Optional<String> ofType(String type) {
    return byId.values().stream()
        .filter(relation -> relation.type().equals(type) && !relation.outside())
        .map(Relation::target)
        .findFirst();
  }

  /** The path that a target means, seen from a folder that ends with a slash or is empty. */
  static String path(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    while (path.contains("/../")) {
      path = path.replaceFirst("[^/]*/\\.\\./", "");
    }
    return path;
  }
}
