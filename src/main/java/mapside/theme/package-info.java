/** Light and dark, and the size of the text. */
@NullMarked
package mapside.theme;

import org.jspecify.annotations.NullMarked;
