package mapside.builder.gazetteer.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The places of the supplement against the shipped base map: each lies on what it is. */
class SupplementGroundTest {

  private static final double MOST_FACTOR = 1.8;
  private static final double MOST_FACTOR_OF_SMALL = 3.2;
  private static final double SMALL_KM2 = 25;

  /** Rocks that the map has no land for: they must at least not lie on any other. */
  private static final List<String> TOO_SMALL =
      List.of("snake-island", "liancourt-rocks", "scarborough-shoal");

  private static MapGround ground;
  private static Map<String, Double> areas;

  @BeforeAll
  static void open() throws IOException {
    ground = new MapGround();
    areas = new HashMap<>();
    for (List<String> row : Tables.rows("figures.tsv")) {
      if (!row.get(1).isEmpty()) {
        areas.put(row.getFirst(), Double.valueOf(row.get(1)));
      }
    }
  }

  @AfterAll
  static void close() throws IOException {
    ground.close();
  }

  @Test
  void islandsLieOnLandOfTheirSize() {
    assertThat(wrongAreas("island", false)).isEmpty();
    assertThat(wrongAreas("islet", false)).isEmpty();
    assertThat(
            failing(
                row -> isTooSmall(row) != ground.isNear(row.point(), 1, true), "island", "islet"))
        .isEmpty();
  }

  @Test
  void lakesLieInLakesOfTheirSize() {
    assertThat(wrongAreas("lake", true)).isEmpty();
    assertThat(failing(row -> ground.isLake(row.point()) || !ground.isLand(row.point()), "lake"))
        .isEmpty();
  }

  @Test
  void seasAndStraitsLieOnWater() {
    assertThat(
            failing(row -> !ground.isLand(row.point()), "ocean", "sea", "bay", "strait", "trench"))
        .isEmpty();
    assertThat(failing(row -> ground.isDeeper(row.point(), 3000), "trench")).isEmpty();
  }

  @Test
  void straitsAndBaysHaveShoresAndSeasHaveRoom() {
    assertThat(
            failing(
                row ->
                    ground.hasLand(row.box().orElseThrow()) || row.id().endsWith("drake-passage"),
                "bay",
                "strait"))
        .isEmpty();
    assertThat(failing(row -> !ground.isNear(row.point(), 8, true), "sea", "ocean")).isEmpty();
  }

  @Test
  void riversRunWhereTheMapHasOneOrOpenIntoTheSea() {
    assertThat(
            failing(
                row -> ground.toRiverKm(row.point()) < 15 || ground.isNear(row.point(), 15, false),
                "river"))
        .isEmpty();
  }

  @Test
  void capesLieOnTheCoast() {
    assertThat(
            failing(
                row -> ground.isNear(row.point(), 8, true) && ground.isNear(row.point(), 8, false),
                "cape"))
        .isEmpty();
  }

  @Test
  void whatStandsOnLandLiesOnLand() {
    assertThat(
            failing(
                row -> ground.isNear(row.point(), 6, true),
                "mountain",
                "volcano",
                "peninsula",
                "town",
                "building",
                "section",
                "lighthouse",
                "desert",
                "plateau",
                "plain",
                "valley",
                "park",
                "waterfall",
                "mountain-range"))
        .isEmpty();
  }

  @Test
  void regionsOfACountryLieOnLand() {
    assertThat(
            failing(
                row -> row.get("country").isEmpty() || ground.isNear(row.point(), 25, true),
                "region",
                "historical-state",
                "continent"))
        .isEmpty();
  }

  @Test
  void groupsHaveIslands() {
    assertThat(
            failing(
                row -> isTooSmall(row) != ground.hasLand(row.box().orElseThrow()), "island-group"))
        .isEmpty();
  }

  private static boolean isTooSmall(Row row) {
    return TOO_SMALL.contains(row.id().replace("mapside:", ""));
  }

  private static List<String> failing(Predicate<Row> check, String... kinds) {
    return Tables.places().stream()
        .filter(row -> List.of(kinds).contains(row.kind()) && !check.test(row))
        .map(Row::id)
        .toList();
  }

  private static List<String> wrongAreas(String kind, boolean lake) {
    List<String> wrong = new ArrayList<>();
    for (Row row : Tables.places()) {
      Double km2 = areas.get(row.id());
      if (row.kind().equals(kind) && km2 != null) {
        double found = ConnectedArea.km2(ground, row.point(), lake, km2);
        double most = km2 < SMALL_KM2 ? MOST_FACTOR_OF_SMALL : MOST_FACTOR;
        if (found < km2 / most || found > km2 * most) {
          wrong.add("%s: %.2f km², not %.2f".formatted(row.id(), found, km2));
        }
      }
    }
    return wrong;
  }
}
