/**
 * Half-open ranges of text, sentences, whole words, and the one converter between UTF-16 and code
 * point offsets.
 */
@NullMarked
package mapside.text;

import org.jspecify.annotations.NullMarked;
