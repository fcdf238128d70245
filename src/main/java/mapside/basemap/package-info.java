/** The base map below the layers: archive, tile, style, painter, service; no JavaFX. */
@NullMarked
package mapside.basemap;

import org.jspecify.annotations.NullMarked;
