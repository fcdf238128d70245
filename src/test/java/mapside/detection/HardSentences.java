package mapside.detection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mapside.geo.GeoPoint;
import mapside.geo.GreatCircle;

/** The table of sentences, and what each row says must be found. */
final class HardSentences {

  private static final double RIGHT_KM = 161;

  private static final Pattern EXPECTED =
      Pattern.compile("(.+)@(?:(-?[0-9.]+),(-?[0-9.]+))?(?:\\((\\w+)\\))?");

  private HardSentences() {}

  /**
   * A row of the table.
   *
   * @param text the sentence
   * @param expected what must, or must not, be found
   * @param isHard whether it is known not to be mastered yet
   */
  record Row(String text, List<String> expected, boolean isHard) {

    /** What is not as the row says, in words; empty if all is. */
    List<String> faults(List<FoundMention> found) {
      return expected.stream().map(each -> fault(each, found)).flatMap(Optional::stream).toList();
    }

    private Optional<String> fault(String each, List<FoundMention> found) {
      if (each.startsWith("-")) {
        return find(each.substring(1), found).map(mention -> each.substring(1) + " is no place");
      }
      Matcher parts = EXPECTED.matcher(each);
      if (!parts.matches()) {
        throw new IllegalArgumentException("the table has no sense: " + each);
      }
      Optional<FoundMention> mention = find(parts.group(1), found);
      if (mention.isEmpty()) {
        return Optional.of(parts.group(1) + " not found");
      }
      if (parts.group(2) != null && !isNear(mention.get(), point(parts))) {
        return Optional.of(parts.group(1) + " placed at " + mention.get().choice());
      }
      return parts.group(4) == null || kind(mention.get()).equals(parts.group(4))
          ? Optional.empty()
          : Optional.of(parts.group(1) + " is no " + parts.group(4));
    }

    private Optional<FoundMention> find(String phrase, List<FoundMention> found) {
      return found.stream().filter(m -> m.range().in(text).equals(phrase)).findFirst();
    }
  }

  private static GeoPoint point(Matcher parts) {
    return GeoPoint.ofLatLon(
        Double.parseDouble(parts.group(2)), Double.parseDouble(parts.group(3)));
  }

  private static boolean isNear(FoundMention mention, GeoPoint expected) {
    return mention
        .choice()
        .filter(c -> GreatCircle.distanceKm(c.place().point(), expected) <= wide(c))
        .isPresent();
  }

  /** The point of a country is a convention: any in it will do. */
  private static double wide(Choice choice) {
    return switch (choice.place().kind()) {
      case COUNTRY, CONTINENT, SEA -> 12 * RIGHT_KM;
      case STATE, ISLAND -> 2.5 * RIGHT_KM;
      default -> RIGHT_KM;
    };
  }

  private static String kind(FoundMention mention) {
    return mention.kind().name().toLowerCase(Locale.ROOT);
  }

  static List<Row> rows() throws IOException {
    try (var in = HardSentences.class.getResourceAsStream("sentences.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the table of sentences is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(f -> new Row(f[0], Arrays.asList(f[1].split("; ")), f.length > 2))
          .toList();
    }
  }
}
