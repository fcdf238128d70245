package mapside.detection.span;

import mapside.detection.model.FeatureSet;
import mapside.detection.model.Lexicon;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.WorldGazetteer;

/** The words in and around a candidate, as hashed features. */
public final class SpanFeatures {

  private static final int BIAS = 101;
  private static final int WORD = 102;
  private static final int NAME = 103;
  private static final int SUFFIX = 104;
  private static final int KIND = 105;
  private static final int KIND_SIZE = 106;
  private static final int AROUND = 110;
  private static final int AROUND_CLUSTER = 118;
  private static final int AROUND_KIND = 126;
  private static final int AROUND_OWN = 134;
  private static final int BOTH = 142;
  private static final int TAG = 143;
  private static final int OWN = 144;
  private static final int GAPS = 146;
  private static final int FRAME = 147;

  private static final int REACH = 3;

  private final Lexicon lexicon;

  /** Takes what is known of words. */
  public SpanFeatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the features of a candidate. */
  public void of(Candidate candidate, Section section, Tags tags, FeatureSet set) {
    Tokens tokens = section.tokens();
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    int kind = kind(candidate, section.world());
    set.add(BIAS, candidate.words(), candidate.origin().ordinal());
    set.add(NAME, candidate.name().hashCode());
    String last = tokens.word(candidate.last());
    set.add(WORD, last.hashCode(), candidate.words() > 1 ? 1 : 0);
    set.add(SUFFIX, last.substring(Math.max(0, last.length() - 3)).hashCode(), candidate.words());
    set.add(SUFFIX + 1000, last.substring(Math.max(0, last.length() - 2)).hashCode(), kind);
    set.add(KIND, kind, tokens.shape(candidate.first()).ordinal());
    set.add(KIND_SIZE, kind, candidate.words());
    int own = lexicon.fineOf(section.known(candidate.last()));
    set.add(OWN, own);
    set.add(OWN + 1, lexicon.coarseOf(section.known(candidate.first())), kind);
    for (int d = 1; d <= REACH; d++) {
      around(before - d + 1, 2 * d - 2, kind, own, section, set);
      around(after + d - 1, 2 * d - 1, kind, own, section, set);
    }
    set.add(BOTH, lexicon.fineOf(section.known(before)), lexicon.fineOf(section.known(after)));
    set.add(FRAME, tokens.word(before).hashCode(), tokens.word(before - 1).hashCode());
    set.add(FRAME + 1, tokens.word(after).hashCode(), tokens.word(after + 1).hashCode());
    set.add(
        GAPS,
        tokens.gap(candidate.first()).ordinal() * 8L + tokens.gap(after).ordinal(),
        tokens.shape(before).ordinal() * 8L + tokens.shape(after).ordinal());
    set.add(
        TAG,
        tags.get(candidate.first()).ordinal() * 8L + tags.get(candidate.last()).ordinal(),
        tags.get(before).ordinal() * 8L + tags.get(after).ordinal());
  }

  private void around(int at, int side, int kind, int own, Section section, FeatureSet set) {
    Tokens tokens = section.tokens();
    int shape = tokens.shape(at).ordinal();
    int fine = lexicon.fineOf(section.known(at));
    set.add(AROUND + side, tokens.word(at).hashCode(), shape);
    set.add(AROUND_CLUSTER + side, fine, shape);
    if (side < 2) {
      set.add(AROUND_KIND + side, tokens.word(at).hashCode(), kind);
      set.add(AROUND_OWN + side, fine, own);
    }
  }

  private static int kind(Candidate candidate, WorldGazetteer world) {
    return candidate.postings().isEmpty()
        ? -1
        : candidate.kind(world).ordinal() * 8 + candidate.postings().kind(0).ordinal();
  }
}
