/** Which passages name which places, both ways; immutable. */
@NullMarked
package mapside.link;

import org.jspecify.annotations.NullMarked;
