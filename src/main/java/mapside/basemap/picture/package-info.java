/** Tiles that are pictures: reads PNG and JPEG and paints them as 512-pixel rasters. */
@NullMarked
package mapside.basemap.picture;

import org.jspecify.annotations.NullMarked;
