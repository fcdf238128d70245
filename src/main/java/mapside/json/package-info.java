/** JSON as plain values, read and written as a stream: nothing is bound by reflection. */
@NullMarked
package mapside.json;

import org.jspecify.annotations.NullMarked;
