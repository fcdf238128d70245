/** All importers together: which file is read by which. */
@NullMarked
package mapside.importer.formats;

import org.jspecify.annotations.NullMarked;
