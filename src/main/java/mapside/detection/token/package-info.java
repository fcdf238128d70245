/** Text cut into words, with what stands between them. */
@NullMarked
package mapside.detection.token;

import org.jspecify.annotations.NullMarked;
