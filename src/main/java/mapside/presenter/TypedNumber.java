package mapside.presenter;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A number that is typed digit by digit. For the JavaFX thread. */
final class TypedNumber {

  private static final int MOST_DIGITS = 4;

  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");

  /** Its digits so far; empty for none. */
  ReadOnlyStringProperty digitsProperty() {
    return digits.getReadOnlyProperty();
  }

  /** A further digit; too many are ignored. */
  void add(String digit) {
    if (digits.get().length() < MOST_DIGITS) {
      digits.set(digits.get() + digit);
    }
  }

  /** Gives the number and forgets it; empty if none was typed. */
  OptionalInt take() {
    String typed = digits.get();
    digits.set("");
    return typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed));
  }
}
