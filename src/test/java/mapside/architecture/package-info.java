/** The shape of the house, as tests. */
@NullMarked
package mapside.architecture;

import org.jspecify.annotations.NullMarked;
