/** Finds the stretches of text that may name a place, and judges how likely each does. */
@NullMarked
package mapside.detection.span;

import org.jspecify.annotations.NullMarked;
