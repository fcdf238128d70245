package mapside.lesson.quiz;

import java.time.LocalDate;

/**
 * Something that happened on a day.
 *
 * @param title what it was, in a few words that do not give the day away
 * @param day when
 */
public record Dated(String title, LocalDate day) {}
