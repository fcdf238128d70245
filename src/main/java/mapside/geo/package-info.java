/** Points, bounds, shapes and the Web Mercator projection of the map; JDK only. */
@NullMarked
package mapside.geo;

import org.jspecify.annotations.NullMarked;
