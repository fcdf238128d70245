/** Paints vector tiles in a style, as 512-pixel rasters. */
@NullMarked
package mapside.basemap.render;

import org.jspecify.annotations.NullMarked;
