package mapside.basemap;

import mapside.geo.TileId;
import mapside.raster.Raster;

/** How the tiles of one archive are painted in one dress. For any thread. */
interface TileLook {

  /** The same tiles in another dress; what is decoded is kept if that reads the same of them. */
  TileLook in(TileDress other);

  /** What stands in for a tile that can't be painted. */
  Raster background(TileId id);

  /** Something to paint with, for one thread. */
  Brush brush();

  /** Paints tiles; keeps its canvas from tile to tile. */
  interface Brush {

    /** An opaque picture of a tile. */
    Raster paint(TileId id);
  }
}
