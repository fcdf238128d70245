/** Ties an article to the places that are found in it, as if somebody had linked them. */
@NullMarked
package mapside.finding;

import org.jspecify.annotations.NullMarked;
