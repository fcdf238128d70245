package mapside.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article says of itself, beside its text.
 *
 * @param title its title; never blank
 * @param byline who wrote it
 * @param date when it appeared
 * @param credit whose facts it rests on
 * @param language the language it is written in; English where the file does not say
 */
public record About(
    String title,
    Optional<String> byline,
    Optional<LocalDate> date,
    Optional<String> credit,
    Locale language) {

  /** An article of which only the title is known. */
  public static About titled(String title) {
    return new About(title, Optional.empty(), Optional.empty(), Optional.empty(), Locale.ENGLISH);
  }
}
