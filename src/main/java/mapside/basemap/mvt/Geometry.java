package mapside.basemap.mvt;

/**
 * The parts of a feature: lines, or rings without their closing vertex. Coordinates are steps from
 * the tile's upper left corner, y downward; they may lie outside of the tile. The arrays are shared
 * and must not be written to.
 */
public final class Geometry {

  private static final int BOX = 4;

  private final int[] xy;
  private final int[] ends;
  private final int[] boxes;

  Geometry(int[] xy, int[] ends) {
    this.xy = xy;
    this.ends = ends;
    this.boxes = new int[ends.length * BOX];
    for (int part = 0; part < ends.length; part++) {
      measure(part);
    }
  }

  private void measure(int part) {
    int minX = Integer.MAX_VALUE;
    int minY = Integer.MAX_VALUE;
    int maxX = Integer.MIN_VALUE;
    int maxY = Integer.MIN_VALUE;
    for (int i = start(part); i < ends[part]; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    boxes[part * BOX] = minX;
    boxes[part * BOX + 1] = minY;
    boxes[part * BOX + 2] = maxX;
    boxes[part * BOX + 3] = maxY;
  }

  /** How many lines or rings there are. */
  public int parts() {
    return ends.length;
  }

  /** All vertices, x before y, part after part. */
  public int[] xy() {
    return xy;
  }

  /** Where a part begins in {@link #xy()}. */
  public int start(int part) {
    return part == 0 ? 0 : ends[part - 1];
  }

  /** Where a part ends in {@link #xy()}, exclusive. */
  public int end(int part) {
    return ends[part];
  }

  /** The least x of a part. */
  public int minX(int part) {
    return boxes[part * BOX];
  }

  /** The least y of a part. */
  public int minY(int part) {
    return boxes[part * BOX + 1];
  }

  /** The greatest x of a part. */
  public int maxX(int part) {
    return boxes[part * BOX + 2];
  }

  /** The greatest y of a part. */
  public int maxY(int part) {
    return boxes[part * BOX + 3];
  }
}
