/** Where the reader has the last word: what names mean, highlights and notes. */
@NullMarked
package mapside.review;

import org.jspecify.annotations.NullMarked;
