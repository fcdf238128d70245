/** Outlines in world units: which of their vertices matter at a zoom, and cutting to a box. */
@NullMarked
package mapside.builder.basemap.shape;

import org.jspecify.annotations.NullMarked;
