/** What ships with the reader is whole: article, places, links, figures and events fit together. */
@NullMarked
package mapside.shipped;

import org.jspecify.annotations.NullMarked;
