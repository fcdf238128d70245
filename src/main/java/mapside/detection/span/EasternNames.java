package mapside.detection.span;

import java.util.List;
import java.util.Set;
import mapside.detection.token.Tokens;
import mapside.gazetteer.world.NameKey;
import mapside.gazetteer.world.Postings;
import mapside.gazetteer.world.WorldGazetteer;

/** Finds names in Japanese text, which has no spaces. */
final class EasternNames {

  private static final int LONGEST = 12;

  private static final double OF_A_SIGN = 0.8;
  private static final double OF_ITS_KIND = 1.5;
  private static final double OF_PEOPLE = -4;
  private static final double INSIDE_A_WORD = -1.2;

  /** What is doubtful beyond hope must not hide a name that starts within it. */
  private static final double LEAST = -1.2;

  /** Signs at the end of a name that say what it is: an island, a cape, a town, and so on. */
  private static final String KINDS = "島岬山岳川湖海峡湾港市町村郡県府都道州区国";

  /** What the full name of a town or a division ends with, and texts leave out. */
  private static final String LEFT_OUT = "市都府県";

  /** What follows the names of people. */
  private static final List<String> PEOPLE =
      List.of("さん", "氏", "様", "くん", "ちゃん", "首相", "大統領", "外相", "議員", "選手", "教授", "社長");

  /**
   * Names of places that are ordinary words too: greatly, middle, plentiful, peace, the centre,
   * above and below, and the names of eras. Only what says its sort, or is somewhere, is a place.
   */
  private static final Set<String> ORDINARY =
      Set.of(
          "大分", "中間", "豊富", "平和", "中央", "上下", "大正", "昭和", "明治", "平成", "共和", "協和", "大和", "朝日", "南部",
          "北部", "東部", "西部", "光");

  /** What stands behind a place where something is, happens, comes from or goes to. */
  private static final String BEHIND_PLACES = "でへかの、市県町村駅";

  private final WorldGazetteer world;
  private final Tokens tokens;
  private final String text;

  EasternNames(Section section) {
    this.world = section.world();
    this.tokens = section.tokens();
    this.text = tokens.text();
  }

  /** Kanji, kana and the marks among them. */
  static boolean isEastern(char c) {
    return c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xA000 || c == '々';
  }

  /** Adds the longest name at each sign of a run, from the left. */
  void at(int token, List<Judged> found) {
    int end = tokens.end(token);
    int at = tokens.start(token);
    while (at < end) {
      int next = longest(token, at, end, found);
      at = Math.max(at + 1, next);
    }
  }

  /** Adds the longest name that starts at a sign; gives where it ends, −1 if there is none. */
  private int longest(int token, int at, int end, List<Judged> found) {
    Postings best = Postings.NONE;
    int bestEnd = -1;
    long state = NameKey.START;
    for (int to = at; to < Math.min(end, at + LONGEST); to++) {
      state = NameKey.extend(state, text.charAt(to));
      Postings postings = to > at && isWhole(at, to + 1) ? find(state) : Postings.NONE;
      if (!postings.isEmpty()) {
        best = postings;
        bestEnd = to + 1;
      }
    }
    if (best.isEmpty()) {
      return -1;
    }
    double score = OtherScripts.sizeScore(best, world) + cues(at, bestEnd);
    if (score < LEAST || isOrdinary(at, bestEnd)) {
      return -1;
    }
    found.add(new Judged(OtherScripts.candidate(token, token, at, bestEnd, best, tokens), score));
    return bestEnd;
  }

  /** The greatest place of a name, or of the name with what texts leave out. */
  private Postings find(long state) {
    Postings best = world.find(NameKey.finish(state));
    if (best.isEmpty()) {
      for (int i = 0; i < LEFT_OUT.length() && best.isEmpty(); i++) {
        best = world.find(NameKey.finish(NameKey.extend(state, LEFT_OUT.charAt(i))));
      }
    }
    return best;
  }

  private boolean isOrdinary(int start, int end) {
    return ORDINARY.contains(text.substring(start, end))
        && (end == text.length() || BEHIND_PLACES.indexOf(text.charAt(end)) < 0);
  }

  private double cues(int start, int end) {
    double cues = OF_A_SIGN * (end - start - 2);
    if (PEOPLE.stream().anyMatch(people -> text.startsWith(people, end))) {
      return cues + OF_PEOPLE;
    }
    if (KINDS.indexOf(text.charAt(end - 1)) >= 0) {
      return cues + OF_ITS_KIND;
    }
    boolean isShort = end - start == 2;
    boolean isInside =
        start > 0
            && isKanji(text.charAt(start - 1))
            && KINDS.indexOf(text.charAt(start - 1)) < 0
            && end < text.length()
            && isKanji(text.charAt(end));
    return cues + (isShort && isInside ? INSIDE_A_WORD : 0);
  }

  /** A name in katakana is never a part of a longer run of katakana. */
  private boolean isWhole(int start, int end) {
    boolean cutsLeft =
        start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1));
    boolean cutsRight =
        end < text.length() && isKatakana(text.charAt(end - 1)) && isKatakana(text.charAt(end));
    return !cutsLeft && !cutsRight;
  }

  private static boolean isKatakana(char c) {
    return c >= 0x30A1 && c < 0x3100;
  }

  private static boolean isKanji(char c) {
    return c >= 0x3400 && c < 0xA000;
  }
}
