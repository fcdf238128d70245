package mapside.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * Views of pieces that went off the screen and wait unseen in the column, since to make one again,
 * with its styles, takes the JavaFX thread longer than a frame has. Of a long text only some wait.
 */
final class SetAside {

  /** So many wait at the most: all of an article of some thousand words. */
  static final int MOST = 80;

  private final Consumer<Collection<Node>> remover;
  private final TreeMap<Integer, PieceView> waiting = new TreeMap<>();

  /**
   * Starts empty.
   *
   * @param remover takes nodes out of the column
   */
  SetAside(Consumer<Collection<Node>> remover) {
    this.remover = remover;
  }

  /** Puts views out of sight; those with a picture, which takes much memory, are given up. */
  void put(Map<Integer, PieceView> views) {
    List<Node> out = new ArrayList<>();
    views.forEach(
        (piece, view) -> {
          if (view.figure().isPresent()) {
            out.add(view);
          } else {
            view.setVisible(false);
            waiting.put(piece, view);
          }
        });
    int last = views.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    while (waiting.size() > MOST) {
      // The farthest from where the reader is.
      boolean isFirst = last - waiting.firstKey() > waiting.lastKey() - last;
      out.add((isFirst ? waiting.pollFirstEntry() : waiting.pollLastEntry()).getValue());
    }
    remover.accept(out);
  }

  /** The view of a piece, which waits no longer; empty if it does not wait. */
  Optional<PieceView> take(int piece) {
    return Optional.ofNullable(waiting.remove(piece));
  }

  /** Whether the view of a piece waits. */
  boolean holds(int piece) {
    return waiting.containsKey(piece);
  }

  /** How many that wait stand above a piece. */
  int before(int piece) {
    return waiting.headMap(piece).size();
  }

  /** Takes all that wait out of the column. */
  void leave() {
    remover.accept(List.copyOf(waiting.values()));
    waiting.clear();
  }

  /** Forgets all that wait, when the column has been emptied. */
  void clear() {
    waiting.clear();
  }
}
