package mapside.detection.span;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mapside.detection.token.Gap;
import mapside.detection.token.Shape;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;

/** Finds names in Russian text, in any case of the declension. */
final class RussianNames {

  private static final int LONGEST_WORDS = 4;
  private static final int MOST_FORMS = 400;

  /** At the start of a sentence any word has a capital: one as short as this is none of a place. */
  private static final int SHORTEST_AT_START = 4;

  /** And one as short as this is none if its ending would have to be changed. */
  private static final int SHORTEST_FORM_AT_START = 6;

  private static final int ORDINARY_LENGTH = 8;

  private static final double OF_A_WORD = 1.5;
  private static final double OF_THE_START = -1;
  private static final double WITHIN_A_SENTENCE = 0.7;
  private static final double BEHIND_A_PREPOSITION = 0.8;
  private static final double BEHIND_ITS_KIND = 1.5;
  private static final double BEHIND_A_TITLE = -2;
  private static final double BESIDE_A_NAME = -1.5;
  private static final double LIKE_A_SURNAME = -0.7;
  private static final double OF_A_LETTER = 0.2;
  private static final double OF_ALL_LETTERS = 1.2;

  /** Folded, so that "ё" is written "е", and "й" is written "и". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "в",
          "во",
          "на",
          "из",
          "под",
          "близ",
          "около",
          "у",
          "до",
          "через",
          "вблизи",
          "возле",
          "к",
          "ко",
          "от",
          "между",
          "севернее",
          "южнее",
          "восточнее",
          "западнее");

  /** The beginnings of words for sorts of places, all cases of which count. */
  private static final List<String> KINDS =
      List.of(
          "город",
          "поселк",
          "поселок",
          "деревн",
          "остров",
          "пролив",
          "озер",
          "столиц",
          "полуостров",
          "вулкан",
          "залив",
          "архипелаг");

  private static final Set<String> SHORT_KINDS =
      Set.of(
          "село", "села", "селе", "селу", "река", "реки", "реке", "реку", "порт", "порта", "порту",
          "г", "о", "мыс", "мыса", "мысе", "море", "моря");

  /** The beginnings of words that stand before the names of people. */
  private static final List<String> TITLES =
      List.of(
          "президент",
          "премьер",
          "министр",
          "губернатор",
          "мэр",
          "генерал",
          "адмирал",
          "депутат",
          "сенатор",
          "посол",
          "посла",
          "послу",
          "господин",
          "директор",
          "профессор",
          "писател",
          "академик",
          "капитан",
          "полковник",
          "режиссер",
          "актер",
          "журналист");

  private static final List<String> SURNAMES =
      List.of(
          "ов", "ев", "ин", "ова", "ева", "ина", "ову", "еву", "ину", "овым", "евым", "иным", "ове",
          "еве", "ине", "овои", "евои", "инои", "скии", "ского", "скому", "ским");

  private final WorldGazetteer world;
  private final Tokens tokens;
  private final Set<String> small = new HashSet<>();

  RussianNames(Section section) {
    this.world = section.world();
    this.tokens = section.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.shape(i) == Shape.LOWER && RussianForms.isRussian(tokens.word(i))) {
        small.add(tokens.word(i));
      }
    }
  }

  /** Adds the longest name that starts with a word, if any; gives the word to go on from. */
  int at(int first, List<Judged> found) {
    Set<Long> states = Set.of(NameKey.START);
    Postings best = Postings.NONE;
    int last = first;
    for (int i = first; i < Math.min(tokens.size(), first + LONGEST_WORDS); i++) {
      if (!RussianForms.isRussian(tokens.word(i)) || i > first && !NameSearch.joined(i, tokens)) {
        break;
      }
      states = extended(states, tokens.word(i));
      Postings postings = likeliest(states);
      if (!postings.isEmpty()) {
        best = postings;
        last = i;
      }
    }
    if (best.isEmpty() || isOrdinary(first, last)) {
      return first + 1;
    }
    Candidate candidate =
        OtherScripts.candidate(first, last, tokens.start(first), tokens.end(last), best, tokens);
    found.add(new Judged(candidate, OtherScripts.sizeScore(best, world) + cues(first, last)));
    return last + 1;
  }

  private static Set<Long> extended(Set<Long> states, String word) {
    Set<Long> extended = new HashSet<>();
    for (long state : states) {
      for (String form : RussianForms.of(word)) {
        if (extended.size() < MOST_FORMS) {
          extended.add(NameKey.extend(state, form));
        }
      }
    }
    return extended;
  }

  private Postings likeliest(Set<Long> states) {
    Postings best = Postings.NONE;
    long most = -1;
    for (long state : states) {
      Postings postings = world.find(NameKey.finish(state));
      long prominence = postings.isEmpty() ? -1 : OtherScripts.prominence(postings, world);
      if (prominence > most) {
        best = postings;
        most = prominence;
      }
    }
    return best;
  }

  private boolean startsSentence(int i) {
    return i == 0 || tokens.gap(i).parts();
  }

  /** Whether a single word at the start of a sentence is most likely no name at all. */
  private boolean isOrdinary(int first, int last) {
    if (first != last || !startsSentence(first) || tokens.shape(first) == Shape.CAPITALS) {
      return false;
    }
    String word = tokens.word(first);
    boolean isForm = world.find(NameKey.of(word)).isEmpty();
    return word.length() < SHORTEST_AT_START
        || isKind(word)
        || isForm && word.length() < SHORTEST_FORM_AT_START
        || small.contains(word);
  }

  /** What the words around a name tell of it. */
  private double cues(int first, int last) {
    String before = first == 0 ? "" : tokens.word(first - 1);
    boolean isAlone = first == last;
    double cues = OF_A_WORD * (last - first);
    if (startsSentence(first)) {
      cues += isAlone ? OF_THE_START : 0;
    } else if (tokens.gap(first) == Gap.SPACE) {
      boolean isSmall = tokens.shape(first - 1) == Shape.LOWER;
      cues += isSmall || PREPOSITIONS.contains(before) ? WITHIN_A_SENTENCE : 0;
      cues += PREPOSITIONS.contains(before) ? BEHIND_A_PREPOSITION : 0;
      cues += isKind(before) ? BEHIND_ITS_KIND : 0;
      cues += begins(before, TITLES) ? BEHIND_A_TITLE : 0;
    }
    if (isAlone) {
      cues += isBesideName(first) ? BESIDE_A_NAME : 0;
      cues += isLikeSurname(tokens.word(first)) ? LIKE_A_SURNAME : 0;
    }
    int letters = tokens.end(last) - tokens.start(first) - ORDINARY_LENGTH;
    return cues + Math.clamp(OF_A_LETTER * letters, 0, OF_ALL_LETTERS);
  }

  /** Whether another word with a capital stands right beside it: people have two names. */
  private boolean isBesideName(int i) {
    boolean behind = i > 0 && !startsSentence(i - 1) && isName(i - 1) && isApart(i);
    boolean before = isName(i + 1) && isApart(i + 1);
    return behind || before;
  }

  private boolean isApart(int i) {
    return tokens.gap(i) == Gap.SPACE || tokens.gap(i) == Gap.STOP;
  }

  private boolean isName(int i) {
    return tokens.shape(i).isUpper() && RussianForms.isRussian(tokens.word(i));
  }

  private static boolean isKind(String word) {
    return SHORT_KINDS.contains(word) || begins(word, KINDS);
  }

  private static boolean isLikeSurname(String word) {
    return SURNAMES.stream().anyMatch(word::endsWith);
  }

  private static boolean begins(String word, List<String> beginnings) {
    return beginnings.stream().anyMatch(word::startsWith);
  }
}
