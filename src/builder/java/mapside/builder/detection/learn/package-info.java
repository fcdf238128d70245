/** Learning: linear models, boosted trees, clusters. Nothing here knows of places. */
@NullMarked
package mapside.builder.detection.learn;

import org.jspecify.annotations.NullMarked;
