package mapside.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In which languages names are written on a map: in one, or in two together.
 *
 * @param languages one or two different ones, the main one first
 */
public record Naming(List<Language> languages) {

  /** English only. */
  public static final Naming ENGLISH = of(Language.ENGLISH);

  private static final String AND = "+";

  /** Copies the list and checks it. */
  public Naming {
    languages = List.copyOf(languages);
    if (languages.isEmpty()
        || languages.size() > 2
        || languages.stream().distinct().count() < languages.size()) {
      throw new IllegalArgumentException("names are in one language or in two: " + languages);
    }
  }

  /** Names in one language, or in two. */
  public static Naming of(Language... languages) {
    return new Naming(List.of(languages));
  }

  /** Names in the language of a locale; in English where there are none in it. */
  public static Naming of(Locale reader) {
    return of(Language.ofCode(reader.getLanguage()).orElse(Language.ENGLISH));
  }

  /**
   * One name of a place, as it is written.
   *
   * @param text never blank
   * @param language of the text
   * @param isStandIn whether a name in a wanted language is not known, and this one stands in
   */
  public record Line(String text, Language language, boolean isStandIn) {}

  /** What is written for a place, the main name first; never the same text twice. */
  public List<Line> lines(Names names) {
    List<Line> lines = new ArrayList<>();
    boolean isComplete = languages.stream().allMatch(each -> names.primary(each).isPresent());
    for (Language language : languages) {
      names.primary(language).ifPresent(name -> add(lines, new Line(name, language, false)));
    }
    if (!isComplete) {
      lines.removeIf(line -> line.language() == Language.ENGLISH);
      lines.add(new Line(names.english(), Language.ENGLISH, true));
    }
    return lines;
  }

  private static void add(List<Line> lines, Line line) {
    if (lines.stream().noneMatch(other -> other.text().equals(line.text()))) {
      lines.add(line);
    }
  }

  /** With a language switched: added as the second, in place of the second, or taken out. */
  public Naming toggled(Language language) {
    if (languages.contains(language)) {
      List<Language> others = languages.stream().filter(each -> each != language).toList();
      return others.isEmpty() ? this : new Naming(others);
    }
    return of(languages.getFirst(), language);
  }

  /** The word that files and the command line use: {@code ja} or {@code en+ja}. */
  public String code() {
    return String.join(AND, languages.stream().map(Language::code).toList());
  }

  /** The naming of a word; empty if there is none. */
  public static Optional<Naming> ofCode(String code) {
    List<Language> languages = new ArrayList<>();
    for (String part : code.split("\\" + AND, -1)) {
      Optional<Language> language = Language.ofCode(part);
      if (language.isEmpty() || languages.contains(language.get())) {
        return Optional.empty();
      }
      languages.add(language.get());
    }
    return languages.size() > 2 ? Optional.empty() : Optional.of(new Naming(languages));
  }
}
