package mapside.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a handout: the program's own, embedded, and of each only what is used. What they
 * have no letters for is drawn in the fonts of the system.
 */
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

  /** What stands for a character that no font has a shape of. */
  private static final String UNKNOWN = "\u25a1";

  private final PDDocument document;
  private final Path folder;
  private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);
  private final Map<String, Boolean> drawable = new HashMap<>();

  /**
   * Fonts for a document; each is read when it is first used.
   *
   * @param folder of the fonts
   */
  Type(PDDocument document, Path folder) {
    this.document = document;
    this.folder = folder;
  }

  /**
   * A stretch of text in one font.
   *
   * @param font empty for those of the system, whose letters are drawn as shapes
   */
  record Run(Optional<PDFont> font, String text) {

    float width(float size) throws IOException {
      return font.isPresent()
          ? font.get().getStringWidth(text) / 1000 * size
          : ShapedText.line(text, size).advance();
    }

    /** Writes it from a spot on its base line on. */
    void write(PDPageContentStream stream, float x, float y, float size) throws IOException {
      if (font.isEmpty()) {
        ShapedText.line(text, size).draw(stream, x, y);
        return;
      }
      stream.beginText();
      stream.setFont(font.get(), size);
      stream.newLineAtOffset(x, y);
      stream.showText(text);
      stream.endText();
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
      Optional<PDFont> wanted = fontFor(letter, face);
      if (wanted.isEmpty() && !isDrawable(letter)) {
        if (Character.getType(character) == Character.FORMAT) {
          // It tells how letters join, and has no shape itself.
          open.append(font.isEmpty() && !open.isEmpty() ? letter : "");
          continue;
        }
        letter = fontFor(UNKNOWN, face).isPresent() ? UNKNOWN : "?";
        wanted = fontFor(letter, face);
      }
      if (!open.isEmpty() && !font.equals(wanted)) {
        runs.add(new Run(font, open.toString()));
        open.setLength(0);
      }
      font = wanted;
      open.append(letter);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(font, open.toString()));
    }
    return runs;
  }

  private boolean isDrawable(String letter) {
    return drawable.computeIfAbsent(letter, ShapedText::has);
  }

  float width(String text, Face face, float size) throws IOException {
    float width = 0;
    for (Run run : runs(text, face)) {
      width += run.width(size);
    }
    return width;
  }

  private Optional<PDFont> fontFor(String letter, Face face) throws IOException {
    for (Face any : new Face[] {face, Face.PLAIN, Face.JAPANESE}) {
      if (has(font(any), letter)) {
        return Optional.of(font(any));
      }
    }
    return Optional.empty();
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
