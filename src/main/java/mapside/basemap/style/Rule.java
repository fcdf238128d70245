package mapside.basemap.style;

import java.util.List;

/** One step of painting a tile. */
public sealed interface Rule {

  /** What is painted, and at which zooms. */
  Selector selector();

  /** In which colour. */
  Colours colours();

  /** Areas filled. */
  record Fill(Selector selector, Colours colours) implements Rule {}

  /**
   * Lines, or the outlines of areas, stroked.
   *
   * @param widths how wide
   * @param dash lengths on and off in turn, in logical pixels; empty for an unbroken line
   */
  record Line(Selector selector, Colours colours, Widths widths, List<Double> dash)
      implements Rule {

    /** Copies the dashes. */
    public Line {
      dash = List.copyOf(dash);
    }
  }
}
