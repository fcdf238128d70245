/** Packages that the data comes from: downloaded, checked by their hash, unpacked. */
@NullMarked
package mapside.builder.basemap.source;

import org.jspecify.annotations.NullMarked;
