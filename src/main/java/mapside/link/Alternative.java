package mapside.link;

import mapside.place.Place;

/**
 * Another place that a name may mean.
 *
 * @param place which one; the reading's gazetteer need not know it
 * @param probability how likely it is, if a place is meant at all, 0 to 1
 */
public record Alternative(Place place, double probability) {}
