package mapside.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mapside.article.About;
import org.jsoup.nodes.Element;

/**
 * Takes out of the beginning of a text what stands over it anyway: who wrote it, and when. Only
 * lines that say nothing else.
 */
public final class RepeatedHead {

  /** So many letters of the text may stand before such a line. */
  private static final int REACH = 400;

  private static final int LONGEST = 160;

  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?:by|written|words|published|posted|updated|on|at|von|am|par|le|por|el|автор|текст|文"
              + "|[0-9]{1,2}:[0-9]{2}|[\\p{P}\\p{S}\\s])*");

  private RepeatedHead() {}

  /**
   * Takes the lines out.
   *
   * @param root what holds the text
   * @param about what stands over it
   */
  public static void remove(Element root, About about) {
    List<String> told = told(root, about);
    if (told.isEmpty()) {
      return;
    }
    List<Element> repeated = new ArrayList<>();
    int before = 0;
    for (Element element : root.getAllElements()) {
      if (before > REACH) {
        break;
      }
      boolean isInside = repeated.stream().anyMatch(element.parents()::contains);
      if (element == root || isInside) {
        continue;
      }
      if (isAlone(element) && isRepeated(element.text(), told)) {
        repeated.add(element);
      } else {
        before += element.ownText().length();
      }
    }
    repeated.forEach(Element::remove);
  }

  /** Whether it is a line, and not a word in one. */
  private static boolean isAlone(Element element) {
    Element parent = element.parent();
    return parent != null && parent.ownText().isBlank();
  }

  /** The name, and the day in the ways in which the page writes it. */
  private static List<String> told(Element root, About about) {
    List<String> told = new ArrayList<>();
    about.byline().map(RepeatedHead::plain).filter(name -> !name.isEmpty()).ifPresent(told::add);
    Optional<String> day = about.date().map(Object::toString);
    if (day.isPresent()) {
      told.add(day.get());
      for (Element time : root.select("time[datetime]")) {
        String written = plain(time.text());
        if (time.attr("datetime").startsWith(day.get()) && !written.isEmpty()) {
          told.add(written);
        }
      }
    }
    return told;
  }

  /**
   * Whether a line says nothing but what is told anyway.
   *
   * @param told names, days and the like, in small letters
   */
  public static boolean isRepeated(String text, List<String> told) {
    String rest = plain(text);
    if (rest.isEmpty() || rest.length() > LONGEST) {
      return false;
    }
    boolean isTold = false;
    for (String each : told) {
      isTold |= rest.contains(each);
      rest = rest.replace(each, " ");
    }
    return isTold && NOTHING_MORE.matcher(rest).matches();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
