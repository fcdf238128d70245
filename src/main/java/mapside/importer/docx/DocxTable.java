package mapside.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import mapside.importer.Draft;

/** Reads a table; tables in its cells are read as what is in them. */
final class DocxTable {

  private static final int WIDEST_SPAN = 24;

  /**
   * One row.
   *
   * @param cells from the first column on
   * @param heading whether it is repeated on every page that the table reaches
   */
  record Row(List<Draft> cells, boolean heading) {}

  private DocxTable() {}

  static List<Row> read(Xml xml, DocxParts parts, DocxNotes notes) throws XMLStreamException {
    List<Row> rows = new ArrayList<>();
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      if (at.get().equals("tr")) {
        rows.add(row(xml, parts, notes));
      }
    }
    return rows;
  }

  private static Row row(Xml xml, DocxParts parts, DocxNotes notes) throws XMLStreamException {
    List<Draft> cells = new ArrayList<>();
    boolean heading = false;
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "tblHeader" -> heading = xml.isOn();
        case "tc" -> addCell(xml, parts, notes, cells);
        default -> {
          // Heights, borders and colours.
        }
      }
    }
    return new Row(cells, heading);
  }

  private static void addCell(Xml xml, DocxParts parts, DocxNotes notes, List<Draft> cells)
      throws XMLStreamException {
    Draft cell = new Draft();
    int span = 1;
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, WIDEST_SPAN);
        case "p" -> {
          Draft paragraph = DocxParagraph.read(xml, parts, notes).draft();
          if (!cell.isBlank() && !paragraph.isBlank()) {
            cell.exact(" ");
          }
          if (!paragraph.isBlank()) {
            cell.side(paragraph.side());
          }
          cell.append(paragraph);
        }
        default -> {
          // Borders and colours; tables in a cell are entered.
        }
      }
    }
    cells.add(cell);
    for (int i = 1; i < span; i++) {
      cells.add(new Draft());
    }
  }
}
