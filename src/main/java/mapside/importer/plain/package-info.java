/** Text without any markup. */
@NullMarked
package mapside.importer.plain;

import org.jspecify.annotations.NullMarked;
