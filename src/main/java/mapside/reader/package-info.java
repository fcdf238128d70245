/** The article as it is read: a column of text whose places are tied to the session's selection. */
@NullMarked
package mapside.reader;

import org.jspecify.annotations.NullMarked;
