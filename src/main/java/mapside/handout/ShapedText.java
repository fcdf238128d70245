package mapside.handout;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Text in the fonts of the system, whose letters may join and run from the right, as the shapes
 * that are drawn.
 */
final class ShapedText {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private ShapedText() {}

  /** A line that was broken. */
  static final class Line {

    private final TextLayout layout;

    private Line(TextLayout layout) {
      this.layout = layout;
    }

    boolean isFromRight() {
      return !layout.isLeftToRight();
    }

    /** In points, without the space at its end. */
    float width() {
      return layout.getVisibleAdvance();
    }

    /** In points, with the space at its end. */
    float advance() {
      return layout.getAdvance();
    }

    /** Draws it from a spot on its base line on, in points from the lower left corner. */
    void draw(PDPageContentStream stream, float x, float y) throws IOException {
      // What hangs over the end of a line that is read from the right lies before its beginning.
      float from = isFromRight() ? x - (layout.getAdvance() - width()) : x;
      Shape outline = layout.getOutline(null);
      float[] at = new float[6];
      boolean isDrawn = false;
      for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
        isDrawn = true;
        switch (path.currentSegment(at)) {
          case PathIterator.SEG_MOVETO -> stream.moveTo(from + at[0], y - at[1]);
          case PathIterator.SEG_LINETO -> stream.lineTo(from + at[0], y - at[1]);
          case PathIterator.SEG_QUADTO ->
              stream.curveTo1(from + at[0], y - at[1], from + at[2], y - at[3]);
          case PathIterator.SEG_CUBICTO ->
              stream.curveTo(
                  from + at[0], y - at[1], from + at[2], y - at[3], from + at[4], y - at[5]);
          default -> stream.closePath();
        }
      }
      if (isDrawn) {
        stream.fill();
      }
    }
  }

  /** Breaks a text for a width in points. */
  static List<Line> lines(String text, boolean isBold, float size, float width) {
    String plain = text.replaceAll("\\s", " ");
    List<Line> lines = new ArrayList<>();
    if (plain.isBlank()) {
      return lines;
    }
    AttributedString styled = new AttributedString(plain);
    styled.addAttribute(TextAttribute.FONT, font(isBold, size));
    LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), CONTEXT);
    while (measurer.getPosition() < plain.length()) {
      lines.add(new Line(measurer.nextLayout(width)));
    }
    return lines;
  }

  /** One line that is not broken. */
  static Line line(String text, float size) {
    return new Line(new TextLayout(text, font(false, size), CONTEXT));
  }

  /** Whether the system has a shape of a character; of a picture in colours it has none. */
  static boolean has(String character) {
    Font font = font(false, 10);
    return font.canDisplayUpTo(character) < 0
        && !new TextLayout(character, font, CONTEXT).getOutline(null).getBounds2D().isEmpty();
  }

  private static Font font(boolean isBold, float size) {
    return new Font(Font.SERIF, isBold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
  }
}
