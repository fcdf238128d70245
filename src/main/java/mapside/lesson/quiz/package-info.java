/** Questions on an article: where a place is, which one it is, and what came first. */
@NullMarked
package mapside.lesson.quiz;

import org.jspecify.annotations.NullMarked;
