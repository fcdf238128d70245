package mapside.gazetteer.world;

/**
 * A name of a place.
 *
 * @param text as it is written
 * @param tag what sort of name it is, and in which language
 */
public record WorldName(String text, NameTag tag) {}
