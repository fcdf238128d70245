/** PDF: puts letters that stand somewhere on pages back into lines, columns and paragraphs. */
@NullMarked
package mapside.importer.pdf;

import org.jspecify.annotations.NullMarked;
