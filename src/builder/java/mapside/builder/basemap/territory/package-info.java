/** Outlines of countries and large islands to compare sizes with, and coarse land for a globe. */
@NullMarked
package mapside.builder.basemap.territory;

import org.jspecify.annotations.NullMarked;
