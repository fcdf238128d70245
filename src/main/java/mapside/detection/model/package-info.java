/**
 * The trained parts of the detection, as one file holds them: what is known of words, a linear
 * model over hashed features, and forests of decision trees.
 */
@NullMarked
package mapside.detection.model;

import org.jspecify.annotations.NullMarked;
