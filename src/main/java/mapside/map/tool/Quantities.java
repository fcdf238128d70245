package mapside.map.tool;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import mapside.messages.Messages;
import mapside.session.Units;

/** Lengths and areas in words, with as many digits as they are good for. */
final class Quantities {

  /** By the international agreement of 1959: a mile is 1609.344 m, a foot 0.3048 m. */
  static final double MILE_KM = 1.609344;

  static final double FOOT_KM = 0.0003048;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Messages words;
  private final Units units;

  Quantities(Messages words, Units units) {
    this.words = words;
    this.units = units;
  }

  /** A length that was measured. */
  String length(double km) {
    if (units == Units.IMPERIAL) {
      double miles = km / MILE_KM;
      return miles < 0.2
          ? words.get("tool.feet", number(rounded(km / FOOT_KM)))
          : words.get("tool.miles", number(rounded(miles)));
    }
    return km < 1
        ? words.get("tool.metres", number(rounded(km * 1000)))
        : words.get("tool.kilometres", number(rounded(km)));
  }

  /** An area that was taken from an outline. */
  String area(double km2) {
    return units == Units.IMPERIAL
        ? words.get("tool.square-miles", number(threeDigits(km2 / MILE_KM / MILE_KM)))
        : words.get("tool.square-kilometres", number(threeDigits(km2)));
  }

  /** Whole units from ten on, tenths from one on, hundredths below. */
  private static double rounded(double value) {
    double unit = value < 1 ? 100 : value < 10 ? 10 : 1;
    return Math.rint(value * unit) / unit;
  }

  private static double threeDigits(double value) {
    return new BigDecimal(value).round(THREE_DIGITS).doubleValue();
  }

  private String number(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }
}
