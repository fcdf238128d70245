package mapside.basemap;

import java.io.IOException;
import java.util.function.Consumer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TilePainter;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Shapes painted in a style.
 *
 * @param archive where the shapes come from
 * @param dress the style and the size
 * @param sources the data of the layers that the style paints
 * @param heights of the ground, for light and shade
 * @param problems takes what goes wrong
 */
record ShapeLook(
    TileArchive archive,
    TileDress dress,
    SourceTiles<VectorTile> sources,
    Heights heights,
    Consumer<BaseMapProblem> problems)
    implements TileLook {

  /** With nothing decoded yet. */
  static ShapeLook of(
      TileArchive archive, TileDress dress, Heights heights, Consumer<BaseMapProblem> problems) {
    return new ShapeLook(archive, dress, sources(archive, dress, problems), heights, problems);
  }

  private static SourceTiles<VectorTile> sources(
      TileArchive archive, TileDress dress, Consumer<BaseMapProblem> problems) {
    return new SourceTiles<>(archive, new SourceTiles.Shapes(dress.style().layers()), problems);
  }

  /** The data is decoded anew only if the style paints other layers. */
  @Override
  public TileLook in(TileDress other) {
    return other.style().layers().equals(dress.style().layers())
        ? new ShapeLook(archive, other, sources, heights, problems)
        : of(archive, other, heights, problems);
  }

  /** Open sea at the zoom of a tile. */
  @Override
  public Raster background(TileId id) {
    return dress.sea(id);
  }

  @Override
  public Brush brush() {
    TilePainter painter = new TilePainter(dress.style(), dress.size(), heights, this::damaged);
    return id -> {
      SourceTiles.Source<VectorTile> source =
          sources.nearest(id).orElseGet(() -> new SourceTiles.Source<>(VectorTile.EMPTY, id.z()));
      return painter.paint(id, source.tile(), source.zoom());
    };
  }

  private void damaged(IOException relief) {
    problems.accept(new BaseMapProblem.DamagedRelief(String.valueOf(relief.getMessage())));
  }
}
