/** PMTiles version 3: its layout and a reader that distrusts every byte of the file. */
@NullMarked
package mapside.basemap.pmtiles;

import org.jspecify.annotations.NullMarked;
