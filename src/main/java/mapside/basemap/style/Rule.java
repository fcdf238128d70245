package mapside.basemap.style;

import java.util.List;

/** One step of painting a tile. */
public sealed interface Rule {

  /** What is painted, and at which zooms. */
  Selector selector();

  /** Areas filled with a colour. */
  record Fill(Selector selector, Colours colours) implements Rule {}

  /**
   * Lines, or the outlines of areas, stroked.
   *
   * @param widths how wide, logical pixels
   * @param dash lengths on and off in turn, in logical pixels; empty for an unbroken line
   */
  record Line(Selector selector, Colours colours, Amount widths, List<Double> dash)
      implements Rule {

    /** Copies the dashes. */
    public Line {
      dash = List.copyOf(dash);
    }
  }

  /** Areas that show the ground: what needs heights. */
  sealed interface Ground extends Rule {

    /** How much of it is laid on what was painted before, 0 to 1. */
    Amount strength();
  }

  /**
   * Areas filled with colours for the height of the ground.
   *
   * @param colours by the height in metres
   */
  record Tint(Selector selector, Colours colours, Amount strength) implements Ground {}

  /**
   * Areas in light and shade.
   *
   * @param light the colour, ARGB, that slopes toward the light take on; its alpha is the most
   * @param dark the same for slopes away from it
   */
  record Shade(Selector selector, int light, int dark, Amount strength) implements Ground {}
}
