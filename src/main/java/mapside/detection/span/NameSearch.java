package mapside.detection.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mapside.detection.token.Gap;
import mapside.detection.token.Shape;
import mapside.detection.token.Token;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.Romanised;
import mapside.gazetteer.world.WorldGazetteer;

/** Finds the names of the gazetteer in words: every run of up to six that starts with a capital. */
final class NameSearch {

  private static final int LONGEST = 6;
  private static final int SHORT = 3;

  /** Small words that may stand inside a name. */
  private static final Set<String> CONNECTIVES =
      Set.of(
          "of", "the", "de", "la", "le", "el", "al", "du", "des", "di", "da", "do", "dos", "and",
          "on", "upon", "in", "del", "los", "las", "en", "sur", "am", "an", "der", "im", "under",
          "by", "y", "e", "et", "und", "les", "sous", "aux", "auf", "bei", "über", "ob", "nad");

  private final WorldGazetteer world;

  NameSearch(WorldGazetteer world) {
    this.world = world;
  }

  static boolean isConnective(String word) {
    return CONNECTIVES.contains(word);
  }

  /** All names, overlapping ones too, in the order of their first words, the longest first. */
  List<Candidate> in(Tokens tokens) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (mayStart(tokens.shape(i)) && isLatin(tokens.word(i))) {
        from(i, tokens, found);
      }
    }
    return found;
  }

  private void from(int first, Tokens tokens, List<Candidate> found) {
    List<Candidate> here = new ArrayList<>(2);
    long state = NameKey.START;
    for (int last = first; last < Math.min(tokens.size(), first + LONGEST); last++) {
      Token token = tokens.get(last);
      if (last > first && !token.gap().joins()) {
        break;
      }
      state = NameKey.extend(state, token.word());
      if (mayStart(token.shape()) || token.shape() == Shape.NUMBER) {
        Postings postings = find(first, last, state, tokens);
        if (!postings.isEmpty()
            && fits(first, last, tokens, postings)
            && !isNamedWithout(first, last, tokens)) {
          here.add(candidate(first, last, tokens, postings));
        }
      } else if (!isConnective(token.word())) {
        break;
      }
    }
    found.addAll(here.reversed());
  }

  /** One word of another spelling is as often somebody's name: "Alexandrov". */
  private Postings find(int first, int last, long state, Tokens tokens) {
    Postings found = world.find(NameKey.finish(state));
    boolean mayBeSpeltOtherwise =
        found.isEmpty()
            && first < last
            && (Romanised.mayBe(tokens.word(first)) || Romanised.mayBe(tokens.word(last)));
    return mayBeSpeltOtherwise ? Romanised.find(world, name(first, last, tokens)) : found;
  }

  /** Whether the first word is an article, and the name is one without it too. */
  private boolean isNamedWithout(int first, int last, Tokens tokens) {
    if (first == last || !tokens.word(first).equals("the")) {
      return false;
    }
    long state = NameKey.START;
    for (int i = first + 1; i <= last; i++) {
      state = NameKey.extend(state, tokens.word(i));
    }
    return !world.find(NameKey.finish(state)).isEmpty();
  }

  /** Names in other scripts are looked for in another way. */
  private static boolean isLatin(String word) {
    return !word.isEmpty() && word.charAt(0) < 0x370;
  }

  private static boolean mayStart(Shape shape) {
    return shape.isUpper();
  }

  /** A short form needs capitals or its full stop; other short words in capitals are no names. */
  private static boolean fits(int first, int last, Tokens tokens, Postings postings) {
    if (first != last) {
      return true;
    }
    Token token = tokens.get(first);
    boolean isShort = token.word().length() <= SHORT;
    boolean isAbbreviation = false;
    boolean isName = false;
    for (int i = 0; i < postings.size(); i++) {
      boolean abbreviates = postings.kind(i) == NameKind.ABBREVIATION;
      isAbbreviation |= abbreviates;
      isName |= !abbreviates;
    }
    boolean inCapitals = token.shape() == Shape.CAPITALS;
    if (isAbbreviation && (inCapitals || token.stopped())) {
      return true;
    }
    return isName && token.word().length() > 1 && !(inCapitals && isShort);
  }

  /** A full stop is part of "Ala." and "U.S.", but ends a sentence behind "UAE". */
  private static Candidate candidate(int first, int last, Tokens tokens, Postings postings) {
    Token end = tokens.get(last);
    boolean takesStop =
        first == last
            && end.stopped()
            && end.shape() != Shape.CAPITALS
            && postings.kind(0) == NameKind.ABBREVIATION;
    return new Candidate(
        first,
        last,
        tokens.start(first),
        takesStop ? end.end() + 1 : end.end(),
        name(first, last, tokens),
        postings,
        Candidate.Origin.GAZETTEER);
  }

  static String name(int first, int last, Tokens tokens) {
    if (first == last) {
      return tokens.word(first);
    }
    StringBuilder name = new StringBuilder(tokens.word(first));
    for (int i = first + 1; i <= last; i++) {
      name.append(' ').append(tokens.word(i));
    }
    return name.toString();
  }

  /** Whether two neighbouring words may belong to one name. */
  static boolean joined(int i, Tokens tokens) {
    return tokens.gap(i).compareTo(Gap.COMMA) < 0;
  }
}
