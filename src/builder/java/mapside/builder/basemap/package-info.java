/** Builds the base map from pinned public data; run by a Maven profile, not part of the reader. */
@NullMarked
package mapside.builder.basemap;

import org.jspecify.annotations.NullMarked;
