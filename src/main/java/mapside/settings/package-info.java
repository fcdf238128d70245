/** What the program remembers from one start to the next, in the system's own places. */
@NullMarked
package mapside.settings;

import org.jspecify.annotations.NullMarked;
