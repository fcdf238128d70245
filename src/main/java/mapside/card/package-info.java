/** The small card that tells of the place under the pointer. */
@NullMarked
package mapside.card;

import org.jspecify.annotations.NullMarked;
