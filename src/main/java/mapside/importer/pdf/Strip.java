package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters that follow each other closely on one line, or a picture. */
final class Strip {

  private static final float WORD_GAP = 0.16f;
  private static final float WIDEST_GAP = 0.75f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final @Nullable PagePicture picture;
  private float left;
  private float right;
  private float y;
  private float size;

  private Strip(float left, float right, float y, float size, @Nullable PagePicture picture) {
    this.left = left;
    this.right = right;
    this.y = y;
    this.size = size;
    this.picture = picture;
  }

  static Strip of(Glyph first) {
    Strip strip = new Strip(first.x(), first.end(), first.y(), first.size(), null);
    strip.glyphs.add(first);
    return strip;
  }

  static Strip of(PagePicture picture) {
    return new Strip(picture.left(), picture.right(), picture.bottom(), 0, picture);
  }

  /** The strips of a page, in the order in which they were drawn. */
  static List<Strip> of(PageContent page) {
    List<Strip> strips = new ArrayList<>();
    Strip last = null;
    for (Glyph glyph : page.glyphs()) {
      if (last != null && last.goesOnWith(glyph)) {
        last.add(glyph);
      } else {
        last = of(glyph);
        strips.add(last);
      }
    }
    page.pictures().forEach(picture -> strips.add(of(picture)));
    return strips;
  }

  private boolean goesOnWith(Glyph glyph) {
    float larger = Math.max(size, glyph.size());
    boolean otherSize = Math.min(size, glyph.size()) < 0.86f * larger;
    float offLine = Math.abs(glyph.y() - y);
    float gap = glyph.x() - right;
    return offLine < (otherSize ? 0.6f : 0.2f) * larger
        && gap > -0.5f * larger
        && gap < WIDEST_GAP * larger;
  }

  private void add(Glyph glyph) {
    glyphs.add(glyph);
    right = Math.max(right, glyph.end());
    // Small raised letters belong to the line of the larger ones.
    if (glyph.size() > size) {
      size = glyph.size();
      y = glyph.y();
    }
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  @Nullable PagePicture picture() {
    return picture;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  /** The line that it stands on; the lower end of a picture. */
  float y() {
    return y;
  }

  /** The size of its largest letters; 0 for a picture. */
  float size() {
    return size;
  }

  /** Whether a space belongs between two letters that follow each other. */
  static boolean isParted(Glyph before, Glyph glyph) {
    float gap = glyph.x() - before.end();
    return glyph.spaced() || gap > WORD_GAP * Math.max(before.size(), glyph.size());
  }
}
