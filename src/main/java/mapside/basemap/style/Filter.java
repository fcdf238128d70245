package mapside.basemap.style;

/**
 * A condition on one numeric attribute of a feature.
 *
 * @param attribute its name
 * @param comparison how it is compared
 * @param number what it is compared with
 */
public record Filter(String attribute, Comparison comparison, double number) {

  /** How a value is compared with a number. */
  public enum Comparison {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** How style files write it. */
    public String sign() {
      return sign;
    }
  }

  /** Whether a value meets the condition; NaN, which stands for no value, never does. */
  public boolean accepts(double value) {
    return switch (comparison) {
      case EQUAL -> value == number;
      case UNEQUAL -> value < number || value > number;
      case LESS -> value < number;
      case AT_MOST -> value <= number;
      case GREATER -> value > number;
      case AT_LEAST -> value >= number;
    };
  }
}
