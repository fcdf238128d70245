/** Writes what was found in texts in the formats that other programs read. */
@NullMarked
package mapside.export;

import org.jspecify.annotations.NullMarked;
