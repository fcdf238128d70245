package mapside.detection.span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.NameKind;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;

/**
 * Finds names written in Russian and Japanese. Nothing was learned of these languages: a name is
 * taken for a place if it is one of some size, or has several words or signs.
 */
public final class OtherScripts {

  private static final int LONGEST_WORDS = 4;
  private static final int MOST_FORMS = 400;
  private static final int LONGEST_RUN = 12;

  /** A score for a name of one word and 10,000 people, and what ten times as many add. */
  private static final double OF_TEN_THOUSAND = -0.2;

  private static final double OF_TEN_TIMES = 0.9;
  private static final double OF_A_WORD = 1.5;
  private static final double OF_A_SIGN = 0.8;

  private final Section section;
  private final WorldGazetteer world;
  private final Tokens tokens;
  private final List<Judged> found = new ArrayList<>();

  private OtherScripts(Section section) {
    this.section = section;
    this.world = section.world();
    this.tokens = section.tokens();
  }

  /** All names in text order, none overlapping another. */
  public static List<Judged> in(Section section) {
    OtherScripts scripts = new OtherScripts(section);
    int i = 0;
    while (i < scripts.tokens.size()) {
      String word = scripts.tokens.word(i);
      if (scripts.tokens.shape(i).isUpper() && RussianForms.isRussian(word)) {
        i = scripts.russian(i);
      } else {
        if (isEastern(scripts.tokens.text().charAt(scripts.tokens.start(i)))) {
          scripts.eastern(i);
        }
        i++;
      }
    }
    return scripts.found;
  }

  /** Kanji, kana and the marks among them. */
  static boolean isEastern(char c) {
    return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000 || c == '々';
  }

  /** Takes the longest name that starts here; gives the word to go on from. */
  private int russian(int first) {
    Set<Long> states = new HashSet<>(Set.of(NameKey.START));
    Judged best = null;
    for (int last = first; last < Math.min(tokens.size(), first + LONGEST_WORDS); last++) {
      if (!RussianForms.isRussian(tokens.word(last))
          || last > first && !NameSearch.joined(last, tokens)) {
        break;
      }
      states = extended(states, tokens.word(last));
      Postings postings = likeliest(states);
      if (!postings.isEmpty()) {
        best =
            judged(
                first,
                last,
                tokens.start(first),
                tokens.end(last),
                postings,
                OF_A_WORD * (last - first));
      }
    }
    if (best == null) {
      return first + 1;
    }
    found.add(best);
    return best.candidate().last() + 1;
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
    for (long state : states) {
      Postings postings = world.find(NameKey.finish(state));
      if (!postings.isEmpty() && (best.isEmpty() || prominence(postings) > prominence(best))) {
        best = postings;
      }
    }
    return best;
  }

  /** Takes the longest name at each sign of a run, from the left. */
  private void eastern(int token) {
    String text = tokens.text();
    int end = tokens.end(token);
    int at = tokens.start(token);
    while (at < end) {
      Judged best = null;
      long state = NameKey.START;
      for (int to = at; to < Math.min(end, at + LONGEST_RUN); to++) {
        state = NameKey.extend(state, text.charAt(to));
        Postings postings = to > at ? world.find(NameKey.finish(state)) : Postings.NONE;
        if (!postings.isEmpty() && isWhole(at, to + 1)) {
          best = judged(token, token, at, to + 1, postings, OF_A_SIGN * (to - at - 1));
        }
      }
      if (best != null && best.score() > 0) {
        found.add(best);
        at = best.candidate().end();
      } else {
        at++;
      }
    }
  }

  /** A name in katakana is never a part of a longer run of katakana. */
  private boolean isWhole(int start, int end) {
    String text = tokens.text();
    boolean cutsLeft =
        start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1));
    boolean cutsRight =
        end < text.length() && isKatakana(text.charAt(end - 1)) && isKatakana(text.charAt(end));
    return !cutsLeft && !cutsRight;
  }

  private static boolean isKatakana(char c) {
    return c >= 0x30A1 && c < 0x3100;
  }

  private Judged judged(int first, int last, int start, int end, Postings postings, double length) {
    double size = Math.log10(Math.max(1, prominence(postings))) - 4;
    String name = NameKey.fold(section.tokens().text().substring(start, end));
    return new Judged(
        new Candidate(first, last, start, end, name, postings, Candidate.Origin.GAZETTEER),
        OF_TEN_THOUSAND + OF_TEN_TIMES * size + length);
  }

  private long prominence(Postings postings) {
    long most = 0;
    for (int i = 0; i < Math.min(8, postings.size()); i++) {
      long of = world.prominence(postings.place(i));
      most = Math.max(most, postings.kind(i) == NameKind.PRIMARY ? 2 * of : of);
    }
    return most;
  }
}
