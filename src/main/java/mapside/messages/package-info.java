/** The words that users read, by language. */
@NullMarked
package mapside.messages;

import org.jspecify.annotations.NullMarked;
