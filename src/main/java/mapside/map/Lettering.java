package mapside.map;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import mapside.place.Language;
import mapside.place.Naming;

/**
 * One name as it is set.
 *
 * @param text what is written
 * @param font of the right language
 * @param isSlanted whether it stands for italics that the font does not have
 */
record Lettering(String text, Font font, boolean isSlanted) {

  /** Written after a name that stands in for one in another language; the legend explains it. */
  static final String STAND_IN = "*";

  /** A space as wide as a sixth of the letters' size. */
  private static final String SIXTH = "\u2006";

  static Lettering of(Naming.Line line, Font font, LabelStyle style) {
    return new Lettering(
        line.isStandIn() ? line.text() + STAND_IN : line.text(),
        font,
        style == LabelStyle.WATER && line.language() == Language.JAPANESE);
  }

  /** In capitals, if the script has them, and set apart. */
  Lettering spaced(Language language) {
    // The Japanese font has no narrow spaces.
    String gap = language == Language.JAPANESE ? " " : SIXTH;
    String letters = capitals(language).text;
    return new Lettering(String.join(gap, letters.split("")), font, isSlanted);
  }

  /** In capitals, if the script has them. */
  Lettering capitals(Language language) {
    return new Lettering(text.toUpperCase(language.locale()), font, isSlanted);
  }

  /** Letters as they are drawn, without the halo that they have together. */
  Text face(String part) {
    Text node = new Text(part);
    node.setFont(font);
    node.getStyleClass().add("map-label-face");
    return node;
  }
}
