/** The corpora, with what people marked in them, and with what another tagger marks in them. */
@NullMarked
package mapside.builder.detection.corpus;

import org.jspecify.annotations.NullMarked;
