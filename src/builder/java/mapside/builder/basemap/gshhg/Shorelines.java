package mapside.builder.basemap.gshhg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.builder.source.BuildException;

/** Joins the segments of GMT's shoreline file into rings, end to end across the bins' edges. */
public final class Shorelines {

  private static final int MIN_POINTS = 2;

  private final Bins bins;
  private final boolean[] used;
  private final Map<Joint, List<Integer>> starting = new HashMap<>();

  /** Where a segment of a polygon begins or ends; longitudes counted once round. */
  private record Joint(int polygon, int antarcticFlag, long x, long y) {}

  private Shorelines(Bins bins) {
    this.bins = bins;
    used = new boolean[bins.segments];
  }

  /**
   * All rings of a file of {@code gmt-gshhg}. Of Antarctica's two outlines the one that goes along
   * the ice shelves is taken.
   */
  public static List<ShoreRing> read(Path file) {
    return new Shorelines(new Bins(file)).join();
  }

  private List<ShoreRing> join() {
    List<ShoreRing> rings = new ArrayList<>();
    for (int segment = 0; segment < bins.segments; segment++) {
      if (bins.points(segment) >= MIN_POINTS && !bins.isClosed(segment)) {
        starting.computeIfAbsent(joint(segment, 0), _ -> new ArrayList<>()).add(segment);
      }
    }
    for (int segment = 0; segment < bins.segments; segment++) {
      if (bins.points(segment) >= MIN_POINTS && !used[segment]) {
        rings.add(ring(bins.isClosed(segment) ? List.of(segment) : chainFrom(segment)));
      }
    }
    return rings;
  }

  private Joint joint(int segment, int point) {
    long x = Math.floorMod(bins.x(segment, point), bins.stepsAround());
    return new Joint(bins.polygon(segment), bins.antarcticFlag(segment), x, bins.y(segment, point));
  }

  private List<Integer> chainFrom(int first) {
    List<Integer> chain = new ArrayList<>();
    int segment = first;
    while (segment >= 0) {
      used[segment] = true;
      chain.add(segment);
      segment = next(segment);
    }
    int last = chain.getLast();
    if (!joint(last, bins.points(last) - 1).equals(joint(first, 0))) {
      throw new BuildException("the shoreline of polygon " + bins.polygon(first) + " is open");
    }
    return chain;
  }

  /** The unused segment that begins where this one ends, one in another bin first; or −1. */
  private int next(int segment) {
    int best = -1;
    for (int other : starting.getOrDefault(joint(segment, bins.points(segment) - 1), List.of())) {
      if (!used[other] && (best < 0 || bins.bin(best) == bins.bin(segment))) {
        best = other;
      }
    }
    return best;
  }

  private ShoreRing ring(List<Integer> chain) {
    int count = 0;
    for (int segment : chain) {
      count += bins.points(segment) - 1;
    }
    double[] lonLat = new double[2 * count];
    double degrees = bins.binDegrees / Bins.STEPS;
    int at = 0;
    double turns = 0;
    double last = 0;
    for (int segment : chain) {
      // The last point is the first of the next segment.
      for (int i = 0; i < bins.points(segment) - 1; i++) {
        double lon = bins.x(segment, i) * degrees;
        turns = at == 0 ? 0 : turns + 360 * Math.rint((last - lon - turns) / 360);
        last = lon + turns;
        lonLat[at++] = last;
        lonLat[at++] = -90 + bins.y(segment, i) * degrees;
      }
    }
    int first = chain.getFirst();
    boolean roundPole = Math.abs(last - lonLat[0]) > 180;
    return new ShoreRing(bins.polygon(first), bins.level(first), lonLat, roundPole);
  }
}
