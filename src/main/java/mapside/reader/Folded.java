package mapside.reader;

import java.text.Normalizer;

/**
 * Text made alike for finding: without regard to capitals, accents on Latin letters, and the shapes
 * of quotation marks and spaces. Every character keeps its offset.
 */
final class Folded {

  private Folded() {}

  static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    char plain = withoutAccent(c);
    return Character.toLowerCase(Character.toUpperCase(plain));
  }

  private static char withoutAccent(char c) {
    return switch (c) {
      case '‘', '’', 'ʼ' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—', '‑' -> '-';
      case '\u00A0', '\u202F', '\u3000' -> ' ';
      default -> {
        boolean accented = c >= 0xC0 && c < 0x250 || c >= 0x1E00 && c < 0x1F00;
        yield accented ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0) : c;
      }
    };
  }
}
