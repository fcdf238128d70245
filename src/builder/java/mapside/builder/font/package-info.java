/** Brings the bundled fonts from their registry packages into {@code assets/fonts}. */
@NullMarked
package mapside.builder.font;

import org.jspecify.annotations.NullMarked;
