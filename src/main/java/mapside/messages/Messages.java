package mapside.messages;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language for everything a user reads. Immutable, for any thread. */
public final class Messages {

  private final ResourceBundle words;
  private final Locale locale;

  /** The language that the words are in, whatever was asked for. */
  private final Locale spoken;

  private Messages(ResourceBundle words, Locale locale) {
    this.words = words;
    this.locale = locale;
    this.spoken = Locale.of(words.getString("language"));
  }

  /** The words nearest to a locale; English where there are none in its language. */
  public static Messages of(Locale locale) {
    Locale translation =
        Tongue.ofCode(locale.getLanguage()).map(Tongue::translation).orElse(Locale.ROOT);
    // Asked for what is there, and only that: else the system's language would stand in.
    return new Messages(
        ResourceBundle.getBundle("mapside.messages.words", translation, Messages.class.getModule()),
        locale);
  }

  /**
   * The sentence for a key, with arguments put in as {@link MessageFormat} does, in the form that
   * their numbers ask for.
   *
   * @throws MissingResourceException if there is no such key, which is a mistake of the program
   */
  public String get(String key, Object... arguments) {
    String pattern = words.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(Plurals.resolve(pattern, spoken, arguments), locale).format(arguments);
  }

  /** A day as these words write it, such as 22 November 2019. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(get("date"), spoken).format(day);
  }

  /**
   * A day as it is written in a language that names are in, which need not be that of the words.
   */
  public String date(LocalDate day, Locale language) {
    return Tongue.ofCode(language.getLanguage())
        .map(tongue -> tongue == tongue() ? date(day) : of(tongue.in(locale)).date(day))
        .orElseGet(
            () ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(day));
  }

  /** Whether there is a sentence for a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The keys that begin so. */
  public Set<String> keys(String start) {
    return words.keySet().stream()
        .filter(key -> key.startsWith(start))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The language that the words are in, whatever was asked for. */
  public Tongue tongue() {
    return Tongue.ofCode(spoken.getLanguage()).orElse(Tongue.ENGLISH);
  }

  /** The same language as a locale, for names in it and for their order. */
  public Locale language() {
    return spoken;
  }

  /** The locale by which numbers and dates are written. */
  public Locale locale() {
    return locale;
  }
}
