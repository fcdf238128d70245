package mapside.basemap.render;

/** Mixes colours without alpha, fast. */
final class Blend {

  /** The part that leaves nothing of the first colour. */
  static final int WHOLE = 256;

  private static final int RED_BLUE = 0xff00ff;
  private static final int GREEN = 0x00ff00;

  private Blend() {}

  /**
   * A colour between two.
   *
   * @param part how much of the second, 0 to {@link #WHOLE}
   */
  static int mix(int first, int second, int part) {
    int rest = WHOLE - part;
    // Two channels at a time: each product has 16 bits of room.
    int redBlue = (first & RED_BLUE) * rest + (second & RED_BLUE) * part >>> Byte.SIZE;
    int green = (first & GREEN) * rest + (second & GREEN) * part >>> Byte.SIZE;
    return redBlue & RED_BLUE | green & GREEN;
  }

  /** The alpha of an ARGB colour, 0 to 1. */
  static float alpha(int argb) {
    return (argb >>> 24) / 255f;
  }
}
