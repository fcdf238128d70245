package mapside.basemap;

import mapside.basemap.style.Style;

/** The colour of where a map has nothing: a grey as bright as the open sea of the style. */
final class Ground {

  // How bright red, green and blue are beside each other (ITU-R BT.709, part 3).
  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;

  private Ground() {}

  /** The opaque colour at a zoom. */
  static int argb(Style style, int zoom) {
    int sea = style.background().at(zoom);
    int grey =
        (int)
            Math.round(RED * (sea >> 16 & 0xff) + GREEN * (sea >> 8 & 0xff) + BLUE * (sea & 0xff));
    return 0xff << 24 | grey << 16 | grey << 8 | grey;
  }
}
