package mapside.handout;

import java.util.Locale;
import java.util.Optional;

/** The size of a sheet. */
public enum Paper {
  A4(595.28f, 841.89f),
  LETTER(612, 792);

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** In points, of which an inch has 72. */
  float width() {
    return width;
  }

  float height() {
    return height;
  }

  /** The word that the command line uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The paper of a word; empty if there is none. */
  public static Optional<Paper> ofCode(String code) {
    for (Paper paper : values()) {
      if (paper.code().equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(paper);
      }
    }
    return Optional.empty();
  }

  /** What is usual where a locale is from. */
  public static Paper usualIn(Locale locale) {
    return switch (locale.getCountry()) {
      case "US", "CA", "MX", "PH", "CO", "CL", "VE" -> LETTER;
      default -> A4;
    };
  }
}
