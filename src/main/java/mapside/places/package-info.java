/** The list of the places that an article names. */
@NullMarked
package mapside.places;

import org.jspecify.annotations.NullMarked;
