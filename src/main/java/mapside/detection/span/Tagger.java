package mapside.detection.span;

import mapside.detection.model.FeatureSet;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.token.Tokens;

/**
 * Tells for each capitalised word whether it belongs to the name of a place, a person, an
 * organisation or something else: a linear model from left to right, each word seeing what was
 * decided for the one before.
 */
public final class Tagger {

  private static final int TAGS = Tag.values().length;

  private final TaggerFeatures features;
  private final LinearModel model;

  /** Takes the trained model and what is known of words. */
  public Tagger(LinearModel model, Lexicon lexicon) {
    this.model = model;
    this.features = new TaggerFeatures(lexicon);
  }

  /** The tags of all words of a section. */
  public Tags tag(Section section) {
    Tokens tokens = section.tokens();
    Tags tags = new Tags(tokens.size());
    FeatureSet set = new FeatureSet(model.bits());
    float[] scores = new float[TAGS];
    for (int i = 0; i < tokens.size(); i++) {
      if (isTagged(i, tokens)) {
        features.of(i, section, tags, set.clear());
        model.score(set, scores);
        tags.set(i, scores);
      }
    }
    return tags;
  }

  /** Whether the word is one that the tagger is asked for. */
  public static boolean isTagged(int i, Tokens tokens) {
    return tokens.shape(i).isUpper();
  }
}
