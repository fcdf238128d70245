/**
 * Pictures as plain arrays of ARGB ints, free of any toolkit, and the fonts that drawings are
 * lettered in.
 */
@NullMarked
package mapside.raster;

import org.jspecify.annotations.NullMarked;
