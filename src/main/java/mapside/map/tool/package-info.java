/** What is measured on the map and laid over it: scale, graticule, courses, outlines, a globe. */
@NullMarked
package mapside.map.tool;

import org.jspecify.annotations.NullMarked;
