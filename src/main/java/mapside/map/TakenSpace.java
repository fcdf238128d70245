package mapside.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;

/** What is taken of the world already: boxes in pixels, found again by the squares they lie in. */
final class TakenSpace {

  private static final double SIDE = 128;

  private final Map<Long, List<Rectangle2D>> squares = new HashMap<>();

  void take(Rectangle2D box) {
    anySquare(
        box,
        square -> {
          squares.computeIfAbsent(square, key -> new ArrayList<>()).add(box);
          return false;
        });
  }

  boolean isFree(Rectangle2D box) {
    return !anySquare(
        box, square -> squares.getOrDefault(square, List.of()).stream().anyMatch(box::intersects));
  }

  private static boolean anySquare(Rectangle2D box, Predicate<Long> test) {
    for (long column = index(box.getMinX()); column <= index(box.getMaxX()); column++) {
      for (long row = index(box.getMinY()); row <= index(box.getMaxY()); row++) {
        if (test.test(column << 32 ^ row & 0xffffffffL)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long index(double at) {
    return (long) Math.floor(at / SIDE);
  }
}
