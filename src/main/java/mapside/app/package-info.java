/** The wiring: the only place where services are constructed. */
@NullMarked
package mapside.app;

import org.jspecify.annotations.NullMarked;
