package mapside.detection.span;

import java.util.Set;
import mapside.detection.token.Gap;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKind;

/**
 * What is no place whatever was learned: many people, storms and ships are called like one, and the
 * corpora have too few of them to tell how.
 */
final class Never {

  /** The logarithm of the odds of what is no place. */
  static final double SCORE = -8;

  /** Who is meant by the name right behind: "my friend Chad". */
  private static final Set<String> PEOPLE =
      Set.of(
          "friend",
          "brother",
          "sister",
          "wife",
          "husband",
          "son",
          "daughter",
          "mother",
          "father",
          "cousin",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "grandfather",
          "grandmother",
          "grandson",
          "granddaughter",
          "boyfriend",
          "girlfriend",
          "fiance",
          "fiancee",
          "teammate",
          "roommate",
          "classmate",
          "bandmate",
          "colleague",
          "singer",
          "rapper",
          "drummer",
          "guitarist",
          "actor",
          "actress",
          "comedian",
          "toddler",
          "twins",
          "sibling",
          "stepson",
          "stepdaughter");

  /** What is called by the name right behind: "Hurricane Florence". */
  private static final Set<String> CALLED =
      Set.of("hurricane", "typhoon", "cyclone", "uss", "hms", "ss", "mv");

  /** What storms are said to have been, and towns never. */
  private static final Set<String> OF_STORMS = Set.of("downgraded", "upgraded");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  /** How likely the tagger must take a word for a person where little else speaks for it. */
  private static final float A_LITTLE = 0.1f;

  private static final float RATHER = 0.6f;

  private Never() {}

  /** Whether a candidate names a person or a thing. */
  static boolean isOther(Candidate candidate, Section section, Tags tags) {
    Tokens tokens = section.tokens();
    int first = candidate.first();
    String before = tokens.gap(first) == Gap.SPACE ? tokens.word(first - 1) : "";
    if (tokens.shape(first - 1).isUpper() && CALLED.contains(before)) {
      return true;
    }
    boolean isLocated = Cues.locative(tokens.word(first - 1)) > 0;
    if (candidate.words() > 1 || candidate.postings().isEmpty() || isLocated) {
      return false;
    }
    return PEOPLE.contains(before)
        || isStorm(candidate, tokens)
        || speaksOfItself(candidate, tokens) && tags.probability(first, Tag.PERSON) >= A_LITTLE
        || isGivenName(candidate, tokens, tags);
  }

  /** "Florence was downgraded to a tropical storm", "Florence made landfall". */
  private static boolean isStorm(Candidate candidate, Tokens tokens) {
    int verb = candidate.last() + 1;
    String first = tokens.word(verb);
    String second = tokens.word(verb + 1);
    boolean isRated =
        first.equals("was") && OF_STORMS.contains(second) && tokens.word(verb + 2).equals("to");
    return tokens.gap(verb) == Gap.SPACE
        && (isRated || first.equals("made") && second.equals("landfall"));
  }

  /** "Jordan said he would play": a country would be "it". */
  private static boolean speaksOfItself(Candidate candidate, Tokens tokens) {
    int verb = candidate.last() + 1;
    int next = tokens.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
    return Cues.isSpeaking(tokens.word(verb))
        && tokens.gap(candidate.first()) != Gap.HYPHEN
        && tokens.gap(verb) == Gap.SPACE
        && tokens.gap(next) == Gap.SPACE
        && PRONOUNS.contains(tokens.word(next));
  }

  /** "Paris Hilton arrived", but neither "in Paris Obama said" nor "Russian Vladimir Putin". */
  private static boolean isGivenName(Candidate candidate, Tokens tokens, Tags tags) {
    int next = candidate.last() + 1;
    return candidate.postings().kind(0) == NameKind.PRIMARY
        && tokens.gap(next) == Gap.SPACE
        && tokens.shape(next).isUpper()
        && tags.probability(next, Tag.PERSON) >= RATHER
        && !tokens.get(candidate.last()).possessive()
        && !Cues.isTitle(tokens.word(next));
  }
}
