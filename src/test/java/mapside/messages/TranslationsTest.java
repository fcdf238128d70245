package mapside.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every translation says all that the English words say, in letters that the program brings. */
class TranslationsTest {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)(?:,(\\w+)(?:,([^{}]*))?)?");

  /** What is the same in every language: signs, gaps, names of programs, formats and keys. */
  private static final Pattern NO_WORDS =
      Pattern.compile("\\{[^}]*}|Mapside|PDF|Home|End|[A-Z], F1|[^\\p{L}]");

  /** Languages call themselves the same wherever they are called. */
  private static final Set<String> OWN_NAMES =
      Set.of("map.names.en", "map.names.ru", "map.names.ja");

  /** Units that Japanese writes by their Latin signs. */
  private static final Set<String> LATIN_UNITS =
      Set.of("tool.metres", "tool.kilometres", "tool.square-kilometres");

  private static final List<Integer> COUNTS =
      List.of(0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 19, 20, 21, 22, 25, 100, 101, 111, 1001, 12345);

  static Properties words(Tongue tongue) {
    String name = tongue == Tongue.ENGLISH ? "words" : "words_" + tongue.code();
    Properties words = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name + ".properties")),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words;
  }

  private static Set<String> keys(Tongue tongue) {
    return new TreeSet<>(words(tongue).stringPropertyNames());
  }

  private static Set<String> wrong(Tongue tongue, Predicate<String> isWrong) {
    return keys(tongue).stream().filter(isWrong).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = Mode.EXCLUDE)
  void noSentenceIsMissingAndNoneIsLeftOver(Tongue tongue) {
    assertThat(keys(tongue)).isEqualTo(keys(Tongue.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = Mode.EXCLUDE)
  void theGapsAreThoseOfTheEnglishSentence(Tongue tongue) {
    Properties english = words(Tongue.ENGLISH);
    Properties translated = words(tongue);

    assertThat(
            wrong(
                tongue,
                key ->
                    !gaps(translated.getProperty(key)).equals(gaps(english.getProperty(key, "")))))
        .isEmpty();
  }

  /** Each as its number and how it is written; that it chooses a form is the language's own. */
  private static Set<String> gaps(String pattern) {
    return GAP.matcher(pattern)
        .results()
        .map(
            gap ->
                "plural".equals(gap.group(2))
                    ? gap.group(1)
                    : Stream.of(gap.group(1), gap.group(2), gap.group(3))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(",")))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = Mode.EXCLUDE)
  void nothingWasLeftInEnglish(Tongue tongue) {
    Properties english = words(Tongue.ENGLISH);
    Properties translated = words(tongue);

    assertThat(
            wrong(
                tongue,
                key ->
                    translated.getProperty(key).equals(english.getProperty(key))
                        && !NO_WORDS.matcher(english.getProperty(key)).replaceAll("").isEmpty()
                        && !OWN_NAMES.contains(key)
                        && !(tongue == Tongue.JAPANESE && LATIN_UNITS.contains(key))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = Mode.EXCLUDE)
  void aLineOfKeysHasBothItsSides(Tongue tongue) {
    Properties translated = words(tongue);

    assertThat(
            wrong(
                tongue,
                key ->
                    key.matches("(show\\.)?keys\\.\\d+")
                        && translated.getProperty(key).split("\\|", -1).length != 2))
        .isEmpty();
  }

  /** With a form for every number, and no apostrophe that would hide a gap. */
  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everySentenceCanBeSaidOfEveryNumber(Tongue tongue) {
    Messages messages = Messages.of(Locale.of(tongue.code()));
    for (String key : keys(tongue)) {
      String pattern = words(tongue).getProperty(key);
      if (key.equals("date") || !pattern.contains("{")) {
        continue;
      }
      assertThat(pattern).as(key).doesNotContain("'");
      for (int count : COUNTS) {
        assertThatCode(
                () ->
                    assertThat(messages.get(key, count, count, count))
                        .doesNotContain("{")
                        .doesNotContain("plural"))
            .as(key + " of " + count)
            .doesNotThrowAnyException();
      }
    }
  }

  /** Java's own choice of ranges gives Russian the wrong forms. */
  @ParameterizedTest
  @EnumSource(Tongue.class)
  void formsAreChosenByTheRulesOfTheLanguage(Tongue tongue) {
    assertThat(wrong(tongue, key -> words(tongue).getProperty(key).contains(",choice,"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void everyLetterIsInTheFontsThatComeWithTheProgram(Tongue tongue) {
    List<Font> plain = fonts("IBMPlexSans-Regular", "IBMPlexSansJP-Regular");
    List<Font> bold = fonts("IBMPlexSans-SemiBold", "IBMPlexSansJP-Regular");
    List<Font> titles = fonts("IBMPlexSerif-SemiBold", "IBMPlexSansJP-Regular");

    String letters =
        words(tongue).values().stream().map(String::valueOf).collect(Collectors.joining());

    assertThat(without(letters, plain)).isEmpty();
    assertThat(without(letters, bold)).isEmpty();
    assertThat(without(words(tongue).getProperty("shelf.title"), titles)).isEmpty();
  }

  /** Who reads English or Russian need not wait for the font for Japanese. */
  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "JAPANESE", mode = Mode.EXCLUDE)
  void whatIsNotJapaneseNeedsNoJapaneseFont(Tongue tongue) {
    List<Font> text = fonts("IBMPlexSans-Regular");
    String letters =
        words(tongue).entrySet().stream()
            .filter(entry -> !"map.names.ja".equals(entry.getKey()))
            .map(entry -> String.valueOf(entry.getValue()))
            .collect(Collectors.joining());

    assertThat(without(letters, text)).isEmpty();
  }

  private static Set<String> without(String letters, List<Font> fonts) {
    return letters
        .codePoints()
        .filter(letter -> fonts.stream().noneMatch(font -> font.canDisplay(letter)))
        .mapToObj(Character::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Font> fonts(String... names) {
    return Stream.of(names)
        .map(name -> Path.of(System.getProperty("mapside.assets"), "fonts", name + ".ttf"))
        .map(
            file -> {
              try {
                return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
              } catch (FontFormatException | IOException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void aLanguageWithoutWordsIsSpokenToInEnglish() {
    Locale before = Locale.getDefault();
    try {
      // The bundles of Java would take the system's language instead.
      Locale.setDefault(Locale.JAPAN);
      assertThat(Messages.of(Locale.GERMANY).get("app.places")).startsWith("List of places");
      assertThat(Messages.of(Locale.UK).get("app.places")).startsWith("List of places");
      assertThat(Messages.of(Locale.JAPAN).get("app.places")).startsWith("地名の一覧");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDayIsWrittenAsItsLanguageDoes() {
    LocalDate day = LocalDate.of(2019, 11, 22);

    assertThat(Stream.of("en", "ja", "ru").map(Locale::of).map(Messages::of).map(m -> m.date(day)))
        .containsExactly("22 November 2019", "2019年11月22日", "22 ноября 2019 г.");
  }

  @Test
  void aDayBesideANameIsWrittenInTheLanguageOfTheName() {
    LocalDate day = LocalDate.of(2019, 11, 22);
    Messages japanese = Messages.of(Locale.JAPAN);

    assertThat(japanese.date(day, Locale.ENGLISH)).isEqualTo("22 November 2019");
    assertThat(japanese.date(day, Locale.JAPANESE)).isEqualTo("2019年11月22日");
    assertThat(Messages.of(Locale.UK).date(day, Locale.of("ru"))).isEqualTo("22 ноября 2019 г.");
    assertThat(japanese.date(day, Locale.GERMAN)).isEqualTo("22. November 2019");
  }

  @Test
  void gapsOfFormsAreFound() {
    assertThat(gaps("{1,plural,one#a|other#{1} b} {0,number,percent} {2}"))
        .isEqualTo(Set.of("1", "0,number,percent", "2"));
    assertThat(GAP.matcher("{0}").results().map(MatchResult::group)).hasSize(1);
    assertThat(new MessageFormat("{0}").getFormats()).hasSize(1);
  }
}
