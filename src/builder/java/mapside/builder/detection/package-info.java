/** Trains and measures the detection on corpora, which are no part of the project. */
@NullMarked
package mapside.builder.detection;

import org.jspecify.annotations.NullMarked;
