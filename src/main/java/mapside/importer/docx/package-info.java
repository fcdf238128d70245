/** Documents of Word. */
@NullMarked
package mapside.importer.docx;

import org.jspecify.annotations.NullMarked;
