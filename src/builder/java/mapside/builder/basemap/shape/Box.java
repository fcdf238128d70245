package mapside.builder.basemap.shape;

/** A box in world units. */
public record Box(double minX, double minY, double maxX, double maxY) {

  /** The box round all vertices. */
  public static Box around(double[] xy) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < xy.length; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    return new Box(minX, minY, maxX, maxY);
  }

  /** The box of a tile, widened on all sides by a part of its side. */
  public static Box ofTile(int z, int x, int y, double widenedBy) {
    double side = 1.0 / (1 << z);
    double more = side * widenedBy;
    return new Box(x * side - more, y * side - more, (x + 1) * side + more, (y + 1) * side + more);
  }

  /** Whether the boxes share a point. */
  public boolean meets(Box other) {
    return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
  }

  /** Whether the other box lies within this one. */
  public boolean holds(Box other) {
    return minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY;
  }
}
