package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a column, or a picture in it. */
final class Line {

  /** Wider gaps part the cells of a table. */
  private static final float CELL_GAP = 1.2f;

  private final int page;
  private final List<Strip> strips;
  private final float columnLeft;
  private final float columnRight;
  private final String text;
  private final boolean isRightToLeft;

  private Line(int page, List<Strip> strips, float columnLeft, float columnRight) {
    this.page = page;
    this.strips = strips;
    this.columnLeft = columnLeft;
    this.columnRight = columnRight;
    text = Lettering.plain(glyphs());
    isRightToLeft = Visual.isMostlyRightToLeft(text);
  }

  /** The lines of a region, from the top down. */
  static List<Line> of(int page, List<Strip> region) {
    float[] lefts = new float[region.size()];
    float[] rights = new float[region.size()];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = region.get(i).left();
      rights[i] = region.get(i).right();
    }
    java.util.Arrays.sort(lefts);
    java.util.Arrays.sort(rights);
    float left = lefts[0];
    float right = rights[rights.length - 1];
    List<Line> lines = new ArrayList<>();
    for (List<Strip> row : Columns.rows(region)) {
      lines.add(new Line(page, row, left, right));
    }
    return lines;
  }

  private List<Glyph> glyphs() {
    List<Glyph> glyphs = new ArrayList<>();
    for (Strip strip : strips) {
      boolean first = true;
      for (Glyph glyph : strip.glyphs()) {
        boolean spaced = first && !glyphs.isEmpty() && Strip.isParted(glyphs.getLast(), glyph);
        glyphs.add(spaced && !glyph.spaced() ? Lettering.spaced(glyph) : glyph);
        first = false;
      }
    }
    return glyphs;
  }

  /** Its letters, the cells of a table one after the other. */
  List<Glyph> letters() {
    return glyphs();
  }

  /** Its text as it is read. */
  String text() {
    return text;
  }

  int page() {
    return page;
  }

  @Nullable PagePicture picture() {
    return strips.getFirst().picture();
  }

  float left() {
    return strips.getFirst().left();
  }

  float right() {
    return strips.getLast().right();
  }

  /** How far it begins from where the lines of its column begin. */
  float indent() {
    return isRightToLeft ? columnRight - right() : left() - columnLeft;
  }

  /** How far it ends from where the lines of its column end. */
  float room() {
    return isRightToLeft ? left() - columnLeft : columnRight - right();
  }

  float columnWidth() {
    return columnRight - columnLeft;
  }

  float y() {
    return strips.getFirst().y();
  }

  /** The size that most of its letters have. */
  float size() {
    float size = 0;
    int most = 0;
    for (Strip strip : strips) {
      if (strip.glyphs().size() > most) {
        most = strip.glyphs().size();
        size = strip.size();
      }
    }
    return size;
  }

  /** Whether all of its letters are bold. */
  boolean isBold() {
    return strips.stream().flatMap(s -> s.glyphs().stream()).allMatch(Glyph::bold)
        && !text.isEmpty();
  }

  /** Its cells, if it looks like the row of a table; one cell for a line of prose. */
  List<List<Glyph>> cells() {
    List<List<Glyph>> cells = new ArrayList<>();
    float right = Float.NEGATIVE_INFINITY;
    for (Strip strip : strips) {
      if (cells.isEmpty() || strip.left() - right > CELL_GAP * Math.max(1, strip.size())) {
        cells.add(new ArrayList<>());
      } else {
        Glyph first = strip.glyphs().isEmpty() ? null : strip.glyphs().getFirst();
        if (first != null) {
          cells.getLast().add(Lettering.spaced(first));
          cells.getLast().addAll(strip.glyphs().subList(1, strip.glyphs().size()));
          right = strip.right();
          continue;
        }
      }
      cells.getLast().addAll(strip.glyphs());
      right = strip.right();
    }
    return cells;
  }
}
