package mapside.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what stands on a page into reading order: finds the gutter between two columns of prose, and
 * reads from one line that goes across it to the next, left before right; each column is looked at
 * likewise.
 */
final class Columns {

  private static final int DEEPEST = 3;
  private static final int LEAST_ROWS = 5;
  private static final float NARROWEST_GUTTER = 6;

  /** What of a column's width its lines fill, so that tables are not taken for columns. */
  private static final double LEAST_FILL = 0.55;

  /** The lines of a column that ends soon, as the last one of an article does. */
  private static final int LEAST_LINES = 2;

  /** A column that ends soon is as wide as the one before it, within this share. */
  private static final double SAME_WIDTH = 0.15;

  private Columns() {}

  /** Regions of strips, each of one column, in reading order. */
  static List<List<Strip>> order(List<Strip> strips) {
    List<List<Strip>> regions = new ArrayList<>();
    order(strips, 0, regions);
    return regions;
  }

  private static void order(List<Strip> strips, int depth, List<List<Strip>> regions) {
    if (strips.isEmpty()) {
      return;
    }
    List<List<Strip>> rows = rows(strips);
    float gutter = depth < DEEPEST && rows.size() >= LEAST_ROWS ? gutter(rows) : Float.NaN;
    if (Float.isNaN(gutter)) {
      regions.add(strips);
      return;
    }
    List<Strip> left = new ArrayList<>();
    List<Strip> right = new ArrayList<>();
    List<Strip> across = new ArrayList<>();
    for (List<Strip> row : rows) {
      boolean crossing = row.stream().anyMatch(s -> s.left() < gutter && s.right() > gutter);
      if (crossing) {
        order(left, depth + 1, regions);
        order(right, depth + 1, regions);
        left = new ArrayList<>();
        right = new ArrayList<>();
        across.addAll(row);
      } else {
        if (!across.isEmpty()) {
          regions.add(across);
          across = new ArrayList<>();
        }
        for (Strip strip : row) {
          (strip.right() <= gutter ? left : right).add(strip);
        }
      }
    }
    order(left, depth + 1, regions);
    order(right, depth + 1, regions);
    if (!across.isEmpty()) {
      regions.add(across);
    }
  }

  /** Strips that stand on one line, from the top down, each row from the left. */
  static List<List<Strip>> rows(List<Strip> strips) {
    List<Strip> sorted = new ArrayList<>(strips);
    sorted.sort(Comparator.comparingDouble(Strip::y));
    List<List<Strip>> rows = new ArrayList<>();
    List<Strip> row = new ArrayList<>();
    for (Strip strip : sorted) {
      if (!row.isEmpty() && !onOneLine(row.getLast(), strip)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(strip);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    rows.forEach(each -> each.sort(Comparator.comparingDouble(Strip::left)));
    return rows;
  }

  private static boolean onOneLine(Strip upper, Strip lower) {
    if (upper.picture() != null || lower.picture() != null) {
      return false;
    }
    return lower.y() - upper.y() < 0.4f * Math.min(upper.size(), lower.size());
  }

  /** The middle of the gutter; not a number if there is none. */
  private static float gutter(List<List<Strip>> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (List<Strip> row : rows) {
      left = Math.min(left, row.getFirst().left());
      right = Math.max(right, (float) row.stream().mapToDouble(Strip::right).max().orElse(0));
    }
    int width = (int) Math.ceil(right - left);
    if (width < 60 || width > 20_000) {
      return Float.NaN;
    }
    int[] covered = covered(rows, left, width);
    // A column that ends soon covers no more rows than headings do that go across.
    float gutter = Float.NaN;
    for (int most = Math.max(1, rows.size() / 6); most >= 1 && Float.isNaN(gutter); most--) {
      gutter = gutter(rows, covered, left, width, most);
    }
    return gutter;
  }

  /** The middle of the widest gutter that so many rows cover at most. */
  private static float gutter(
      List<List<Strip>> rows, int[] covered, float left, int width, int most) {
    float best = Float.NaN;
    int widest = 0;
    int begin = -1;
    for (int x = width / 5; x <= width * 4 / 5; x++) {
      boolean free = covered[x] <= most;
      if (free && begin < 0) {
        begin = x;
      }
      if (begin >= 0 && (!free || x == width * 4 / 5)) {
        float middle = left + (begin + x) / 2f;
        if (x - begin > widest && x - begin >= NARROWEST_GUTTER && isBetweenProse(rows, middle)) {
          widest = x - begin;
          best = middle;
        }
        begin = -1;
      }
    }
    return best;
  }

  /** How many rows cover each point of the width. */
  private static int[] covered(List<List<Strip>> rows, float left, int width) {
    int[] covered = new int[width + 2];
    for (List<Strip> row : rows) {
      int done = 0;
      for (Strip strip : row) {
        int from = Math.clamp((int) (strip.left() - left), done, width);
        int to = Math.clamp((int) Math.ceil(strip.right() - left), from, width);
        for (int x = from; x < to; x++) {
          covered[x]++;
        }
        done = Math.max(done, to);
      }
    }
    return covered;
  }

  private static boolean isBetweenProse(List<List<Strip>> rows, float gutter) {
    List<float[]> lefts = new ArrayList<>();
    List<float[]> rights = new ArrayList<>();
    for (List<Strip> row : rows) {
      if (row.stream().noneMatch(s -> s.left() < gutter && s.right() > gutter)) {
        addExtent(row.stream().filter(s -> s.right() <= gutter).toList(), lefts);
        addExtent(row.stream().filter(s -> s.left() >= gutter).toList(), rights);
      }
    }
    int least = Math.max(LEAST_ROWS - 1, rows.size() / 5);
    boolean isRightLong = rights.size() >= least;
    boolean isRightShort =
        rights.size() >= LEAST_LINES && Math.abs(width(rights) / width(lefts) - 1) <= SAME_WIDTH;
    return lefts.size() >= least
        && (isRightLong || isRightShort)
        && isFilled(lefts)
        && isFilled(rights);
  }

  /** From where to where a row goes, and how much of that is text. */
  private static void addExtent(List<Strip> row, List<float[]> extents) {
    if (!row.isEmpty()) {
      float text = 0;
      for (Strip strip : row) {
        text += strip.right() - strip.left();
      }
      extents.add(new float[] {row.getFirst().left(), row.getLast().right(), text});
    }
  }

  private static double width(List<float[]> extents) {
    double left = extents.stream().mapToDouble(e -> e[0]).min().orElse(0);
    double right = extents.stream().mapToDouble(e -> e[1]).max().orElse(0);
    return right - left;
  }

  private static boolean isFilled(List<float[]> extents) {
    double width = width(extents);
    double[] fills = extents.stream().mapToDouble(e -> e[2] / width).sorted().toArray();
    return fills[fills.length / 2] > LEAST_FILL;
  }
}
