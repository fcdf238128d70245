package mapside.importer.epub;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses the XML of a book. Entities beyond characters are not resolved, whatever they claim. */
final class Markup {

  private static final int DEEPEST = 400;

  private Markup() {}

  /** The tree of some XML; damaged parts are mended as browsers do. */
  static Document parse(byte[] bytes) {
    Parser parser = Parser.xmlParser();
    parser.setMaxDepth(DEEPEST);
    String text = new String(bytes, setOf(bytes));
    return parser.parseInput(text.startsWith("\uFEFF") ? text.substring(1) : text, "");
  }

  /** EPUB allows UTF-8 and UTF-16 only. */
  private static Charset setOf(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == 0)) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[1] == 0);
    return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}
