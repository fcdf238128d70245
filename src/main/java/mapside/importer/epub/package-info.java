/** Books in EPUB. */
@NullMarked
package mapside.importer.epub;

import org.jspecify.annotations.NullMarked;
