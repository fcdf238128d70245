/** Draws the figures of the article that ships with the reader; not part of the reader. */
@NullMarked
package mapside.builder.figure;

import org.jspecify.annotations.NullMarked;
