package mapside.importer.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import mapside.article.Span;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;

/** Numbers footnotes and endnotes in one row, by their first references. */
final class DocxNotes {

  /** What sort of note it is; each sort is kept in a part of its own. */
  enum Kind {
    FOOT("footnotes", "footnote"),
    END("endnotes", "endnote");

    private final String relation;
    private final String element;

    Kind(String relation, String element) {
      this.relation = relation;
      this.element = element;
    }

    /** The type of the part that holds them. */
    String relation() {
      return relation;
    }
  }

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Draft> notes = new HashMap<>();

  /** Adds a reference to a note. */
  void refer(Kind kind, String id, Draft draft) {
    String name = name(kind, id);
    int number = numbers.computeIfAbsent(name, unused -> numbers.size() + 1);
    draft.anchor("ref-" + name);
    int from = draft.length();
    draft.exact("[" + number + "]");
    draft.link("#" + name, from).style(Span.Style.RAISED, from);
  }

  private static String name(Kind kind, String id) {
    return kind.element + "-" + id;
  }

  /** Reads the notes of a kind. */
  void read(Kind kind, byte[] part, DocxParts parts) throws XMLStreamException {
    try (Xml xml = Xml.of(part)) {
      for (Optional<String> at = xml.next(0); at.isPresent(); at = xml.next(0)) {
        if (at.get().equals(kind.element)) {
          String id = xml.attribute("id").orElse("");
          notes.put(name(kind, id), note(xml, parts));
        }
      }
    }
  }

  private Draft note(Xml xml, DocxParts parts) throws XMLStreamException {
    Draft note = new Draft();
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      if (at.get().equals("p")) {
        Draft paragraph = DocxParagraph.read(xml, parts, this).draft();
        if (!note.isBlank() && !paragraph.isBlank()) {
          note.line();
        }
        note.append(paragraph);
      }
    }
    return note;
  }

  /** Adds those that were referred to. */
  void addTo(Flow flow) throws ImportException {
    for (Map.Entry<String, Integer> each : numbers.entrySet()) {
      flow.anchor(each.getKey());
      Draft note = notes.getOrDefault(each.getKey(), new Draft());
      flow.note(note, String.valueOf(each.getValue()), "ref-" + each.getKey());
    }
  }
}
