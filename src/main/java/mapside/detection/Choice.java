package mapside.detection;

import mapside.gazetteer.world.WorldPlace;

/**
 * A place that a mention may mean.
 *
 * @param place which one
 * @param probability how likely it is, if a place is meant at all, 0 to 1
 */
public record Choice(WorldPlace place, double probability) {}
