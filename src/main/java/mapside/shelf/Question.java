package mapside.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody looks for on the shelf, as queries of the index. It may be put as a question ("What
 * have I read about Sakhalin?") in one of the languages of the window.
 */
final class Question {

  /** What questions are made of, in English and Russian. Nobody looks for these alone. */
  private static final Set<String> ASKING =
      Set.of(
          """
          a about an and any anything are at by can concerning could describe described
          did do does ever find for from had has have how i in is it like me mention
          mentioned mentions my of on or please read reading saw say says see show some
          something tell that the there this to was we were what when where which who
          why with you а был была были было в вы где говорится да для до есть же за и из
          или к как какая какие какое какой ко когда кто ли мне мной моё мы на найди
          найти написано не о об обо он она они от по пожалуйста покажи при про прочитал
          прочитала прочитали прочла прочёл речь с со там то ты у узнал узнала
          упоминается упомянут упомянуто чего чем читал читала читали что это этом я\
          """
              .split("\\s"));

  /** The same in Japanese. */
  private static final Set<String> ASKING_LETTERS = Set.of("何", "私", "僕", "読", "書", "記事", "教");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** In Japanese the words that matter are rarely in Hiragana, and what stands between them is. */
  private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}+");

  /** Endings of the cases in Russian; longer ones first. */
  private static final Pattern CASE =
      Pattern.compile(
          "(?<=\\p{IsCyrillic}{4})(ами|ями|ого|его|ому|ему|ах|ях|ов|ев|ом|ем|ой|ей|ую|юю|ые|ие|ых"
              + "|их|ий|ый|ая|яя|ым|им|ам|ям|[аеёиоуыьэюяй])$");

  private final List<String> words;

  Question(String asked) {
    words = BETWEEN.splitAsStream(asked).filter(word -> !word.isEmpty()).toList();
  }

  /** For readings that have all of it; empty if it has no words. */
  String all() {
    return query(words);
  }

  /**
   * For readings that have what it is about; empty if it has no more to say than {@link #all}. It
   * finds more than was meant, and so is for when that finds nothing.
   */
  String subject() {
    List<String> subject = new ArrayList<>();
    for (String word : words) {
      if (Unspaced.isIn(word)) {
        HIRAGANA.splitAsStream(word).filter(Question::isTelling).forEach(subject::add);
      } else if (!ASKING.contains(word.toLowerCase(Locale.ROOT))) {
        subject.add(CASE.matcher(word).replaceFirst(""));
      }
    }
    return subject.equals(words) ? "" : query(subject);
  }

  private static boolean isTelling(String letters) {
    return !letters.isEmpty() && !ASKING_LETTERS.contains(letters);
  }

  /** Each word in quotes, so that none is taken for a sign of the query language. */
  private static String query(List<String> words) {
    StringBuilder query = new StringBuilder();
    for (String word : words) {
      query.append(query.isEmpty() ? "" : " ");
      query.append('"').append(Unspaced.apart(word)).append("\"*");
    }
    return query.toString();
  }
}
