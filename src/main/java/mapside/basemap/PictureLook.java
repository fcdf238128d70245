package mapside.basemap;

import java.awt.image.BufferedImage;
import java.util.Optional;
import mapside.basemap.picture.PicturePainter;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Pictures shown as they are. Beyond the deepest ones their parts are enlarged; above the first
 * ones some are put together, and farther out a plate shows where the map is.
 *
 * @param archive where the pictures come from
 * @param dress gives the colour of the ground and the size
 * @param sources the pictures
 */
record PictureLook(TileArchive archive, TileDress dress, SourceTiles<BufferedImage> sources)
    implements TileLook {

  /** So many zooms above the first one pictures are put together: 16 of them for one tile. */
  private static final int ABOVE = 2;

  @Override
  public TileLook in(TileDress other) {
    return new PictureLook(archive, other, sources);
  }

  @Override
  public Raster background(TileId id) {
    return dress.ground(id);
  }

  @Override
  public Brush brush() {
    PicturePainter painter = new PicturePainter(dress.size());
    return id -> {
      painter.clear(Ground.argb(dress.style(), id.z()));
      int above = archive.minZoom() - id.z();
      if (above > ABOVE) {
        plate(painter, id);
      } else if (above > 0) {
        puzzle(painter, id, above);
      } else {
        sources.nearest(id).ifPresent(source -> part(painter, id, source));
      }
      return painter.picture();
    };
  }

  private static void part(
      PicturePainter painter, TileId id, SourceTiles.Source<BufferedImage> source) {
    int deeper = id.z() - source.zoom();
    int parts = 1 << deeper;
    painter.part(source.tile(), id.x() & parts - 1, id.y() & parts - 1, parts);
  }

  private void puzzle(PicturePainter painter, TileId id, int above) {
    int pieces = 1 << above;
    for (int row = 0; row < pieces; row++) {
      for (int column = 0; column < pieces; column++) {
        TileId piece =
            TileId.ofZxy(archive.minZoom(), id.x() * pieces + column, id.y() * pieces + row);
        Optional<BufferedImage> picture = sources.tile(piece);
        if (picture.isPresent()) {
          painter.piece(picture.get(), column, row, pieces);
        }
      }
    }
  }

  private void plate(PicturePainter painter, TileId id) {
    TileExtent extent = TileExtent.of(archive);
    int side = dress.size().pixels();
    painter.plate(extent.in(id, side));
    painter.plate(TileExtent.turned(extent.in(id, side), id, side));
  }
}
