/**
 * A lesson made of an article: its steps, their file, and the questions of a quiz. Knows nothing of
 * screens.
 */
@NullMarked
package mapside.lesson;

import org.jspecify.annotations.NullMarked;
