/** Tells which place each name means, by what else the text names. */
@NullMarked
package mapside.detection.rank;

import org.jspecify.annotations.NullMarked;
