package mapside.session;

/**
 * A link or a note that was not found again, because the text has changed since. It stays in its
 * file.
 *
 * @param words the words that it was on
 * @param told what was said of them; may be empty
 */
public record Lost(String words, String told) {}
