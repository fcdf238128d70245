/** Shapefiles of Natural Earth: rivers and borders. */
@NullMarked
package mapside.builder.basemap.naturalearth;

import org.jspecify.annotations.NullMarked;
