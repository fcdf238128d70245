package mapside.link;

import mapside.text.TextRange;

/**
 * A stretch of text that names a place, but nobody knows which.
 *
 * @param range the name as it stands in the article's plain text
 * @param name its letters
 * @param confidence how likely it names a place at all, 0 to 1
 */
public record Unplaced(TextRange range, String name, double confidence) {}
