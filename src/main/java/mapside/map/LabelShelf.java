package mapside.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The names on the map, and behind them those that were shown and may be again: to take a node into
 * the scene anew costs the JavaFX thread more than everything else about a name.
 */
final class LabelShelf {

  /** So many names wait unseen; those of the chain and the seas round it are about a hundred. */
  private static final int WAITING = 300;

  private final Group drawing = new Group();
  private final Set<MapLabel> waiting = new LinkedHashSet<>();
  private Map<MapLabel, Spot> shown = Map.of();

  LabelShelf() {
    drawing.setManaged(false);
  }

  /** What everything lies in. */
  Group drawing() {
    return drawing;
  }

  /** The names that are shown, and where. */
  Map<MapLabel, Spot> shown() {
    return shown;
  }

  /** Whatever was shown or waits is never shown again. */
  void clear() {
    drawing.getChildren().removeAll(waiting);
    drawing.getChildren().removeAll(shown.keySet());
    waiting.clear();
    shown = Map.of();
  }

  /**
   * Shows names where they stand, and takes the others out of sight.
   *
   * @param band of zooms that they stand so in
   * @return those that were not shown before
   */
  List<MapLabel> show(Map<MapLabel, Spot> spots, int band) {
    List<MapLabel> back = new ArrayList<>();
    for (MapLabel label : shown.keySet()) {
      if (!spots.containsKey(label)) {
        label.setSeen(false);
        waiting.add(label);
      }
    }
    List<Node> fresh = new ArrayList<>();
    spots.forEach(
        (label, spot) -> {
          label.put(spot, band);
          if (!shown.containsKey(label)) {
            back.add(label);
            label.setSeen(true);
            if (!waiting.remove(label)) {
              fresh.add(label);
            }
          }
        });
    drawing.getChildren().addAll(0, fresh);
    shown = spots;
    leaveOut();
    return back;
  }

  /** Those that have waited longest, if there are too many. */
  private void leaveOut() {
    if (waiting.size() > WAITING) {
      List<MapLabel> out = waiting.stream().limit(waiting.size() - WAITING / 2).toList();
      drawing.getChildren().removeAll(out);
      out.forEach(waiting::remove);
    }
  }
}
