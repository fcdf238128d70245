/**
 * What is known of English words: clusters of word vectors, and how often each is written small.
 */
@NullMarked
package mapside.builder.detection.words;

import org.jspecify.annotations.NullMarked;
