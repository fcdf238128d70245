package mapside.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import mapside.theme.Appearance;

/**
 * The sizes that follow from the size of the text.
 *
 * @param textSize size of running text in pixels
 * @param width the widest that a line of text may be
 * @param advance the width of an average character
 * @param spacing how far apart lines are, against the usual
 */
record Measure(double textSize, double width, double advance, double spacing) {

  private static final String SAMPLE =
      "The nearest of all is little more than a reef with a lighthouse. It lies less than four"
          + " kilometres off the cape, beyond the town on the 7th of February 1855.";

  /** Measures the font of running text as it is to look. */
  static Measure of(Appearance appearance) {
    double textSize = appearance.textSizeProperty().get();
    Text sample = new Text(SAMPLE);
    sample.setFont(Font.font("IBM Plex Serif", textSize));
    double advance = sample.getLayoutBounds().getWidth() / SAMPLE.length();
    double width = Math.ceil(advance * appearance.lineLengthProperty().get());
    return new Measure(textSize, width, advance, appearance.lineSpacingProperty().get());
  }

  /** The width of the text in a view: the best, or what there is room for. */
  double widthIn(double view) {
    return Math.max(8 * textSize, Math.min(width, view - 2 * margin(view)));
  }

  /** The least that is left free at either side; room for the bar beside the active passage. */
  private double margin(double view) {
    return Math.max(20, Math.min(2.2 * textSize, view * 0.045));
  }

  /** From one line of text to the next, given in units of the text size. */
  double line(double ems) {
    return Math.round(ems * spacing * textSize);
  }

  /** A length given in units of the text size, as whole pixels. */
  double em(double ems) {
    return Math.round(ems * textSize);
  }
}
