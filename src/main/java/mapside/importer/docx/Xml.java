package mapside.importer.docx;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through some XML by its elements' own names, whatever their prefixes. Document types are
 * not read, so that no entity is expanded and nothing outside of the file is asked for.
 */
final class Xml implements AutoCloseable {

  private final XMLStreamReader in;
  private int depth;

  private Xml(XMLStreamReader in) {
    this.in = in;
  }

  static Xml of(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    // Faults are thrown; without this they are written on standard error too.
    factory.setXMLReporter((message, type, about, location) -> {});
    // Read as characters: of bytes that are none the parser complains on standard error, whatever
    // reporter it has, and reads no further.
    return new Xml(factory.createXMLStreamReader(new StringReader(characters(bytes))));
  }

  /** Parts of these files are in UTF-8 or UTF-16; bytes that are no characters stand as such. */
  private static String characters(byte[] bytes) {
    Charset set =
        switch (bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff) {
          case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
          case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
          default -> StandardCharsets.UTF_8;
        };
    String text = new String(bytes, set);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /**
   * Goes to the next element inside of one that is open.
   *
   * @param outer how many elements were open when that one began, itself included
   * @return its name; empty if the outer one has ended
   */
  Optional<String> next(int outer) throws XMLStreamException {
    while (in.hasNext() && depth >= outer) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          return Optional.of(in.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Text is asked for by name.
        }
      }
    }
    return Optional.empty();
  }

  /** Passes over what is in the element that has just begun. */
  void skip() throws XMLStreamException {
    int outer = depth;
    while (next(outer).isPresent()) {
      // Nothing of it is wanted.
    }
  }

  /** The text of the element that has just begun; the element has ended then. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (in.hasNext() && depth >= outer) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(in.getText());
        default -> {
          // Comments and the like.
        }
      }
    }
    return text.toString();
  }

  /** An attribute of the element that has just begun, by its own name; empty if it has none. */
  Optional<String> attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Optional.of(in.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The attribute "val", as most properties have it. */
  String value() {
    return attribute("val").orElse("");
  }

  /** Whether a property that can be switched is on; it is where nothing is said. */
  boolean isOn() {
    String value = attribute("val").orElse("true");
    return !value.equals("0") && !value.equals("false") && !value.equals("none");
  }

  /** A whole number of an attribute. */
  int number(String attribute, int otherwise) {
    try {
      return attribute(attribute).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    in.close();
  }
}
