package mapside.session;

import mapside.geo.GeoPoint;
import mapside.place.Territory;

/**
 * An outline laid over another place.
 *
 * @param territory whose outline
 * @param at where its middle lies now
 */
public record Comparison(Territory territory, GeoPoint at) {}
