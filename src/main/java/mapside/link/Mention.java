package mapside.link;

import mapside.place.PlaceId;
import mapside.text.TextRange;

/**
 * A stretch of text that names a place.
 *
 * @param range the name as it stands in the article's plain text
 * @param place which place it is
 * @param role whether the passage is about the place or the name stands for actors
 */
public record Mention(TextRange range, PlaceId place, Role role) {}
