package mapside.place;

/** From which zoom on a map has room for the name of a place, by how important the place is. */
public final class MapRank {

  /** The rank of the least important places. */
  public static final int LAST = 9;

  /** By rank, from 1 on: found by looking at the map, so that each zoom is full but not crowded. */
  private static final double[] LEAST_ZOOMS = {0, 2.2, 3, 4.2, 4.9, 6, 6.8, 8.1, 8.8};

  private MapRank() {}

  /** The least zoom at which places of a rank are named. */
  public static double leastZoom(int rank) {
    return LEAST_ZOOMS[Math.clamp(rank, 1, LAST) - 1];
  }

  /** The first rank that is named from a zoom on, or not before it; the last one at the most. */
  public static int from(double zoom) {
    int rank = 1;
    while (rank < LAST && leastZoom(rank) < zoom) {
      rank++;
    }
    return rank;
  }
}
