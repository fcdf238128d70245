/** Pictures as plain arrays of ARGB ints, free of any toolkit. */
@NullMarked
package mapside.raster;

import org.jspecify.annotations.NullMarked;
