/** The start page: what has been read, to be found again and gone on with. */
@NullMarked
package mapside.library;

import org.jspecify.annotations.NullMarked;
