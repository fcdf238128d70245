package mapside.detection.span;

import java.util.Optional;
import mapside.detection.model.Lexicon;
import mapside.detection.token.Gap;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.gazetteer.world.WorldKind;
import mapside.gazetteer.world.WorldLayout;

/** A candidate in numbers, for decision trees: what it is, what stands beside it, what recurs. */
public final class SpanMeasures {

  private static final int MOST = 96;

  private final Section section;
  private final Tags tags;
  private final Lexicon lexicon;
  private final NameCounts counts;
  private float[] row = new float[MOST];
  private int at;

  SpanMeasures(Section section, Tags tags, Lexicon lexicon, NameCounts counts) {
    this.section = section;
    this.tags = tags;
    this.lexicon = lexicon;
    this.counts = counts;
  }

  /**
   * The numbers of one candidate, always as many and in the same order.
   *
   * @param score what the linear model said
   */
  float[] of(Candidate candidate, double score) {
    row = new float[MOST];
    at = 0;
    put(score);
    itself(candidate);
    written(candidate);
    tagged(candidate);
    beside(candidate);
    recurring(candidate, score);
    return java.util.Arrays.copyOf(row, at);
  }

  private void put(double value) {
    row[at++] = (float) value;
  }

  private void put(boolean value) {
    row[at++] = value ? 1 : 0;
  }

  private void itself(Candidate candidate) {
    WorldGazetteer world = section.world();
    Postings postings = candidate.postings();
    put(candidate.words());
    put(candidate.origin().ordinal());
    put(postings.size());
    boolean found = !postings.isEmpty();
    int place = found ? postings.place(0) : WorldLayout.NONE;
    WorldKind kind = found ? world.kind(place) : WorldKind.BUILDING;
    put(found ? kind.ordinal() : -1);
    put(found && kind.isNation());
    put(found && kind == WorldKind.STATE);
    put(found && kind.isSettlement());
    put(found && kind.isPhysical());
    put(found ? Math.log1p(world.prominence(place)) : -1);
    put(found ? postings.kind(0).ordinal() : -1);
    boolean primary = false;
    for (int i = 0; i < Math.min(postings.size(), 20); i++) {
      primary |= postings.kind(i) == NameKind.PRIMARY;
    }
    put(primary);
    put(found ? counts.named(world.country(place)) : -1);
    put(found ? counts.named(world.state(place)) : -1);
    put(found ? counts.share(world.country(place)) : -1);
    put(stateNamed(postings, world));
  }

  /** Whether any of the places lies in a state that is named. */
  private boolean stateNamed(Postings postings, WorldGazetteer world) {
    for (int i = 0; i < Math.min(postings.size(), 60); i++) {
      int state = world.state(postings.place(i));
      if (state >= 0 && state != postings.place(i) && counts.named(state) > 0) {
        return true;
      }
    }
    return false;
  }

  private void written(Candidate candidate) {
    Tokens tokens = section.tokens();
    int small = -1;
    int rarest = 0;
    int commonest = Lexicon.NO_RARITY;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      int known = section.known(i);
      small = Math.max(small, lexicon.smallOf(known));
      rarest = Math.max(rarest, lexicon.rarityOf(known));
      commonest = Math.min(commonest, lexicon.rarityOf(known));
    }
    put(small);
    put(rarest);
    put(commonest);
    put(tokens.shape(candidate.first()).ordinal());
    put(tokens.get(candidate.last()).possessive());
    put(candidate.name().length());
    put(tokens.gap(candidate.first()).ordinal());
    put(tokens.gap(candidate.last() + 1).ordinal());
    put(Cues.isCarrier(tokens.word(candidate.last())) && candidate.words() > 1);
  }

  private void tagged(Candidate candidate) {
    float place = 0;
    float least = 1;
    float person = 0;
    float organisation = 0;
    float other = 0;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      place += tags.probability(i, Tag.PLACE) / candidate.words();
      least = Math.min(least, tags.probability(i, Tag.PLACE));
      person = Math.max(person, tags.probability(i, Tag.PERSON));
      organisation = Math.max(organisation, tags.probability(i, Tag.ORGANISATION));
      other = Math.max(other, tags.probability(i, Tag.OTHER));
    }
    put(place);
    put(least);
    put(person);
    put(organisation);
    put(other);
    side(candidate.first() - 1, candidate.first());
    side(candidate.last() + 1, candidate.last() + 1);
    put(runEdges(candidate));
  }

  private void side(int at, int joint) {
    boolean joined = NameSearch.joined(joint, section.tokens());
    put(joined ? tags.probability(at, Tag.PLACE) : -1);
    put(joined ? tags.probability(at, Tag.PERSON) : -1);
    put(joined ? tags.probability(at, Tag.ORGANISATION) : -1);
    put(tags.probability(at, Tag.NOTHING));
  }

  /** At how many of its two ends a run of one tag ends too. */
  private int runEdges(Candidate candidate) {
    int before = Tags.before(candidate.first(), section.tokens());
    boolean left = before < 0 || tags.get(before) != tags.get(candidate.first());
    int after = candidate.last() + 1;
    boolean right =
        !NameSearch.joined(after, section.tokens())
            || tags.get(after) != tags.get(candidate.last());
    return (left ? 1 : 0) + (right ? 1 : 0);
  }

  private void beside(Candidate candidate) {
    Tokens tokens = section.tokens();
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    boolean joinedBefore = NameSearch.joined(candidate.first(), tokens);
    boolean joinedAfter = NameSearch.joined(after, tokens);
    put(Cues.locative(tokens.word(before)));
    put(Cues.isTitle(tokens.word(before)));
    put(Cues.isSpeaking(tokens.word(after)));
    put(joinedAfter && Cues.isCarrier(tokens.word(after)));
    put(joinedBefore && tokens.shape(before).isUpper());
    put(joinedAfter && tokens.shape(after).isUpper());
    put(joinedBefore && tokens.shape(before) == Shape.NUMBER);
    put(joinedAfter && tokens.shape(after) == Shape.NUMBER);
    Optional<Candidate> covering = section.covering(candidate.first());
    put(covering.map(c -> c.words() - candidate.words()).orElse(0));
    put(section.covering(before).filter(c -> c.last() == before).isPresent());
    put(containerAt(after, tokens.gap(after)));
    put(before >= 0 && tokens.gap(candidate.first()) == Gap.COMMA && isName(before));
    put(lexicon.rarityOf(section.known(before)));
    put(lexicon.rarityOf(section.known(after)));
  }

  private boolean isName(int i) {
    return section.covering(i).isPresent();
  }

  /** Whether a comma and a country, state or county follow: 2 if one of its own, 1 if any. */
  private int containerAt(int after, Gap gap) {
    if (gap != Gap.COMMA && gap != Gap.SPACE && gap != Gap.STOP) {
      return 0;
    }
    return section
            .covering(after)
            .filter(c -> c.first() == after)
            .map(c -> c.kind(section.world()))
            .map(kind -> kind.isNation() ? 3 : kind == WorldKind.STATE ? 2 : 1)
            .orElse(0)
        * (gap == Gap.COMMA ? 1 : -1);
  }

  private void recurring(Candidate candidate, double score) {
    NameCounts.Count count = counts.of(candidate);
    int others = count.all - 1;
    put(count.all);
    put(count.afterLocative / (double) count.all);
    put(count.joined / (double) count.all);
    put(count.place / count.all);
    put(count.person / count.all);
    put(count.organisation / count.all);
    put(others == 0 ? 0 : (count.score - score) / others);
    put(count.greatest - score);
  }
}
