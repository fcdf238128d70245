package mapside.lesson.quiz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.article.Article;
import mapside.article.Block;
import mapside.link.LinkedArticle;
import mapside.text.Sentences;
import mapside.text.TextRange;

/**
 * Finds what an article gives a day for: its events, and the treaties and declarations that its
 * English text names in one sentence with one whole date.
 */
public final class DatedEvents {

  private static final String PAPER =
      "(?:Treaty|Declaration|Convention|Pact|Agreement|Accords?|Charter|Protocol|Armistice|Act)";

  private static final String WORD = "\\p{Lu}[\\p{L}’'-]*";

  /** "Treaty of Saint Petersburg", "Joint Declaration"; the name before or after the paper. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:"
              + PAPER
              + " (?:of|at) "
              + WORD
              + "(?: "
              + WORD
              + ")*"
              + "|(?!The |A |In )(?:"
              + WORD
              + " )+"
              + PAPER
              + "\\b)");

  /** "the treaty signed at San Francisco". */
  private static final Pattern SIGNED_AT =
      Pattern.compile(
          "(treaty|declaration|convention|pact|agreement|armistice) "
              + "(?:signed|concluded|made) (?:at|in) ("
              + WORD
              + "(?: "
              + WORD
              + ")*)");

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October"
              + "|November|December) (\\d{4})");

  private DatedEvents() {}

  /** What an article dates, the earliest first; of several on one day the first named. */
  public static List<Dated> of(LinkedArticle reading) {
    Map<LocalDate, Dated> found = new LinkedHashMap<>();
    if (reading.article().about().language().getLanguage().equals("en")) {
      papers(reading.article()).forEach(paper -> found.putIfAbsent(paper.day(), paper));
    }
    reading
        .events()
        .forEach(
            event ->
                found.putIfAbsent(event.date(), new Dated(event.titles().english(), event.date())));
    return found.values().stream().sorted(Comparator.comparing(Dated::day)).toList();
  }

  private static List<Dated> papers(Article article) {
    List<Dated> papers = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block instanceof Block.Figure || block instanceof Block.Heading) {
        continue;
      }
      for (TextRange range :
          Sentences.in(article.plainText(), block.range(), article.about().language())) {
        String sentence = range.in(article.plainText());
        List<LocalDate> days = days(sentence);
        if (days.size() == 1) {
          title(sentence).ifPresent(title -> papers.add(new Dated(title, days.getFirst())));
        }
      }
    }
    return papers;
  }

  private static List<LocalDate> days(String sentence) {
    List<LocalDate> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(sentence);
    while (matcher.find()) {
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(matcher.group(3)),
                Month.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(1))));
      } catch (DateTimeException e) {
        // 31 February is no day; the sentence dates nothing.
        continue;
      }
    }
    return days;
  }

  private static Optional<String> title(String sentence) {
    Matcher signed = SIGNED_AT.matcher(sentence);
    if (signed.find()) {
      String paper = signed.group(1);
      return Optional.of(
          paper.substring(0, 1).toUpperCase(Locale.ROOT)
              + paper.substring(1)
              + " of "
              + signed.group(2));
    }
    Matcher matcher = TITLE.matcher(sentence);
    return matcher.find()
        ? Optional.of(matcher.group().replaceFirst("^The ", ""))
        : Optional.empty();
  }
}
