package mapside.detection.token;

/**
 * A word.
 *
 * @param start UTF-16 offset of its first character in the whole text
 * @param end offset after its last one
 * @param word folded as the names of the gazetteer are; empty if no letter is left
 * @param shape how it is written
 * @param gap what stands before it
 * @param possessive whether an apostrophe and s follow
 * @param stopped whether a full stop follows at once
 */
public record Token(
    int start, int end, String word, Shape shape, Gap gap, boolean possessive, boolean stopped) {}
