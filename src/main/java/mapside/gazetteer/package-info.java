/** Reads places, their outlines and events from files into a gazetteer. */
@NullMarked
package mapside.gazetteer;

import org.jspecify.annotations.NullMarked;
