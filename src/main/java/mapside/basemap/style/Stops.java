package mapside.basemap.style;

/** Where a number lies among stops. */
final class Stops {

  private Stops() {}

  /** The index of the stop before a number plus the part of the way to the next; clamped. */
  static double place(double[] stops, double number) {
    if (!(number > stops[0])) {
      return 0;
    }
    int after = 1;
    while (after < stops.length && stops[after] <= number) {
      after++;
    }
    if (after == stops.length) {
      return after - 1;
    }
    return after - 1 + (number - stops[after - 1]) / (stops[after] - stops[after - 1]);
  }
}
