package mapside.geo;

/**
 * Which level of tiles is shown at a zoom, and at which zooms their pictures are sharp. Tiles are
 * painted with {@value #DENSITY} pixels for each pixel of the screen that they would take at a
 * whole zoom, so they are reduced for display, except near the end of a level.
 */
public final class TileLevels {

  /** Pixels of a picture for a pixel of the screen at a whole zoom. */
  public static final double DENSITY = 1.5;

  /** Gluon Maps takes the tiles of the next level so much before its whole zoom (its TIPPING). */
  private static final double TIPPING = 0.2;

  /** So far above a whole zoom a picture has as many pixels as the screen. */
  private static final double SHARP_TO = Math.log(DENSITY) / Math.log(2);

  private TileLevels() {}

  /** The level whose tiles are shown at a zoom. */
  public static int at(double zoom) {
    return (int) Math.floor(zoom + TIPPING + 1e-9);
  }

  /** Whether the tiles have to be enlarged at a zoom. */
  public static boolean isBlurred(double zoom) {
    return zoom - at(zoom) > SHARP_TO + 1e-9;
  }

  /** The nearest zoom at which no tile is enlarged, but not below the least one. */
  public static double sharpNear(double zoom, double least) {
    if (!isBlurred(zoom)) {
      return zoom;
    }
    double below = sharpBelow(zoom);
    double above = at(zoom) + 1 - TIPPING;
    return zoom - below < above - zoom && below >= least ? below : above;
  }

  /** The greatest zoom up to this one at which no tile is enlarged. */
  public static double sharpBelow(double zoom) {
    return isBlurred(zoom) ? at(zoom) + SHARP_TO : zoom;
  }
}
