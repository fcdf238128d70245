/**
 * The supplement of the gazetteer, whose form {@code README.md} among the builder's resources
 * tells, and what is measured of it for its tests.
 */
@NullMarked
package mapside.builder.gazetteer.supplement;

import org.jspecify.annotations.NullMarked;
