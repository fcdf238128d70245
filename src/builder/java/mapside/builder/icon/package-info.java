/** Draws the program's icon at every size that systems ask for. */
@NullMarked
package mapside.builder.icon;

import org.jspecify.annotations.NullMarked;
