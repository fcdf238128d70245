/** Presents an article to a class: the walk, its windows, its tools, and a quiz. */
@NullMarked
package mapside.presenter;

import org.jspecify.annotations.NullMarked;
