/**
 * The program as something that runs: one at a time for a user, with a log, and with reports of
 * what went wrong.
 */
@NullMarked
package mapside.program;

import org.jspecify.annotations.NullMarked;
