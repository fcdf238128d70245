/** Decodes Mapbox vector tiles (specification 2.1), distrusting every byte of them. */
@NullMarked
package mapside.basemap.mvt;

import org.jspecify.annotations.NullMarked;
