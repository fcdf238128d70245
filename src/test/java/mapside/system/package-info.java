/** Tests of the real window with programs of the system: Xvfb, a window manager, a pointer. */
@NullMarked
package mapside.system;

import org.jspecify.annotations.NullMarked;
