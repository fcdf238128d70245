/** Has the speech program of the system say sentences. */
@NullMarked
package mapside.speech;

import org.jspecify.annotations.NullMarked;
