package mapside.basemap;

import java.util.function.Consumer;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TilePainter;
import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * A style, and the data decoded for it.
 *
 * @param style the style
 * @param sources the data of the layers that the style paints
 * @param heights of the ground
 */
record TileLook(Style style, SourceTiles sources, Heights heights) {

  /**
   * Another style on the same data, which is decoded anew only if the style paints other layers.
   */
  TileLook in(Style other, SourceTiles fresh) {
    boolean same = other.layers().equals(style.layers());
    return new TileLook(other, same ? sources : fresh, heights);
  }

  /** A painter, for one thread. */
  TilePainter painter(Consumer<? super BaseMapProblem> problems) {
    return new TilePainter(
        style,
        heights,
        problem ->
            problems.accept(
                new BaseMapProblem.DamagedRelief(String.valueOf(problem.getMessage()))));
  }

  /** Open sea at the zoom of a tile. */
  Raster background(TileId id) {
    return Pictures.plain(style.background().at(id.z()));
  }
}
