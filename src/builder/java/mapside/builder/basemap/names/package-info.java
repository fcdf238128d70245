/** Names for finding one's way on the map: what the whole world has to show at a glance. */
@NullMarked
package mapside.builder.basemap.names;

import org.jspecify.annotations.NullMarked;
