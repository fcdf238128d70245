package mapside.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import mapside.article.Column;
import mapside.article.Span;
import mapside.importer.Draft;

/** One paragraph of a document: its text, its pictures, and what is said of it. */
final class DocxParagraph {

  private static final Pattern FIELD_LINK =
      Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]+)\".*");

  private final DocxParts parts;
  private final DocxNotes notes;
  private final Draft draft = new Draft();
  private final List<Picture> pictures = new ArrayList<>();
  private final StringBuilder instruction = new StringBuilder();
  private Optional<String> fieldLink = Optional.empty();
  private int fieldFrom;
  private String style = "";
  private Optional<String> list = Optional.empty();
  private int depth = -1;
  private int outline;

  /**
   * A picture in a paragraph.
   *
   * @param reference what the document calls it
   * @param alternative what it shows, in words
   */
  record Picture(String reference, String alternative) {}

  private DocxParagraph(DocxParts parts, DocxNotes notes) {
    this.parts = parts;
    this.notes = notes;
  }

  /** Reads the paragraph that has just begun. */
  static DocxParagraph read(Xml xml, DocxParts parts, DocxNotes notes) throws XMLStreamException {
    DocxParagraph paragraph = new DocxParagraph(parts, notes);
    paragraph.readContent(xml, xml.depth());
    return paragraph;
  }

  Draft draft() {
    return draft;
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** The name of its style. */
  String style() {
    return style;
  }

  /** The list that it says itself to be an item of. */
  Optional<String> list() {
    return list;
  }

  /** How deep it says itself to be in its list; −1 if it does not. */
  int depth() {
    return depth;
  }

  /** The level of heading that it says itself to be; 0 for none. */
  int outline() {
    return outline;
  }

  private void readContent(Xml xml, int outer) throws XMLStreamException {
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "pPr" -> readProperties(xml);
        case "r" -> readRun(xml);
        case "hyperlink" -> readLink(xml);
        case "bookmarkStart" -> xml.attribute("name").ifPresent(n -> draft.anchor("bookmark-" + n));
        case "del", "moveFrom", "Fallback", "rubyPr", "rt" -> xml.skip();
        default -> {
          // Whatever holds runs is entered.
        }
      }
    }
  }

  private void readProperties(Xml xml) throws XMLStreamException {
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "pStyle" -> style = xml.value();
        case "numId" -> list = Optional.of(xml.value());
        case "ilvl" -> depth = xml.number("val", 0);
        case "jc" -> draft.side(side(xml.value()));
        case "outlineLvl" -> outline = xml.number("val", 9) < 9 ? xml.number("val", 0) + 1 : 0;
        case "rPr", "sectPr" -> xml.skip();
        default -> {
          // Indents and spaces.
        }
      }
    }
  }

  private static Column.Side side(String said) {
    return switch (said) {
      case "center" -> Column.Side.CENTER;
      case "right", "end" -> Column.Side.RIGHT;
      default -> Column.Side.START;
    };
  }

  private void readLink(Xml xml) throws XMLStreamException {
    Optional<String> target =
        xml.attribute("anchor")
            .filter(anchor -> xml.attribute("id").isEmpty())
            .map(anchor -> "#bookmark-" + anchor)
            .or(() -> xml.attribute("id").flatMap(parts::link));
    int from = draft.length();
    readContent(xml, xml.depth());
    if (target.isPresent() && draft.length() > from) {
      draft.link(target.get(), from);
    }
  }

  private void readRun(Xml xml) throws XMLStreamException {
    List<Span.Style> styles = new ArrayList<>();
    boolean hidden = false;
    int from = draft.length();
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "rPr" -> hidden = readRunProperties(xml, styles);
        case "t" -> {
          String text = xml.text();
          draft.exact(hidden ? "" : text.replace('\n', ' '));
        }
        case "tab", "ptab" -> draft.exact(" ");
        case "br", "cr" -> addBreak(xml);
        case "noBreakHyphen" -> draft.exact("\u2011");
        case "footnoteReference" -> notes.refer(DocxNotes.Kind.FOOT, id(xml), draft);
        case "endnoteReference" -> notes.refer(DocxNotes.Kind.END, id(xml), draft);
        case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
        case "instrText" -> instruction.append(xml.text());
        case "drawing", "pict", "object" -> readPicture(xml);
        case "delText", "Fallback", "rt" -> xml.skip();
        default -> {
          // Whatever holds text is entered.
        }
      }
    }
    boolean mark = draft.from(from).startsWith("[") && styles.equals(List.of(Span.Style.RAISED));
    if (draft.length() > from && !mark) {
      styles.forEach(each -> draft.style(each, from));
    }
  }

  private static String id(Xml xml) {
    return xml.attribute("id").orElse("");
  }

  private void addBreak(Xml xml) {
    if (xml.attribute("type").isEmpty() || xml.attribute("type").get().equals("textWrapping")) {
      draft.line();
    }
  }

  /** Links are written as fields too: begin, an instruction, separate, the text, end. */
  private void field(String type) {
    switch (type) {
      case "begin" -> instruction.setLength(0);
      case "separate" -> {
        Matcher link = FIELD_LINK.matcher(instruction);
        fieldLink =
            link.matches()
                ? Optional.of((link.group(1) == null ? "" : "#bookmark-") + link.group(2))
                : Optional.empty();
        fieldFrom = draft.length();
        instruction.setLength(0);
      }
      case "end" -> {
        boolean known =
            fieldLink.filter(t -> t.matches("(?i)(?:https?://|mailto:|#).+")).isPresent();
        if (known && draft.length() > fieldFrom) {
          draft.link(fieldLink.orElse(""), fieldFrom);
        }
        fieldLink = Optional.empty();
      }
      default -> {
        // Nothing else is known.
      }
    }
  }

  /** Whether the run is hidden. */
  private static boolean readRunProperties(Xml xml, List<Span.Style> styles)
      throws XMLStreamException {
    boolean hidden = false;
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "b" -> addIf(xml.isOn(), Span.Style.STRONG, styles);
        case "i" -> addIf(xml.isOn(), Span.Style.EMPHASIS, styles);
        case "strike", "dstrike" -> addIf(xml.isOn(), Span.Style.STRUCK, styles);
        case "vertAlign" -> {
          addIf(xml.value().equals("superscript"), Span.Style.RAISED, styles);
          addIf(xml.value().equals("subscript"), Span.Style.LOWERED, styles);
        }
        case "vanish" -> hidden = xml.isOn();
        case "rStyle" ->
            addIf(xml.value().matches("(?i).*(?:verbatim|code).*"), Span.Style.CODE, styles);
        default -> {
          // Fonts and colours.
        }
      }
    }
    return hidden;
  }

  private static void addIf(boolean on, Span.Style style, List<Span.Style> styles) {
    if (on && !styles.contains(style)) {
      styles.add(style);
    }
  }

  private void readPicture(Xml xml) throws XMLStreamException {
    String alternative = "";
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "docPr" -> alternative = xml.attribute("descr").orElse(alternative);
        case "blip" -> addPicture(xml.attribute("embed"), alternative);
        case "imagedata" -> addPicture(xml.attribute("id"), alternative);
        case "txbxContent" -> xml.skip();
        default -> {
          // Sizes and frames.
        }
      }
    }
  }

  private void addPicture(Optional<String> reference, String alternative) {
    boolean known =
        pictures.stream().anyMatch(p -> reference.filter(p.reference()::equals).isPresent());
    if (!known) {
      reference.ifPresent(id -> pictures.add(new Picture(id, alternative)));
    }
  }
}
