package mapside.place;

import java.util.Locale;
import java.util.Optional;

/** A language that places have names in. */
public enum Language {
  ENGLISH("en"),
  RUSSIAN("ru"),
  JAPANESE("ja");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code. */
  public String code() {
    return code;
  }

  /** The locale whose writing rules hold. */
  public Locale locale() {
    return Locale.of(code);
  }

  /** The language of an ISO 639-1 code; empty if it is none of these. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
