package mapside.importer.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import mapside.importer.Authors;

/** What the writer of a document, or the program, noted about it. */
final class CoreProperties {

  private final Map<String, String> values = new HashMap<>();

  static CoreProperties of(Optional<byte[]> part) throws XMLStreamException {
    CoreProperties core = new CoreProperties();
    if (part.isPresent()) {
      try (Xml xml = Xml.of(part.get())) {
        for (Optional<String> at = xml.next(0); at.isPresent(); at = xml.next(0)) {
          String name = at.get();
          if (name.equals("title") || name.equals("creator") || name.equals("language")) {
            core.values.put(name, xml.text().strip());
          }
        }
      }
    }
    return core;
  }

  Optional<String> title() {
    return value("title");
  }

  Optional<String> creator() {
    return value("creator").filter(Authors::isNamed);
  }

  Optional<String> language() {
    return value("language");
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }
}
