/** Files of single shapes that the reader draws and selects: islands, borders of the dispute. */
@NullMarked
package mapside.builder.basemap.outline;

import org.jspecify.annotations.NullMarked;
