package mapside.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the names of islands can stand, found once for each band of zooms. */
final class Coasts {

  private final List<IslandNode> islands;
  private final Map<Key, List<Spot>> known = new HashMap<>();

  private record Key(StraightLabel label, int band) {}

  Coasts(List<IslandNode> islands) {
    this.islands = islands;
  }

  /** Where the name of an island or a group of them can stand, the best first. */
  List<Spot> beside(StraightLabel label, int band) {
    return known.computeIfAbsent(new Key(label, band), key -> find(label, band));
  }

  private List<Spot> find(StraightLabel label, int band) {
    double zoom = LabelPlan.leastZoom(band);
    Coast coast = new Coast(label.place().orElseThrow(), zoom, islands);
    List<Spot> spots = coast.beside(label.width(), label.height());
    if (label.mayLead(zoom)) {
      spots.addAll(coast.apart(label.width(), label.height()));
    }
    return spots;
  }

  /** Forgets what was found for names that are written no more. */
  void forget() {
    known.clear();
  }
}
