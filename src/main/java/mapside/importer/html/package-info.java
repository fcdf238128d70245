/** Web pages: finds the article among what surrounds it, and makes blocks of its elements. */
@NullMarked
package mapside.importer.html;

import org.jspecify.annotations.NullMarked;
