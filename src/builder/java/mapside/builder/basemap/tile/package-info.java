/** Cutting layers into Mapbox vector tiles and writing them as a PMTiles archive. */
@NullMarked
package mapside.builder.basemap.tile;

import org.jspecify.annotations.NullMarked;
