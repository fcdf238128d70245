package mapside.basemap.mvt;

/** Lines or areas of a vector tile that share their attributes. Immutable. */
public final class Feature {

  private final boolean area;
  private final Geometry geometry;
  private final int[] tags;
  private final AttributeTable table;

  Feature(boolean area, Geometry geometry, int[] tags, AttributeTable table) {
    this.area = area;
    this.geometry = geometry;
    this.tags = tags;
    this.table = table;
  }

  /** Whether the parts are rings, not lines. */
  public boolean isArea() {
    return area;
  }

  /** The lines or rings. */
  public Geometry geometry() {
    return geometry;
  }

  /** The value of an attribute; NaN if the feature has none of that name or it is no number. */
  public double number(String attribute) {
    for (int i = 0; i < tags.length; i += 2) {
      if (table.keyIs(tags[i], attribute)) {
        return table.number(tags[i + 1]);
      }
    }
    return Double.NaN;
  }
}
