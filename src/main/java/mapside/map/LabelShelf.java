package mapside.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** Those shown that are not in sight yet, or whose letters have to be put elsewhere. */
  private final Set<MapLabel> coming = new LinkedHashSet<>();

  private int band;

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
    coming.clear();
    shown = Map.of();
  }

  /**
   * Shows names where they stand, and takes the others out of sight at once. Where there were none
   * before, all come at once; otherwise they wait for {@link #come}.
   *
   * @param newBand of zooms that they stand so in
   * @return those that were not shown before
   */
  List<MapLabel> show(Map<MapLabel, Spot> spots, int newBand) {
    boolean isFirst = shown.isEmpty();
    List<MapLabel> back = new ArrayList<>();
    shown.keySet().stream().filter(label -> !spots.containsKey(label)).forEach(this::hide);
    coming.clear();
    spots.forEach(
        (label, spot) -> {
          if (!shown.containsKey(label)) {
            back.add(label);
          }
          if (label.isInSight() && !label.isBent()) {
            // Its picture is only moved; else it would lie on others that come where it stood.
            label.put(spot, newBand);
          } else if (!label.stands(spot, newBand)) {
            coming.add(label);
          }
        });
    shown = spots;
    band = newBand;
    if (isFirst) {
      come(coming.size());
    }
    leaveOut();
    return back;
  }

  /**
   * Brings the next of those that were shown into sight: to style, letter and paint a name with its
   * halo takes milliseconds, and a plan may have a hundred of them.
   *
   * @param most so many of them
   */
  void come(int most) {
    List<MapLabel> next = coming.stream().limit(most).toList();
    List<Node> fresh = new ArrayList<>();
    for (MapLabel label : next) {
      coming.remove(label);
      label.put(Objects.requireNonNull(shown.get(label)), band);
      label.setSeen(true);
      if (!waiting.remove(label) && label.getParent() == null) {
        fresh.add(label);
      }
    }
    drawing.getChildren().addAll(0, fresh);
  }

  /** Whether all that is shown is in sight where it stands. */
  boolean isWhole() {
    return coming.isEmpty();
  }

  private void hide(MapLabel label) {
    if (label.getParent() != null) {
      label.setSeen(false);
      waiting.add(label);
    }
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
