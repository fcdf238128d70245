package mapside.detection;

import java.util.OptionalInt;
import mapside.text.TextRange;

/**
 * A name of which is known already what it means, so that it helps to tell what others mean.
 *
 * @param range where it stands in the text
 * @param place its place's number in the gazetteer; empty if it names none there
 * @param givesWay whether it does not count where it is only a part of a longer name
 */
public record Fixed(TextRange range, OptionalInt place, boolean givesWay) {}
