package mapside.basemap;

import java.io.IOException;
import java.util.function.Consumer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.picture.PictureDecoder;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.Style;

/** What the tiles of an archive are, and with that how they are painted. */
public enum TileContent {

  /** Mapbox vector tiles: lines and areas, painted in a style. */
  SHAPES {
    @Override
    TileLook look(
        TileArchive archive, TileDress dress, Heights heights, Consumer<BaseMapProblem> problems) {
      return ShapeLook.of(archive, dress, heights, problems);
    }

    @Override
    public void check(byte[] tile, Style style) throws IOException {
      VectorTile.decode(tile, style.layers());
    }
  },

  /** PNG or JPEG pictures, shown as they are. */
  PICTURES {
    @Override
    TileLook look(
        TileArchive archive, TileDress dress, Heights heights, Consumer<BaseMapProblem> problems) {
      return new PictureLook(
          archive, dress, new SourceTiles<>(archive, new SourceTiles.Pictures(), problems));
    }

    @Override
    public void check(byte[] tile, Style style) throws IOException {
      PictureDecoder.decode(tile);
    }
  };

  /**
   * How the tiles of an archive are painted, with what is read of them kept; only shapes are
   * shaded.
   */
  abstract TileLook look(
      TileArchive archive, TileDress dress, Heights heights, Consumer<BaseMapProblem> problems);

  /**
   * Tries whether a tile can be read.
   *
   * @throws IOException if it can't; the message says why
   */
  public abstract void check(byte[] tile, Style style) throws IOException;

  /** The look with calm ground outside of the archive's bounds, where there is nothing to see. */
  final TileLook boundedLook(
      TileArchive archive, TileDress dress, Heights heights, Consumer<BaseMapProblem> problems) {
    return new BoundedLook(look(archive, dress, heights, problems), TileExtent.of(archive), dress);
  }
}
