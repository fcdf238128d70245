/** Checks or mends the layout of the project's Java files. */
@NullMarked
package mapside.builder.format;

import org.jspecify.annotations.NullMarked;
