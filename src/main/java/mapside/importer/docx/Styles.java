package mapside.importer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of paragraphs, as far as they say what a paragraph is. */
final class Styles {

  private static final int BODY = 9;

  private final Map<String, Style> byId = new HashMap<>();
  private Optional<String> language = Optional.empty();

  /** One style; the numbers are −1 where it says nothing. */
  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private int outline = -1;
    private String list = "";
    private int listLevel = -1;
  }

  static Styles of(Optional<byte[]> part) throws XMLStreamException {
    Styles styles = new Styles();
    if (part.isEmpty()) {
      styles.addUsual();
    } else {
      try (Xml xml = Xml.of(part.get())) {
        for (Optional<String> at = xml.next(0); at.isPresent(); at = xml.next(0)) {
          if (at.get().equals("style")) {
            styles.add(xml);
          } else if (at.get().equals("lang") && styles.language.isEmpty()) {
            styles.language = xml.attribute("val");
          }
        }
      }
    }
    return styles;
  }

  /** What Word calls its styles, for a document that comes without a list of its own. */
  private void addUsual() {
    addUsual("Title", "title");
    for (int level = 1; level <= BODY; level++) {
      addUsual("Heading" + level, "heading " + level);
    }
    addUsual("Quote", "quote");
    addUsual("IntenseQuote", "intense quote");
    addUsual("Caption", "caption");
  }

  private void addUsual(String id, String name) {
    Style style = new Style();
    style.name = name;
    byId.put(id, style);
  }

  private void add(Xml xml) throws XMLStreamException {
    Style style = new Style();
    byId.put(xml.attribute("styleId").orElse(""), style);
    int outer = xml.depth();
    for (Optional<String> at = xml.next(outer); at.isPresent(); at = xml.next(outer)) {
      switch (at.get()) {
        case "name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
        case "basedOn" -> style.basedOn = xml.value();
        case "outlineLvl" -> style.outline = xml.number("val", -1);
        case "numId" -> style.list = xml.value();
        case "ilvl" -> style.listLevel = xml.number("val", 0);
        default -> {
          // How it looks is the reader's business.
        }
      }
    }
  }

  /** The language of the document. */
  Optional<String> language() {
    return language;
  }

  /** The level of headings in a style, from 1; 0 for what is no heading. */
  int headingLevel(String id) {
    return find(id, style -> level(style));
  }

  private static int level(Style style) {
    if (style.outline >= 0 && style.outline < BODY) {
      return style.outline + 1;
    }
    boolean numbered = style.name.matches("heading [1-9]");
    return numbered ? style.name.charAt(8) - '0' : 0;
  }

  boolean isTitle(String id) {
    return is(id, "title");
  }

  boolean isAuthor(String id) {
    return is(id, "author");
  }

  boolean isQuote(String id) {
    return is(id, "quote")
        || is(id, "intense quote")
        || is(id, "quotations")
        || is(id, "block text");
  }

  boolean isCaption(String id) {
    return is(id, "caption") || is(id, "image caption") || is(id, "figure");
  }

  boolean isCode(String id) {
    return is(id, "source code") || is(id, "preformatted text") || is(id, "html preformatted");
  }

  /** The list that paragraphs of a style are items of; empty for none. */
  String list(String id) {
    Set<String> seen = new HashSet<>();
    for (Style style = byId.get(id); style != null && seen.add(id); style = byId.get(id)) {
      if (!style.list.isEmpty()) {
        return style.list;
      }
      id = style.basedOn;
    }
    return "";
  }

  /** How deep in its list a style stands. */
  int listLevel(String id) {
    return find(id, style -> style.listLevel + 1) - 1;
  }

  private boolean is(String id, String name) {
    return find(id, style -> style.name.equals(name) ? 1 : 0) > 0;
  }

  /** The first number above 0 that a style, or one that it is based on, says. */
  private int find(String id, java.util.function.ToIntFunction<Style> said) {
    Set<String> seen = new HashSet<>();
    String next = id;
    for (Style style = byId.get(next); style != null && seen.add(next); style = byId.get(next)) {
      int number = said.applyAsInt(style);
      if (number > 0) {
        return number;
      }
      next = style.basedOn;
    }
    return 0;
  }
}
