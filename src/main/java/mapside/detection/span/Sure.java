package mapside.detection.span;

import mapside.detection.token.Gap;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldKind;

/**
 * What is a place whatever was learned: the corpora hardly name seas and ranges, and disagree on
 * the names that stand for governments.
 */
final class Sure {

  private static final double OF_NATURE = 0.5;
  private static final double OF_ACTORS = 0.1;
  private static final double OF_PEOPLES = 0;

  private Sure() {}

  /** The least score of a candidate; negative infinity for most. */
  static double floor(Candidate candidate, Section section, Tags tags) {
    if (candidate.postings().isEmpty()) {
      return Double.NEGATIVE_INFINITY;
    }
    Tokens tokens = section.tokens();
    WorldKind kind = candidate.kind(section.world());
    boolean isPartOfMore =
        section.covering(candidate.first()).filter(c -> c.words() > candidate.words()).isPresent();
    if (isPartOfMore) {
      return Double.NEGATIVE_INFINITY;
    }
    if (isMetonym(candidate.postings()) && acts(candidate, tokens)) {
      return OF_ACTORS;
    }
    if (candidate.isDemonym() && kind.isNation() && isBeforeNoun(candidate, tokens)) {
      return OF_PEOPLES;
    }
    return kind.isPhysical()
            && candidate.words() > 1
            && !(isNameOfOthers(candidate, tags) && !isOnly(candidate, kind))
        ? OF_NATURE
        : Double.NEGATIVE_INFINITY;
  }

  /**
   * Before a verb of those who govern, or, with an article, of anybody: "the White House declined".
   * The article tells the house of a government from a town of its name.
   */
  private static boolean acts(Candidate candidate, Tokens tokens) {
    int verb = candidate.last() + 1;
    boolean isTheOne = candidate.words() > 1 && tokens.word(candidate.first() - 1).equals("the");
    boolean isPast =
        tokens.gap(verb) == Gap.SPACE
            && tokens.shape(verb) == Shape.LOWER
            && tokens.word(verb).endsWith("ed");
    return Cues.isSpeaking(tokens.word(verb)) || isTheOne && isPast;
  }

  /** "The French president", but not "in French" or "French Open". */
  private static boolean isBeforeNoun(Candidate candidate, Tokens tokens) {
    int next = candidate.last() + 1;
    return tokens.gap(next) == Gap.SPACE
        && tokens.shape(next) == Shape.LOWER
        && tokens.word(candidate.first() - 1).equals("the");
  }

  /** Islands together that no other place is called like: hardly ever people or a company. */
  private static boolean isOnly(Candidate candidate, WorldKind kind) {
    return kind == WorldKind.ISLAND_GROUP && candidate.postings().size() == 1;
  }

  private static boolean isMetonym(Postings postings) {
    for (int i = 0; i < postings.size(); i++) {
      if (postings.kind(i) == NameKind.METONYM) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of its words belongs rather to the name of a person or an organisation. */
  private static boolean isNameOfOthers(Candidate candidate, Tags tags) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      if (tags.probability(i, Tag.PERSON) > 0.4f || tags.probability(i, Tag.ORGANISATION) > 0.9f) {
        return true;
      }
    }
    return false;
  }
}
