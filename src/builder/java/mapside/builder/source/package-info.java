/** Packages that the data comes from: downloaded, checked by their hash, unpacked. */
@NullMarked
package mapside.builder.source;

import org.jspecify.annotations.NullMarked;
