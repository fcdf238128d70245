package mapside.detection.span;

import mapside.detection.token.Tokens;

/** What the tagger found out of each word. */
public final class Tags {

  private static final Tag[] ALL = Tag.values();

  private final float[][] probabilities;
  private final Tag[] tags;

  /** Nothing found yet of so many words. */
  public Tags(int words) {
    probabilities = new float[words][];
    tags = new Tag[words];
    java.util.Arrays.fill(tags, Tag.NOTHING);
  }

  /** Takes the scores of all tags for a word. */
  public void set(int i, float[] scores) {
    float[] p = new float[ALL.length];
    int best = 0;
    for (int t = 1; t < ALL.length; t++) {
      best = scores[t] > scores[best] ? t : best;
    }
    float sum = 0;
    for (int t = 0; t < ALL.length; t++) {
      p[t] = (float) Math.exp(scores[t] - scores[best]);
      sum += p[t];
    }
    for (int t = 0; t < ALL.length; t++) {
      p[t] /= sum;
    }
    probabilities[i] = p;
    tags[i] = ALL[best];
  }

  /** Takes the truth of a word, in training. */
  public void set(int i, Tag tag) {
    tags[i] = tag;
  }

  /** The likeliest tag of a word; NOTHING where there is no word. */
  public Tag get(int i) {
    return i < 0 || i >= tags.length ? Tag.NOTHING : tags[i];
  }

  /** How likely a word has a tag; a word that was not judged is nothing. */
  public float probability(int i, Tag tag) {
    if (i < 0 || i >= tags.length || probabilities[i] == null) {
      return tag == Tag.NOTHING ? 1 : 0;
    }
    return probabilities[i][tag.ordinal()];
  }

  /** The number of the last capitalised word before, if it may belong to the same name; else −1. */
  static int before(int i, Tokens tokens) {
    int at = i;
    while (at > 0 && at > i - 3 && NameSearch.joined(at, tokens)) {
      at--;
      if (tokens.shape(at).isUpper()) {
        return at;
      }
      if (!NameSearch.isConnective(tokens.word(at))) {
        return -1;
      }
    }
    return -1;
  }
}
