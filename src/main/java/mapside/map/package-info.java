/** The map: the base map's tiles, the places upon it, and what pointer and keys do to it. */
@NullMarked
package mapside.map;

import org.jspecify.annotations.NullMarked;
