package mapside.builder.basemap.gshhg;

/**
 * A closed shoreline.
 *
 * @param id the number of the polygon in GSHHG; islands are numbered by size from the greatest
 * @param level 1 land, 2 lake, 3 island in a lake, 4 pond on such an island
 * @param lonLat longitude and latitude in turn, degrees; longitudes run on across 180°, the first
 *     vertex is not repeated
 * @param roundPole whether the ring goes round the pole, so that it ends a turn from where it began
 */
public record ShoreRing(int id, int level, double[] lonLat, boolean roundPole) {}
