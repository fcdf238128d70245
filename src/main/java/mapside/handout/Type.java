package mapside.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a handout: the program's own, embedded, and of each only what is used. */
final class Type {

  /** How text is set. */
  enum Face {
    TEXT("IBMPlexSerif-Regular"),
    TEXT_BOLD("IBMPlexSerif-SemiBold"),
    TEXT_ITALIC("IBMPlexSerif-Italic"),
    PLAIN("IBMPlexSans-Regular"),
    BOLD("IBMPlexSans-SemiBold"),
    ITALIC("IBMPlexSans-Italic"),
    JAPANESE("IBMPlexSansJP-Regular");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /** What stands for a character that no font has. */
  private static final String UNKNOWN = "\u25a1";

  private final PDDocument document;
  private final Path folder;
  private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

  /**
   * Fonts for a document; each is read when it is first used.
   *
   * @param folder of the fonts
   */
  Type(PDDocument document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /** A stretch of text that one font has all characters of. */
  record Run(PDFont font, String text) {

    float width(float size) throws IOException {
      return font.getStringWidth(text) / 1000 * size;
    }
  }

  /** A text in as few stretches as its characters need. */
  List<Run> runs(String text, Face face) throws IOException {
    List<Run> runs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Optional<PDFont> font = Optional.empty();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      String letter = Character.toString(Character.isWhitespace(character) ? ' ' : character);
      PDFont wanted = fontFor(letter, face);
      if (font.isPresent() && !font.get().equals(wanted)) {
        runs.add(new Run(font.get(), open.toString()));
        open.setLength(0);
      }
      font = Optional.of(wanted);
      open.append(has(wanted, letter) ? letter : standIn(wanted));
    }
    if (font.isPresent()) {
      runs.add(new Run(font.get(), open.toString()));
    }
    return runs;
  }

  /** Whether there is a font for each character of a text. */
  boolean has(String text) throws IOException {
    return text.codePoints()
        .distinct()
        .filter(character -> !Character.isWhitespace(character))
        .allMatch(character -> has(Character.toString(character), Face.PLAIN, Face.JAPANESE));
  }

  private boolean has(String letter, Face... faces) {
    for (Face face : faces) {
      try {
        if (has(font(face), letter)) {
          return true;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  float width(String text, Face face, float size) throws IOException {
    float width = 0;
    for (Run run : runs(text, face)) {
      width += run.width(size);
    }
    return width;
  }

  private PDFont fontFor(String letter, Face face) throws IOException {
    PDFont own = font(face);
    if (has(own, letter)) {
      return own;
    }
    for (Face other : new Face[] {Face.PLAIN, Face.JAPANESE}) {
      if (has(font(other), letter)) {
        return font(other);
      }
    }
    return own;
  }

  private static String standIn(PDFont font) throws IOException {
    return has(font, UNKNOWN) ? UNKNOWN : "?";
  }

  private static boolean has(PDFont font, String letter) throws IOException {
    try {
      font.encode(letter);
      return true;
    } catch (IllegalArgumentException e) {
      // This is how PDFBox says that a font has no such character.
      return false;
    }
  }

  private PDFont font(Face face) throws IOException {
    PDFont font = loaded.get(face);
    if (font == null) {
      font = PDType0Font.load(document, folder.resolve(face.file + ".ttf").toFile());
      loaded.put(face, font);
    }
    return font;
  }
}
