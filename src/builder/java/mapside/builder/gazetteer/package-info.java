/** Makes the gazetteer of the world from packages of registries and the project's own tables. */
@NullMarked
package mapside.builder.gazetteer;

import org.jspecify.annotations.NullMarked;
