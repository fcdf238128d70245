package mapside.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that there are words in. */
public enum Tongue {
  ENGLISH("en"),
  JAPANESE("ja"),
  RUSSIAN("ru");

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /** Its ISO 639 code, as in settings. */
  public String code() {
    return code;
  }

  /** The language of a code. */
  public static Optional<Tongue> ofCode(String code) {
    return Arrays.stream(values()).filter(tongue -> tongue.code.equals(code)).findFirst();
  }

  /** A locale of this language, and of the country of another. */
  public Locale in(Locale place) {
    return place.getLanguage().equals(code) ? place : Locale.of(code, place.getCountry());
  }

  /** The bundle of its words; English is what the others are translations of. */
  Locale translation() {
    return this == ENGLISH ? Locale.ROOT : Locale.of(code);
  }
}
