/** The article: its blocks, and the plain text that is its one coordinate system. */
@NullMarked
package mapside.article;

import org.jspecify.annotations.NullMarked;
