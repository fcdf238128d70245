/** Reads files of several formats as articles; each importer is asked whether a file is its own. */
@NullMarked
package mapside.importer;

import org.jspecify.annotations.NullMarked;
