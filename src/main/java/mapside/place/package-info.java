/** Places: kind, names by language, geometry, groups; and the gazetteer that knows them. */
@NullMarked
package mapside.place;

import org.jspecify.annotations.NullMarked;
