/** Markdown. */
@NullMarked
package mapside.importer.markdown;

import org.jspecify.annotations.NullMarked;
