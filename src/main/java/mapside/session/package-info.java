/** The state of one reading: what is open, selected and shown; properties first, then verbs. */
@NullMarked
package mapside.session;

import org.jspecify.annotations.NullMarked;
