/** Work off the user-interface thread, and a same-thread twin of it for tests. */
@NullMarked
package mapside.task;

import org.jspecify.annotations.NullMarked;
