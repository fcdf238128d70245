package mapside.detection.span;

import java.util.Optional;
import mapside.detection.model.FeatureSet;
import mapside.detection.model.Lexicon;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.WorldGazetteer;

/** What the tagger sees of a word: the word itself, its neighbours, the names that hold it. */
public final class TaggerFeatures {

  private static final int BIAS = 1;
  private static final int WORD = 2;
  private static final int CLUSTER = 12;
  private static final int COARSE = 22;
  private static final int SHAPES = 32;
  private static final int PREFIX = 34;
  private static final int SUFFIX = 36;
  private static final int LAST_TAG = 40;
  private static final int LAST_TAG_CLUSTER = 41;
  private static final int NAME = 44;
  private static final int GAPS = 50;
  private static final int PAIR = 52;
  private static final int SMALL = 60;
  private static final int RUN = 61;

  private static final int REACH = 2;

  private final Lexicon lexicon;

  /** Takes what is known of words. */
  public TaggerFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the features of a word, which may use the tags of the words before it. */
  public void of(int i, Section section, Tags tags, FeatureSet set) {
    Tokens tokens = section.tokens();
    String word = tokens.word(i);
    Shape shape = tokens.shape(i);
    set.add(BIAS, shape.ordinal());
    for (int d = -REACH; d <= REACH; d++) {
      neighbour(i, d, section, set);
    }
    int fine = lexicon.fineOf(section.known(i));
    int length = word.length();
    for (int n = 2; n <= 4 && n < length; n++) {
      set.add(PREFIX, word.substring(0, n).hashCode());
      set.add(SUFFIX, word.substring(length - n).hashCode());
    }
    set.add(
        SHAPES,
        shape.ordinal(),
        tokens.shape(i + 1).ordinal() * 8L + tokens.shape(i - 1).ordinal());
    set.add(GAPS, tokens.gap(i).ordinal(), tokens.gap(i + 1).ordinal());
    set.add(GAPS + 1, tokens.gap(i + 1).ordinal(), shape.ordinal());
    set.add(SMALL, lexicon.smallOf(section.known(i)) / 10, tokens.gap(i).parts() ? 1 : 0);
    set.add(RUN, run(i, 1, tokens), run(i, -1, tokens));
    int before = Tags.before(i, tokens);
    Tag last = before < 0 ? Tag.NOTHING : tags.get(before);
    int joint = before < 0 ? 0 : i - before;
    set.add(LAST_TAG, last.ordinal(), joint);
    set.add(LAST_TAG_CLUSTER, last.ordinal() * 4L + joint, fine);
    set.add(LAST_TAG_CLUSTER + 1, last.ordinal() * 4L + joint, word.hashCode());
    name(i, section, set);
  }

  private void neighbour(int i, int d, Section section, FeatureSet set) {
    Tokens tokens = section.tokens();
    int at = d + REACH;
    int known = section.known(i + d);
    int fine = lexicon.fineOf(known);
    String word = tokens.word(i + d);
    set.add(WORD + at, word.hashCode());
    set.add(CLUSTER + at, fine);
    set.add(COARSE + at, lexicon.coarseOf(known), tokens.shape(i + d).ordinal());
    if (d != 0) {
      set.add(PAIR + at, fine, lexicon.coarseOf(section.known(i)));
    }
  }

  private static int run(int i, int step, Tokens tokens) {
    int length = 0;
    int at = i;
    while (length < 4) {
      int joint = step > 0 ? at + 1 : at;
      if (!tokens.gap(joint).joins() || !tokens.shape(at + step).isUpper()) {
        return length;
      }
      at += step;
      length++;
    }
    return length;
  }

  private static void name(int i, Section section, FeatureSet set) {
    Optional<Candidate> covering = section.covering(i);
    if (covering.isEmpty()) {
      set.add(NAME);
      return;
    }
    Candidate name = covering.get();
    WorldGazetteer world = section.world();
    int kind = name.kind(world).ordinal();
    int place = name.postings().place(0);
    int size = Integer.numberOfLeadingZeros(world.population(place)) / 3;
    NameKind nameKind = name.postings().kind(0);
    int position = name.words() == 1 ? 0 : i == name.first() ? 1 : i == name.last() ? 2 : 3;
    set.add(NAME + 1, kind, position);
    set.add(NAME + 2, kind * 16L + size, nameKind.ordinal());
    set.add(NAME + 3, position, name.words());
    set.add(NAME + 4, size, Integer.numberOfLeadingZeros(name.postings().size()));
  }
}
