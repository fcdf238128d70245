package mapside.map;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;

/** A line of letters that follows a course, letter by letter. */
final class CurvedText {

  /** What slanted letters lean by: so many pixels to the right for each pixel up. */
  private static final double SLANT = 0.2;

  /** The middle of the lower-case letters stands on the course, so much of the size above base. */
  private static final double MIDDLE = 0.26;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final double spacing;
  private final double slant;
  private final double size;
  private final double offset;
  private double length;

  /** A letter, and what moves and turns it. */
  private record Glyph(Text face, Affine turn, double middle, double width) {}

  /**
   * Sets a line.
   *
   * @param spacing logical pixels between letters
   * @param offset logical pixels from the course to the middle of the letters; positive is below
   */
  CurvedText(Lettering lettering, double spacing, double offset) {
    this.spacing = spacing;
    this.offset = offset;
    this.size = lettering.font().getSize();
    this.slant = lettering.isSlanted() ? -SLANT : 0;
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(lettering.text());
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
      add(lettering, lettering.text().substring(start, end));
      start = end;
    }
    length = Math.max(0, length - spacing);
  }

  private void add(Lettering lettering, String letter) {
    Text face = lettering.face(letter);
    double width = face.getLayoutBounds().getWidth();
    Affine turn = new Affine();
    face.setX(-width / 2);
    face.setY(size * MIDDLE + offset);
    face.getTransforms().setAll(turn);
    glyphs.add(new Glyph(face, turn, length + width / 2, width));
    length += width + spacing;
  }

  /** Its length in logical pixels. */
  double length() {
    return length;
  }

  /** Logical pixels from one line of letters to the next. */
  double lineHeight() {
    return size * 1.2;
  }

  List<Text> faces() {
    return glyphs.stream().map(Glyph::face).toList();
  }

  /**
   * What the letters cover, counted from the point of the course that their middle is at.
   *
   * @param scale logical pixels for a world unit
   * @param middle world units along the course to the middle of the text
   */
  List<Rectangle2D> boxes(TextPath course, double scale, double middle) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.face.getText().isBlank()) {
        double[] at = at(glyph, course, scale, middle);
        double x = (at[0] - course.x(middle)) * scale - Math.sin(at[2]) * offset;
        double y = (at[1] - course.y(middle)) * scale + Math.cos(at[2]) * offset;
        double sin = Math.abs(Math.sin(at[2]));
        double cos = Math.abs(Math.cos(at[2]));
        double wide = glyph.width * cos + size * sin;
        double high = glyph.width * sin + size * cos;
        boxes.add(new Rectangle2D(x - wide / 2, y - high / 2, wide, high));
      }
    }
    return boxes;
  }

  /** Puts every letter on the course; the parameters are those of {@link #boxes}. */
  void bend(TextPath course, double scale, double middle) {
    for (Glyph glyph : glyphs) {
      double[] at = at(glyph, course, scale, middle);
      double sin = Math.sin(at[2]);
      double cos = Math.cos(at[2]);
      glyph.turn.setToTransform(
          cos,
          cos * slant - sin,
          (at[0] - course.x(middle)) * scale,
          sin,
          sin * slant + cos,
          (at[1] - course.y(middle)) * scale);
    }
  }

  /** The sharpest turn from one letter to the next, in radians. */
  double sharpestTurn(TextPath course, double scale, double middle) {
    double sharpest = 0;
    double last = Double.NaN;
    for (Glyph glyph : glyphs) {
      double direction = at(glyph, course, scale, middle)[2];
      double turn = Double.isNaN(last) ? 0 : Math.abs(direction - last);
      sharpest = Math.max(sharpest, Math.min(turn, 2 * Math.PI - turn));
      last = direction;
    }
    return sharpest;
  }

  /** Points below the letters, x and y in turn, from the middle. */
  List<Double> below(TextPath course, double scale, double middle) {
    List<Double> points = new ArrayList<>();
    double down = offset + size * (MIDDLE + 0.25);
    for (Glyph glyph : glyphs) {
      double[] at = at(glyph, course, scale, middle);
      points.add((at[0] - course.x(middle)) * scale - Math.sin(at[2]) * down);
      points.add((at[1] - course.y(middle)) * scale + Math.cos(at[2]) * down);
    }
    return points;
  }

  /** World x, world y and direction in radians of a letter. */
  private double[] at(Glyph glyph, TextPath course, double scale, double middle) {
    double along = middle + (glyph.middle - length / 2) / scale;
    // Over its own width and its neighbours', so that letters do not stagger at the vertices.
    double half = size / scale;
    double dx = course.x(along + half) - course.x(along - half);
    double dy = course.y(along + half) - course.y(along - half);
    return new double[] {course.x(along), course.y(along), Math.atan2(dy, dx)};
  }
}
