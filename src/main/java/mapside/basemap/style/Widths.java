package mapside.basemap.style;

/**
 * A width in logical pixels that depends on the zoom. The arrays are not copied: they are given
 * away.
 */
public final class Widths {

  private final double[] zooms;
  private final double[] widths;

  /** Names the stops, in ascending order and at least one, and the width at each. */
  Widths(double[] zooms, double[] widths) {
    this.zooms = zooms;
    this.widths = widths;
  }

  /** The width at a zoom. */
  public double at(double zoom) {
    double place = Stops.place(zooms, zoom);
    int before = (int) place;
    int after = Math.min(before + 1, widths.length - 1);
    return widths[before] + (place - before) * (widths[after] - widths[before]);
  }
}
