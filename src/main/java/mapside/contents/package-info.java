/** The contents of the article: its headings, which lead to their places in the text. */
@NullMarked
package mapside.contents;

import org.jspecify.annotations.NullMarked;
