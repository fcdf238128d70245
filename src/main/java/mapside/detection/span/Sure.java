package mapside.detection.span;

import java.util.Set;
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
  private static final double OF_PAIRS = 0.1;
  private static final double OF_WHAT_IS_DEFINED = 0.5;
  private static final double OF_COLUMNS = 0.5;
  private static final double OF_SHORT_FORMS = 1;

  /** Two letters can be anything; "USA", "UAE" and "USSR" hardly. */
  private static final int SHORT_FORM = 3;

  /** A place of fewer people beside another one by a hyphen is as often a name of two people. */
  private static final long WELL_KNOWN = 300_000;

  /** Of "is a large old market town", the words before the sort. */
  private static final int MOST_ADJECTIVES = 4;

  /** What places are said to be. */
  private static final Set<String> SORTS =
      Set.of(
          "town",
          "city",
          "village",
          "capital",
          "suburb",
          "hamlet",
          "municipality",
          "island",
          "country",
          "county",
          "province",
          "state",
          "region",
          "port",
          "river",
          "lake",
          "mountain",
          "peninsula",
          "strait",
          "resort");

  private static final Set<String> HARDLY = Set.of("just", "about", "some", "far");

  /** Where places lie. */
  private static final Set<String> WHERE =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "between",
          "near",
          "close",
          "off",
          "opposite",
          "beyond",
          "halfway",
          "midway");

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
    if (section.isInColumn(candidate)) {
      return OF_COLUMNS;
    }
    if (isMetonym(candidate.postings()) && acts(candidate, tokens)) {
      return OF_ACTORS;
    }
    if (isDefined(candidate, tokens) || lies(candidate, tokens)) {
      return OF_WHAT_IS_DEFINED;
    }
    if (isNationInShort(candidate, section)) {
      return OF_SHORT_FORMS;
    }
    if (isOfPair(candidate, section)) {
      return OF_PAIRS;
    }
    if (candidate.isDemonym() && kind.isNation() && isBeforeNoun(candidate, tokens)) {
      return OF_PEOPLES;
    }
    return (kind.isPhysical() && candidate.words() > 1 || isWithArticle(candidate, section))
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

  /** "Reading is a large town". */
  private static boolean isDefined(Candidate candidate, Tokens tokens) {
    int verb = candidate.last() + 1;
    String is = tokens.word(verb);
    String article = tokens.word(verb + 1);
    if (tokens.gap(verb) != Gap.SPACE
        || !(is.equals("is") || is.equals("was"))
        || !(article.equals("a") || article.equals("an") || article.equals("the"))) {
      return false;
    }
    for (int i = verb + 2; i <= verb + 2 + MOST_ADJECTIVES; i++) {
      if (tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.HYPHEN
          || tokens.shape(i) != Shape.LOWER) {
        return false;
      }
      if (SORTS.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Kunashir lies close to Hokkaido", "Bergen lies 8 kilometres from it". */
  private static boolean lies(Candidate candidate, Tokens tokens) {
    int verb = candidate.last() + 1;
    String lies = tokens.word(verb);
    int next = verb + 1;
    if (tokens.gap(verb) != Gap.SPACE || !(lies.equals("lies") || lies.equals("lay"))) {
      return false;
    }
    if (HARDLY.contains(tokens.word(next))) {
      next++;
    }
    return tokens.gap(next) == Gap.SPACE
        && (WHERE.contains(tokens.word(next)) || tokens.shape(next) == Shape.NUMBER);
  }

  /** "In the USA", which the corpora hardly ever write, but not "USA Today". */
  private static boolean isNationInShort(Candidate candidate, Section section) {
    Tokens tokens = section.tokens();
    int word = candidate.first();
    int next = candidate.last() + 1;
    if (candidate.words() > 1
        || tokens.shape(word) != Shape.CAPITALS
        || tokens.word(word).length() < SHORT_FORM
        || tokens.gap(next) == Gap.SPACE && tokens.shape(next).isUpper()) {
      return false;
    }
    Postings postings = candidate.postings();
    for (int i = 0; i < postings.size(); i++) {
      if (postings.kind(i) == NameKind.ABBREVIATION
          && section.world().kind(postings.place(i)).isNation()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The Seoul-Pyongyang hotline": two that are well known, each as the first place of its name.
   */
  private static boolean isOfPair(Candidate candidate, Section section) {
    Tokens tokens = section.tokens();
    int before = candidate.first() - 1;
    int behind = candidate.last() + 1;
    return isWellKnown(candidate, section)
        && (tokens.gap(candidate.first()) == Gap.HYPHEN
                && section
                    .covering(before)
                    .filter(c -> c.last() == before && isWellKnown(c, section))
                    .isPresent()
            || tokens.gap(behind) == Gap.HYPHEN
                && section
                    .covering(behind)
                    .filter(c -> c.first() == behind && isWellKnown(c, section))
                    .isPresent());
  }

  private static boolean isWellKnown(Candidate candidate, Section section) {
    WorldKind kind = candidate.kind(section.world());
    // Delhi is a state of India as well as its largest city.
    boolean isSeat =
        kind == WorldKind.CAPITAL || kind == WorldKind.STATE_SEAT || kind == WorldKind.STATE;
    return candidate.postings().kind(0) == NameKind.PRIMARY
        && (kind.isNation()
            || isSeat && section.world().population(candidate.postings().place(0)) >= WELL_KNOWN);
  }

  /** "Down the Amur", which is a river as well as a region. */
  private static boolean isWithArticle(Candidate candidate, Section section) {
    Postings postings = candidate.postings();
    boolean isAny = false;
    for (int i = 0; i < postings.size() && !isAny; i++) {
      isAny = WithArticle.has(section.world().kind(postings.place(i)));
    }
    return isAny && WithArticle.isSo(candidate, section.tokens());
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
