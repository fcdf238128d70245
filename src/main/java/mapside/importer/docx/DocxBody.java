package mapside.importer.docx;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import mapside.article.ImageSource;
import mapside.importer.Draft;
import mapside.importer.Flow;
import mapside.importer.ImportException;
import mapside.importer.Table;
import mapside.task.Running;

/** Turns paragraphs and tables of a document into blocks. */
final class DocxBody {

  private static final int PARAGRAPHS_A_LOOK = 200;

  private final Flow flow;
  private final DocxParts parts;
  private final DocxHead head;
  private final Running running;
  private final DocxNotes notes = new DocxNotes();
  private Optional<String> title = Optional.empty();
  private Optional<DocxParagraph.Picture> waiting = Optional.empty();
  private int headingShift;
  private int read;

  DocxBody(Flow flow, DocxParts parts, DocxHead head, Running running) {
    this.flow = flow;
    this.head = head;
    this.parts = parts;
    this.running = running;
  }

  /** What the document calls itself: its title, else its first great heading. */
  Optional<String> title() {
    return title.or(flow::title);
  }

  void read(Xml xml) throws XMLStreamException, ImportException {
    readBlocks(xml, 0);
    settlePicture(new Draft());
  }

  private void readBlocks(Xml xml, int outer) throws XMLStreamException, ImportException {
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "p" -> add(DocxParagraph.read(xml, parts, notes));
        case "tbl" -> addTable(xml);
        case "del", "moveFrom", "sectPr" -> xml.skip();
        default -> {
          // Whatever holds blocks is entered.
        }
      }
    }
  }

  private void add(DocxParagraph paragraph) throws ImportException {
    if (++read % PARAGRAPHS_A_LOOK == 0) {
      running.reached(0.5);
    }
    Draft draft = paragraph.draft();
    String style = paragraph.style();
    if (waiting.isPresent() && parts.styles().isCaption(style)) {
      settlePicture(draft);
      return;
    }
    settlePicture(new Draft());
    int level = paragraph.outline() > 0 ? paragraph.outline() : parts.styles().headingLevel(style);
    if (repeatsHead(draft.words(), style, level)) {
      draft.cut(0);
    }
    addWords(paragraph, draft, level);
    head.passed(title.filter(draft.words()::equals).isPresent() ? "" : draft.words());
    for (DocxParagraph.Picture picture : paragraph.pictures()) {
      settlePicture(new Draft());
      waiting = Optional.of(picture);
    }
  }

  /** Whether it stands over the text anyway. */
  private boolean repeatsHead(String words, String style, int level) {
    if (head.repeatsTitle(words, title) && !parts.styles().isTitle(style)) {
      // What was below it is now below the title.
      headingShift = level == 1 ? 0 : headingShift;
      return true;
    }
    return level == 0 && head.takesAuthor(words, parts.styles().isAuthor(style));
  }

  private void addWords(DocxParagraph paragraph, Draft draft, int level) throws ImportException {
    String style = paragraph.style();
    String list = paragraph.list().orElseGet(() -> parts.styles().list(style));
    boolean isTitle =
        parts.styles().isTitle(style) || level == 0 && head.isNotedTitle(draft.words());
    if (isTitle && title.isEmpty() && !draft.isBlank()) {
      title = Optional.of(draft.words());
      headingShift = 1;
      flow.heading(1, draft);
    } else if (level > 0) {
      flow.heading(level + headingShift, draft);
    } else if (parts.numbering().has(list) && !draft.isBlank()) {
      int depth = Math.max(paragraph.depth(), parts.styles().listLevel(style));
      flow.item(draft, parts.numbering().next(list, depth), Math.max(0, depth));
    } else if (parts.styles().isQuote(style)) {
      flow.quote(draft);
    } else if (parts.styles().isCode(style)) {
      flow.code(draft.from(0));
    } else {
      flow.paragraph(draft);
    }
  }

  private void settlePicture(Draft caption) throws ImportException {
    if (waiting.isPresent()) {
      Optional<ImageSource> image = parts.image(waiting.get().reference());
      if (image.isPresent()) {
        flow.figure(image.get(), caption, waiting.get().alternative());
      } else {
        flow.paragraph(caption);
      }
      waiting = Optional.empty();
    }
  }

  /** A table of one column, or of one cell, only frames what is in it. */
  private void addTable(Xml xml) throws XMLStreamException, ImportException {
    settlePicture(new Draft());
    List<DocxTable.Row> rows = DocxTable.read(xml, parts, notes);
    Table table = new Table();
    rows.forEach(row -> table.row(row.cells(), row.heading()));
    if (table.width() > 1 && table.height() > 1) {
      flow.table(table);
      return;
    }
    for (DocxTable.Row row : rows) {
      for (Draft cell : row.cells()) {
        flow.paragraph(cell);
      }
    }
  }

  /** Adds the footnotes that were referred to. */
  void addNotes() throws ImportException, XMLStreamException {
    for (DocxNotes.Kind kind : DocxNotes.Kind.values()) {
      Optional<byte[]> part = parts.part(kind.relation());
      if (part.isPresent()) {
        notes.read(kind, part.get(), parts);
      }
    }
    notes.addTo(flow);
  }
}
