package mapside.basemap.style;

import org.jspecify.annotations.Nullable;

/** A colour that depends on the zoom or on an attribute of what is painted. Immutable. */
public final class Colours {

  private final @Nullable String attribute;
  private final double[] stops;
  private final int[] argb;

  /** Takes the arrays, which are given away; the stops ascend and there is at least one. */
  Colours(@Nullable String attribute, double[] stops, int[] argb) {
    this.attribute = attribute;
    this.stops = stops;
    this.argb = argb;
  }

  /** The attribute that the colour depends on; null if it is the zoom. */
  public @Nullable String attribute() {
    return attribute;
  }

  /** The colour for a zoom or a value of the attribute, as ARGB, not premultiplied. */
  public int at(double number) {
    double place = Stops.place(stops, number);
    int before = (int) place;
    int after = Math.min(before + 1, argb.length - 1);
    return mix(argb[before], argb[after], place - before);
  }

  private static int mix(int from, int to, double part) {
    int mixed = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int a = from >>> shift & 0xff;
      int b = to >>> shift & 0xff;
      mixed |= (int) Math.round(a + part * (b - a)) << shift;
    }
    return mixed;
  }
}
