package mapside.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the names of islands can stand, found once for each band of zooms. */
final class Coasts {

  private final List<IslandNode> islands;
  private final Map<Key, List<MapLabel.Offset>> known = new HashMap<>();

  private record Key(MapLabel label, int band) {}

  Coasts(List<IslandNode> islands) {
    this.islands = islands;
  }

  /** Offsets for the name of an island or a group of them, the best first. */
  List<MapLabel.Offset> beside(MapLabel label, int band) {
    return known.computeIfAbsent(
        new Key(label, band),
        key ->
            new Coast(label.place(), LabelPlan.leastZoom(band), islands)
                .beside(label.width(), label.height()));
  }
}
