package mapside.detection.model;

import java.util.List;

/**
 * All that was learned. Immutable, for any thread.
 *
 * @param lexicon what is known of words
 * @param tagger tells what a capitalised word belongs to
 * @param words judges a candidate by the words in and around it
 * @param spans judges a candidate by all that can be measured
 * @param ranks ranks the places of a name, one forest a pass
 * @param certainty makes a confidence of the two judgements
 */
public record DetectionModel(
    Lexicon lexicon,
    LinearModel tagger,
    LinearModel words,
    Forest spans,
    List<Forest> ranks,
    Certainty certainty) {

  /** Copies the list. */
  public DetectionModel {
    ranks = List.copyOf(ranks);
  }

  /** The same with another certainty. */
  public DetectionModel with(Certainty other) {
    return new DetectionModel(lexicon, tagger, words, spans, ranks, other);
  }
}
