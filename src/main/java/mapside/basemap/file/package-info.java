/** Opens files as base maps, of whatever format they are. */
@NullMarked
package mapside.basemap.file;

import org.jspecify.annotations.NullMarked;
