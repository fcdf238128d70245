package mapside.basemap;

import java.io.IOException;
import java.util.function.Consumer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.relief.Heights;
import mapside.basemap.render.TilePainter;
import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Shapes painted in a style.
 *
 * @param archive where the shapes come from
 * @param style the style
 * @param sources the data of the layers that the style paints
 * @param heights of the ground, for light and shade
 * @param problems takes what goes wrong
 */
record ShapeLook(
    TileArchive archive,
    Style style,
    SourceTiles<VectorTile> sources,
    Heights heights,
    Consumer<BaseMapProblem> problems)
    implements TileLook {

  /** With nothing decoded yet. */
  static ShapeLook of(
      TileArchive archive, Style style, Heights heights, Consumer<BaseMapProblem> problems) {
    return new ShapeLook(archive, style, sources(archive, style, problems), heights, problems);
  }

  private static SourceTiles<VectorTile> sources(
      TileArchive archive, Style style, Consumer<BaseMapProblem> problems) {
    return new SourceTiles<>(archive, new SourceTiles.Shapes(style.layers()), problems);
  }

  /** The data is decoded anew only if the style paints other layers. */
  @Override
  public TileLook in(Style other) {
    return other.layers().equals(style.layers())
        ? new ShapeLook(archive, other, sources, heights, problems)
        : of(archive, other, heights, problems);
  }

  /** Open sea at the zoom of a tile. */
  @Override
  public Raster background(TileId id) {
    return Pictures.plain(style.background().at(id.z()));
  }

  @Override
  public Brush brush() {
    TilePainter painter = new TilePainter(style, heights, this::damaged);
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
