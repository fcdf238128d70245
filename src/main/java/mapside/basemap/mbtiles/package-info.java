/** MBTiles 1.3: a SQLite database of tiles, read with as little trust as any other file. */
@NullMarked
package mapside.basemap.mbtiles;

import org.jspecify.annotations.NullMarked;
