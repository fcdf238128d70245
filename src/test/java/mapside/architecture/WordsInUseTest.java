package mapside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapside.link.Note;
import mapside.messages.Messages;
import mapside.place.Language;
import mapside.place.PlaceKind;
import mapside.theme.MapTheme;
import org.junit.jupiter.api.Test;

/** The bundle of words and the code know each other: no key is unused, none is missing. */
class WordsInUseTest {

  private static final Path CODE = Path.of("src/main/java");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** The start of a key to which the code adds the rest. */
  private static final Pattern START = Pattern.compile("\"([a-z][a-z.-]*\\.)\"\\s*\\+");

  /** Keys that the code puts together: how they begin, and every end that they can have. */
  private static final Map<String, Set<String>> COMPOSED =
      Map.ofEntries(
          Map.entry("place.kind.", codes(Stream.of(PlaceKind.values()).map(PlaceKind::code))),
          Map.entry("map.theme.", codes(Stream.of(MapTheme.values()).map(MapTheme::code))),
          Map.entry("map.names.", codes(Stream.of(Language.values()).map(Language::code))),
          Map.entry("notes.colour.", codes(Stream.of(Note.Colour.values()).map(Note.Colour::code))),
          Map.entry("map.borders.", Set.of("control", "claim", "both")),
          Map.entry("gazetteer.skipped.", faults(mapside.gazetteer.PlaceProblem.class)),
          Map.entry("linkfile.skipped.", faults(mapside.linkfile.LinkProblem.class)),
          Map.entry("parcel.", faults(mapside.parcel.ParcelProblem.class)),
          Map.entry("show.direction.", numbers(0, 7)),
          Map.entry("show.quiz.which.", Set.of("island", "place")),
          Map.entry("show.quiz.hint.", Set.of("where", "which", "order")),
          Map.entry("keys.", numbers(1, lines("keys."))),
          Map.entry("show.keys.", numbers(1, lines("show.keys."))));

  private static Set<String> codes(Stream<String> codes) {
    return codes.collect(Collectors.toSet());
  }

  private static Set<String> numbers(int first, int last) {
    return codes(IntStream.rangeClosed(first, last).mapToObj(Integer::toString));
  }

  /** The faults that a problem can have, as its keys call them. */
  private static Set<String> faults(Class<?> problem) {
    return Stream.of(problem.getDeclaredClasses())
        .flatMap(inner -> Stream.concat(Stream.of(inner), Stream.of(inner.getDeclaredClasses())))
        .filter(Class::isEnum)
        .flatMap(kind -> Stream.of(kind.getEnumConstants()))
        .map(fault -> ((Enum<?>) fault).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toSet());
  }

  /** The lists of keys are shown as far as they are numbered without a gap. */
  private static int lines(String start) {
    return (int) keys().stream().filter(key -> key.matches(Pattern.quote(start) + "\\d+")).count();
  }

  private static Set<String> keys() {
    return new TreeSet<>(
        ResourceBundle.getBundle("mapside.messages.words", Locale.ROOT, Messages.class.getModule())
            .keySet());
  }

  private static Set<String> composed() {
    return COMPOSED.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(end -> entry.getKey() + end))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> matches(Pattern pattern) {
    try (Stream<Path> files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(WordsInUseTest::read)
          .flatMap(text -> pattern.matcher(text).results().map((MatchResult at) -> at.group(1)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everySentenceIsSaidSomewhere() {
    Set<String> unused = keys();
    unused.removeAll(matches(LITERAL));
    unused.removeAll(composed());

    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyThatIsPutTogetherHasItsSentence() {
    assertThat(keys()).containsAll(composed());
  }

  /** A new start of keys needs its ends above, and one that is gone must go there too. */
  @Test
  void theStartsOfKeysAreThoseOfTheCode() {
    Set<String> starts =
        matches(START).stream()
            .filter(start -> keys().stream().anyMatch(key -> key.startsWith(start)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(starts).isEqualTo(new TreeSet<>(COMPOSED.keySet()));
  }
}
