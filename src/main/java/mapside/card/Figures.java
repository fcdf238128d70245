package mapside.card;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import mapside.geo.GeoPoint;
import mapside.messages.Messages;

/** Puts rounded figures and coordinates into words, by the customs of a locale. */
final class Figures {

  /** More digits would pretend to an exactness that nobody has. */
  private static final MathContext ROUNDING = new MathContext(3);

  private static final double MILLION = 1e6;

  private final Messages messages;

  Figures(Messages messages) {
    this.messages = messages;
  }

  String area(double km2) {
    return messages.get("card.area.value", rounded(km2));
  }

  String people(long count) {
    return messages.get("card.people.value", rounded(count));
  }

  /** Latitude, then longitude, each to a tenth of a degree. */
  String coordinates(GeoPoint point) {
    return degrees(point.lat(), "card.north", "card.south")
        + ", "
        + degrees(point.lon(), "card.east", "card.west");
  }

  private String degrees(double value, String above, String below) {
    NumberFormat tenths = NumberFormat.getNumberInstance(locale());
    tenths.setMinimumFractionDigits(1);
    tenths.setMaximumFractionDigits(1);
    return messages.get(value < 0 ? below : above, tenths.format(Math.abs(value)));
  }

  /** "3,200", and "126 million" where the zeros would tell nothing. */
  private String rounded(double value) {
    double few = BigDecimal.valueOf(value).round(ROUNDING).doubleValue();
    NumberFormat format =
        few < MILLION
            ? NumberFormat.getNumberInstance(locale())
            : NumberFormat.getCompactNumberInstance(locale(), NumberFormat.Style.LONG);
    format.setMaximumFractionDigits(few < 10 || few >= MILLION ? 1 : 0);
    return format.format(few);
  }

  private Locale locale() {
    return messages.locale();
  }
}
