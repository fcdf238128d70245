package mapside.importer.pdf;

import java.util.Optional;

/**
 * One letter where it stands on a page, counted in points from the top left corner.
 *
 * @param text what it says; several letters for a ligature, from left to right
 * @param x its left end
 * @param y the line that it stands on
 * @param width how wide it is
 * @param size of its font
 * @param bold whether its font is called bold
 * @param italic whether its font is called italic
 * @param spaced whether a space stands before it
 * @param link where it leads
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    boolean bold,
    boolean italic,
    boolean spaced,
    Optional<String> link) {

  /** Its right end. */
  float end() {
    return x + width;
  }
}
