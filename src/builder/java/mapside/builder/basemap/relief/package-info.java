/** Heights of land and sea on one grid, and the isobaths drawn from it. */
@NullMarked
package mapside.builder.basemap.relief;

import org.jspecify.annotations.NullMarked;
