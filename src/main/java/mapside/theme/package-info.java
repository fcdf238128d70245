/** Light and dark, and how the text is set. */
@NullMarked
package mapside.theme;

import org.jspecify.annotations.NullMarked;
