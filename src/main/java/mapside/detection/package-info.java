/** Finds the places in a text: {@link mapside.detection.Detector} is the way in. */
@NullMarked
package mapside.detection;

import org.jspecify.annotations.NullMarked;
