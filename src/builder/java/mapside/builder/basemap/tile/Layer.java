package mapside.builder.basemap.tile;

import java.util.List;
import java.util.SortedMap;
import mapside.builder.basemap.shape.Outline;

/**
 * A layer of the map, as it is before any tile is cut.
 *
 * @param name its name in the tiles
 * @param areas whether it consists of rings (shells clockwise with y downward, holes the other way)
 *     or of lines
 * @param detail how far it is generalised
 * @param groups its features; all shapes with the same attributes are one feature in a tile
 */
public record Layer(String name, boolean areas, Detail detail, List<Group> groups) {

  /** Copies the list. */
  public Layer {
    groups = List.copyOf(groups);
  }

  /**
   * Shapes with the same attributes.
   *
   * @param attributes what the tiles say about them, in the order they are written
   * @param minZoom the first zoom that shows them
   * @param outlines the shapes
   */
  public record Group(SortedMap<String, Integer> attributes, int minZoom, List<Outline> outlines) {}

  /**
   * How far a layer is generalised, in pixels of a tile of 512 pixels.
   *
   * @param vertex the least area that a vertex must account for, square pixels
   * @param ring the least area of a ring, square pixels
   * @param width the least mean width of a ring, in pixels; thinner ones are all outline
   * @param smoothFrom the zoom from which corners are cut, once and from the next but one twice;
   *     {@link Outline#NEVER} for none
   * @param repeats whether the shapes lie in one world and must be drawn again to both sides of it
   */
  public record Detail(double vertex, double ring, double width, int smoothFrom, boolean repeats) {}
}
