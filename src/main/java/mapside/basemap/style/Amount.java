package mapside.basemap.style;

/**
 * A number that depends on the zoom: a width in logical pixels, or a strength from 0 to 1. The
 * arrays are not copied: they are given away.
 */
public final class Amount {

  private final double[] zooms;
  private final double[] numbers;

  /** Names the stops, in ascending order and at least one, and the number at each. */
  Amount(double[] zooms, double[] numbers) {
    this.zooms = zooms;
    this.numbers = numbers;
  }

  /** The number at a zoom. */
  public double at(double zoom) {
    double place = Stops.place(zooms, zoom);
    int before = (int) place;
    int after = Math.min(before + 1, numbers.length - 1);
    return numbers[before] + (place - before) * (numbers[after] - numbers[before]);
  }
}
