/** The command line: what was asked for, checked, and the exit codes. */
@NullMarked
package mapside.cli;

import org.jspecify.annotations.NullMarked;
