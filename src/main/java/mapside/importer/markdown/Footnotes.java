package mapside.importer.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.article.Span;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Numbers footnotes by their first references and puts them behind the article. */
final class Footnotes {

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<String, Node> numbered = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes the definitions of a document, wherever they stand. */
  void define(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
      }
    }
  }

  /** Adds a reference to a footnote that is defined elsewhere. */
  void refer(String label, Draft draft) {
    FootnoteDefinition definition = definitions.get(label);
    if (definition == null) {
      draft.exact("[^" + label + "]");
    } else {
      mark(label, definition, draft);
    }
  }

  /** Adds a reference to a footnote that is written where it is referred to. */
  void refer(InlineFootnote note, Draft draft) {
    mark(" " + numbered.size(), note, draft);
  }

  private void mark(String label, Node note, Draft draft) {
    if (numbered.putIfAbsent(label, note) == null) {
      numbers.put(label, numbered.size());
    }
    draft.anchor("fnref-" + label);
    int from = draft.length();
    draft.exact("[" + numbers.get(label) + "]");
    draft.link("#fn-" + label, from).style(Span.Style.RAISED, from);
  }

  /** Adds all that were referred to; footnotes of footnotes come last. */
  void addTo(Flow flow) throws ImportException {
    int added = 0;
    while (added < numbered.size()) {
      Map.Entry<String, Node> next = List.copyOf(numbered.entrySet()).get(added++);
      String label = next.getKey();
      flow.anchor("fn-" + label);
      flow.note(draft(next.getValue()), String.valueOf(added), "fnref-" + label);
    }
  }

  private Draft draft(Node note) {
    if (note instanceof InlineFootnote) {
      return InlineText.of(note, this);
    }
    Draft draft = new Draft();
    for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        if (!draft.isBlank()) {
          draft.line();
        }
        draft.append(InlineText.of(node, this));
      }
    }
    return draft;
  }
}
