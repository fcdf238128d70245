/** Files that are written whole or not at all. */
@NullMarked
package mapside.disk;

import org.jspecify.annotations.NullMarked;
