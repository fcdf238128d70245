package mapside.builder.gazetteer.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The places of the supplement against outlines of countries and heights, as {@code mvn
 * -Psupplement} measured them.
 */
class SupplementEvidenceTest {

  private static final int WHEREABOUTS = 1;
  private static final int NEAR = 2;
  private static final int UNTOUCHED = 3;
  private static final int HEIGHT = 4;

  /** The relief's cells are 4 km wide, so that a single peak is lower in it than it is. */
  private static final double LEAST_SHARE_OF_HEIGHT = 0.25;

  /** So near the sea its cells hold sea too, and a cone on a small island drowns in them. */
  private static final double SHORE_KM = 12;

  private static final double MOST_SHARE_OF_HEIGHT = 1.35;
  private static final double LEVELLING_M = 450;

  private static final double ANTARCTIC = -60;
  private static final List<String> PEAKS = List.of("mountain", "volcano");
  private static final List<String> WATER =
      List.of("ocean", "sea", "bay", "strait", "trench", "canal", "island-group", "continent");

  /** Islands that the outlines leave out, though those of another country near them are there. */
  private static final List<String> NEIGHBOURS_ONLY =
      List.of("ulleungdo", "baengnyeong-island", "yeonpyeong-island", "kinmen", "kastellorizo");

  /**
   * By the outlines Oman ends south of the Musandam peninsula, and Crimea is Ukraine's alone, which
   * the tables give to both that claim it.
   */
  private static final List<String> TOLD_OTHERWISE =
      List.of("strait-of-hormuz", "musandam-peninsula", "crimean-mountains");

  private static Map<String, List<String>> evidence;
  private static Map<String, Double> heights;

  @BeforeAll
  static void read() {
    evidence = new HashMap<>();
    Tables.rows("evidence.tsv").forEach(line -> evidence.put(line.getFirst(), line));
    heights = new HashMap<>();
    for (List<String> row : Tables.rows("figures.tsv")) {
      if (!row.get(2).isEmpty()) {
        heights.put(row.getFirst(), Double.valueOf(row.get(2)));
      }
    }
  }

  @Test
  void everyRowWasMeasuredWhereItIsNow() {
    assertThat(failing((row, line) -> line.get(WHEREABOUTS).equals(row.whereabouts())))
        .as("changed since they were measured: run mvn -Psupplement")
        .isEmpty();
    assertThat(evidence).hasSameSizeAs(Tables.places());
  }

  @Test
  void landLiesInItsCountries() {
    assertThat(failing(SupplementEvidenceTest::liesInItsCountries)).isEmpty();
  }

  private static boolean liesInItsCountries(Row row, List<String> line) {
    List<String> countries = row.all("country");
    List<String> near = List.of(line.get(NEAR).split("\\|"));
    boolean mayBeLeftOut = List.of("island", "islet", "lake").contains(row.kind());
    return countries.isEmpty()
        || WATER.contains(row.kind())
        || countries.stream().anyMatch(near::contains)
        || countries.contains("AQ") && row.point().lat() < ANTARCTIC
        || countries.contains("HK") && near.contains("CN")
        || mayBeLeftOut && line.get(NEAR).isEmpty()
        || NEIGHBOURS_ONLY.contains(row.id().replace("mapside:", ""));
  }

  @Test
  void boxesTouchAllTheCountriesNamed() {
    List<String> oftenLeftOut = List.of("island", "islet", "island-group");
    assertThat(
            failing(
                (row, line) ->
                    line.get(UNTOUCHED).isEmpty()
                        || oftenLeftOut.contains(row.kind())
                        || TOLD_OTHERWISE.contains(row.id().replace("mapside:", ""))))
        .isEmpty();
  }

  @Test
  void everyPeakHasAHeight() {
    assertThat(Tables.places())
        .filteredOn(row -> PEAKS.contains(row.kind()))
        .allMatch(row -> heights.containsKey(row.id()));
  }

  @Test
  void peaksStandOnHighGround() throws IOException {
    try (MapGround ground = new MapGround()) {
      assertThat(failing((row, line) -> !PEAKS.contains(row.kind()) || isHigh(row, line, ground)))
          .isEmpty();
    }
  }

  private static boolean isHigh(Row row, List<String> line, MapGround ground) {
    double height = Objects.requireNonNull(heights.get(row.id()), row.id());
    double found = Double.parseDouble(line.get(HEIGHT));
    return found <= height * MOST_SHARE_OF_HEIGHT + LEVELLING_M
        && (found >= height * LEAST_SHARE_OF_HEIGHT || ground.isNear(row.point(), SHORE_KM, false));
  }

  private static List<String> failing(BiPredicate<Row, List<String>> check) {
    return Tables.places().stream()
        .filter(row -> !check.test(row, lineOf(row)))
        .map(row -> row + ": " + String.join(", ", lineOf(row).subList(1, HEIGHT + 1)))
        .toList();
  }

  private static List<String> lineOf(Row row) {
    return Objects.requireNonNull(evidence.get(row.id()), row.id() + ": run mvn -Psupplement");
  }
}
