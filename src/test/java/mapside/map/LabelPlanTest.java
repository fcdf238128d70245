package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.gazetteer.BorderFile;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.geo.WebMercator;
import mapside.link.LinkedArticle;
import mapside.place.Border;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.PlaceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** Where the names of all shipped places stand, at every quarter of a zoom. */
@SuppressWarnings("NullAway.Init") // read before all tests
class LabelPlanTest {

  private static final Viewport VIEW = new Viewport(700, 600, -45);
  private static final int LAST_BAND = LabelPlan.band(12);

  private static LinkedArticle reading;
  private static List<IslandNode> islands;
  private static List<TextPath> lines;

  @BeforeAll
  static void read() throws Exception {
    FxToolkit.registerPrimaryStage();
    for (String font : List.of("Sans-Regular", "Sans-Italic", "Sans-SemiBold", "SansJP-Regular")) {
      Font.loadFont(Shipped.ASSETS.resolve("fonts/IBMPlex" + font + ".ttf").toUri().toString(), 0);
    }
    reading = Shipped.reading();
    islands = new ArrayList<>();
    for (Place place : reading.gazetteer().places()) {
      place
          .location()
          .outline()
          .ifPresent(shape -> islands.add(new IslandNode(place, shape, new Scale())));
    }
    lines =
        BorderFile.read(Shipped.ASSETS.resolve("map/borders.geojson")).borders().stream()
            .filter(border -> border.until().isEmpty())
            .map(LabelPlanTest::course)
            .toList();
  }

  /** Places far apart put the camera far out, where a town would else have no name. */
  @Test
  void theFewPlacesOfAnArticleAreNamedHoweverFarOut() {
    LinkedArticle few = Readings.kurils();
    List<PlaceId> named =
        NameStock.candidates(few, List.of(), NamesShown.USUAL).stream()
            .filter(candidate -> candidate.isShownAt(Camera.MIN_ZOOM))
            .map(candidate -> candidate.place().id())
            .toList();

    assertThat(few.places()).isNotEmpty();
    assertThat(named).containsAll(few.places().keySet());
    assertThat(
            NameStock.candidates(reading, List.of(), NamesShown.USUAL).stream()
                .filter(candidate -> candidate.isShownAt(Camera.MIN_ZOOM)))
        .hasSizeLessThan(reading.places().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ja", "en+ru", "en+ja", "ru+ja", "ja+en"})
  void noNameCoversAnotherAtAnyZoom(String naming) {
    Walk walk = new Walk(naming);
    for (int band = 0; band <= LAST_BAND; band++) {
      Map<MapLabel, Spot> plan = walk.to(band);
      TakenSpace others = new TakenSpace();

      assertThat(plan).as("names at zoom %s", LabelPlan.leastZoom(band)).isNotEmpty();
      for (Map.Entry<MapLabel, Spot> each : plan.entrySet()) {
        List<Rectangle2D> boxes = boxes(each.getKey(), each.getValue(), band);
        assertThat(boxes)
            .as("%s at %s", name(each.getKey()), LabelPlan.leastZoom(band))
            .allMatch(others::isFree);
        boxes.forEach(others::take);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja", "en+ru"})
  void aNameStaysWhereItStandsWhileThereIsRoom(String naming) {
    Walk walk = new Walk(naming);
    Map<MapLabel, Spot> before = walk.to(0);
    int kept = 0;
    for (int band = 1; band <= LAST_BAND; band++) {
      Map<MapLabel, Spot> now = walk.to(band);
      for (MapLabel label : now.keySet()) {
        Spot last = before.get(label);
        if (last != null && last.slot() == now.get(label).slot()) {
          kept++;
        } else if (last != null) {
          assertThat(hasRoom(label, last.slot(), now, band, walk))
              .as("%s hops at %s", name(label), LabelPlan.leastZoom(band))
              .isFalse();
        }
      }
      before = now;
    }
    assertThat(kept).as("names that stayed").isGreaterThan(500);
  }

  @Test
  void noStraightNameLiesOnABorder() {
    Walk walk = new Walk("en");
    for (int band = LabelPlan.band(4); band <= LAST_BAND; band++) {
      int at = band;
      walk.to(band)
          .forEach(
              (label, spot) -> {
                if (label instanceof StraightLabel) {
                  assertThat(boxes(label, spot, at))
                      .as("%s at %s", name(label), LabelPlan.leastZoom(at))
                      .noneMatch(box -> lines.stream().anyMatch(line -> crosses(line, box, at)));
                }
              });
    }
  }

  @Test
  void theIslandsAreNamedBeforeTheirIslets() {
    Map<MapLabel, Spot> plan = new Walk("en").to(LabelPlan.band(7));

    assertThat(plan.keySet())
        .flatExtracting(label -> label.place().stream().toList())
        .extracting(place -> place.id().value())
        .contains("iturup", "kunashir", "shikotan", "habomai", "hokkaido", "nemuro")
        .doesNotContain("yuri", "tanfilyev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ja", "en+ja"})
  void theFourDisputedAreNamedFromTheFirstViewOn(String naming) {
    Walk walk = new Walk(naming);
    for (int band = LabelPlan.band(4.5); band <= LabelPlan.band(9); band++) {
      assertThat(walk.to(band).keySet())
          .as("at %s", LabelPlan.leastZoom(band))
          .flatExtracting(label -> label.place().stream().toList())
          .extracting(place -> place.id().value())
          .contains("iturup", "kunashir", "shikotan", "habomai");
    }
  }

  @Test
  void aLineLeadsToANameOnlyAsFarAsItMust() {
    Walk walk = new Walk("en");
    for (int band = LabelPlan.band(4.5); band <= LabelPlan.band(9); band++) {
      assertThat(walk.to(band).values())
          .flatExtracting(spot -> spot.leader().stream().toList())
          .allMatch(end -> end.magnitude() < 60);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "46, 145, 4.4, sea-of-okhotsk, pacific-ocean, sea-of-japan, russia, japan",
    "47, 152, 5.6, sea-of-okhotsk, pacific-ocean, kurils, iturup, sakhalin, hokkaido",
    "35, 160, 3.5, pacific-ocean, tokyo, kamchatka, china"
  })
  void whatIsWideIsNamedWhereItIsInViewAndOnce(ArgumentsAccessor row) {
    Camera camera =
        new Camera(GeoPoint.ofLatLon(row.getDouble(0), row.getDouble(1)), row.getDouble(2));
    Sight sight = new Sight(Drawn.of(camera, VIEW, 1), List.of());
    Map<MapLabel, Spot> plan = new Walk("en").in(sight);
    List<String> seen = new ArrayList<>();
    plan.forEach(
        (label, spot) -> {
          if (sight.sees(label.anchor(spot), spot.boxes())) {
            seen.add(name(label));
          }
        });

    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).containsAll(row.toList().stream().skip(3).map(Object::toString).toList());
  }

  /** The outline of a group is that of its islands: its name belongs to none of them. */
  @Test
  void aGroupIsNamedBesideItsIslandsWhereTheyAreLargeEnough() {
    Walk walk = new Walk("en");
    for (int band = LabelPlan.band(9); band <= LAST_BAND; band++) {
      assertThat(walk.to(band).keySet())
          .as("at %s", LabelPlan.leastZoom(band))
          .filteredOn(label -> label.place().orElseThrow().id().equals(PlaceId.of("habomai")))
          .singleElement()
          .isInstanceOf(CurvedLabel.class);
    }
  }

  /** The largest islets have names where they are large on the screen. */
  @Test
  void anIsletIsNamedHoweverLargeItIsOnTheScreen() {
    Walk walk = new Walk("en");
    for (int band = LabelPlan.band(10); band <= LAST_BAND; band++) {
      assertThat(walk.to(band).keySet())
          .as("at %s", LabelPlan.leastZoom(band))
          .extracting(LabelPlanTest::name)
          .contains("tanfilyev", "zelyony", "yuri", "anuchin", "polonsky");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void noIslandIsTakenForAnother(String naming) {
    Walk walk = new Walk(naming);
    for (int band = 0; band <= LAST_BAND; band++) {
      int at = band;
      walk.to(band)
          .forEach(
              (label, spot) -> {
                Place place = label.place().orElseThrow();
                if (place.kind() == PlaceKind.ISLAND && spot.leader().isEmpty()) {
                  assertThat(nearest(label, spot, at))
                      .as("%s at %s", name(label), LabelPlan.leastZoom(at))
                      .satisfiesAnyOf(
                          near -> assertThat(near).isEmpty(),
                          near -> assertThat(near).hasValue(place.id()));
                }
              });
    }
  }

  /** The island whose coast is nearest to a name; of an island without a coast, none. */
  private static Optional<PlaceId> nearest(MapLabel label, Spot spot, int band) {
    Place place = label.place().orElseThrow();
    if (islands.stream().noneMatch(island -> island.place().equals(place))) {
      return Optional.empty();
    }
    Rectangle2D box = boxes(label, spot, band).getFirst();
    return islands.stream()
        .filter(island -> island.place().rank() <= Math.max(6, place.rank()))
        .min(
            java.util.Comparator.<IslandNode>comparingDouble(
                    island -> Math.rint(distance(island, box, band)))
                .thenComparing(island -> !island.place().equals(place)))
        .map(island -> island.place().id());
  }

  private static double distance(IslandNode island, Rectangle2D box, int band) {
    double zoom = LabelPlan.leastZoom(band);
    double size = WebMercator.worldSize(zoom);
    double scale = size / WebMercator.worldSize(IslandNode.levelOf(zoom));
    double x = VIEW.worldX(island.place().location().point()) * size;
    double y = WebMercator.y(island.place().location().point().lat()) * size;
    double nearest = Double.POSITIVE_INFINITY;
    for (float[] ring : island.path(zoom).points()) {
      for (int i = 0; i < ring.length; i += 2) {
        double px = x + ring[i] * scale;
        double py = y + ring[i + 1] * scale;
        double dx = Math.max(0, Math.max(box.getMinX() - px, px - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - py, py - box.getMaxY()));
        nearest = Math.min(nearest, dx * dx + dy * dy);
      }
    }
    return Math.sqrt(nearest);
  }

  @Test
  void whatIsSelectedHasItsNameShown() {
    Candidate japan = candidate("japan");
    Candidate strait = candidate("notsuke-strait");

    assertThat(plan(8, japan.label())).containsKey(japan.label().place().orElseThrow().id());
    assertThat(plan(3, strait.straight())).containsKey(PlaceId.of("notsuke-strait"));
  }

  private static Map<PlaceId, Spot> plan(double zoom, MapLabel forced) {
    Map<PlaceId, Spot> spots = new java.util.HashMap<>();
    Walk walk = new Walk("en");
    walk.plan(LabelPlan.band(zoom), List.of(forced))
        .forEach((label, spot) -> label.place().ifPresent(place -> spots.put(place.id(), spot)));
    return spots;
  }

  private static Candidate candidate(String id) {
    Place place = reading.gazetteer().find(PlaceId.of(id)).orElseThrow();
    return Candidate.of(place, Naming.ENGLISH.lines(place.names()), 1, 0);
  }

  /** A map that is zoomed in from afar, band by band. */
  private static final class Walk {

    private final List<Candidate> candidates;
    private final NameStock stock;
    private final Map<Candidate, List<MapLabel>> labels = new java.util.HashMap<>();
    private final Coasts coasts = new Coasts(islands);
    private Map<MapLabel, Spot> last = Map.of();

    Walk(String naming) {
      NamesShown names = new NamesShown(Naming.ofCode(naming).orElseThrow(), Optional.empty());
      candidates = NameStock.candidates(reading, List.of(), names);
      stock = NameStock.of(reading, List.of(), names);
    }

    /** What a window shows that looks there first of all. */
    Map<MapLabel, Spot> in(Sight sight) {
      int band = LabelPlan.band(sight.drawn().zoom());
      List<MapLabel> wanted = stock.wanted(id -> false, band, sight, List.of());
      return LabelPlan.of(
          band,
          sight.drawn().viewport(),
          new LabelPlan.Wish(List.of(), wanted, List.of(), lines, Map.of()),
          coasts,
          Optional.of(sight));
    }

    Map<MapLabel, Spot> to(int band) {
      last = plan(band, List.of());
      return last;
    }

    Map<MapLabel, Spot> plan(int band, List<MapLabel> forced) {
      return LabelPlan.of(
          band,
          VIEW,
          new LabelPlan.Wish(forced, wanted(band), List.of(), lines, last),
          coasts,
          Optional.empty());
    }

    List<MapLabel> wanted(int band) {
      return candidates.stream()
          .filter(candidate -> candidate.isShownAt(LabelPlan.leastZoom(band)))
          .flatMap(candidate -> labels.computeIfAbsent(candidate, Walk::ways).stream())
          .toList();
    }

    /** Along its course if it has one, and straight for where there is no room for that. */
    private static List<MapLabel> ways(Candidate candidate) {
      MapLabel usual = candidate.label();
      return usual instanceof CurvedLabel && candidate.mayBeStraight()
          ? List.of(usual, candidate.straight())
          : List.of(usual);
    }
  }

  /** Whether a name would have room in a slot, with all others where they are. */
  private static boolean hasRoom(
      MapLabel label, int slot, Map<MapLabel, Spot> plan, int band, Walk walk) {
    TakenSpace others = new TakenSpace();
    plan.forEach(
        (other, spot) -> {
          if (!other.equals(label)) {
            boxes(other, spot, band).forEach(box -> others.take(grown(box, 6)));
          }
        });
    walk.wanted(band).stream()
        .filter(other -> other.markRadius() > 0)
        .forEach(other -> others.take(mark(other, band)));
    return label.spots(band, walk.coasts).stream()
            .filter(spot -> spot.slot() == slot)
            .flatMap(spot -> boxes(label, spot, band).stream())
            .map(box -> grown(box, 3))
            .allMatch(
                box ->
                    others.isFree(box)
                        && (label instanceof CurvedLabel
                            || lines.stream()
                                .noneMatch(line -> crosses(line, grown(box, 60), band))))
        && label.spots(band, walk.coasts).stream().anyMatch(spot -> spot.slot() == slot);
  }

  private static Rectangle2D mark(MapLabel label, int band) {
    double r = label.markRadius();
    return boxes(label, new Spot(0, 0, 0, 0, List.of(new Rectangle2D(-r, -r, 2 * r, 2 * r))), band)
        .getFirst();
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D(
        box.getMinX() - by, box.getMinY(), box.getWidth() + 2 * by, box.getHeight());
  }

  private static boolean crosses(TextPath line, Rectangle2D box, int band) {
    double size = WebMercator.worldSize(LabelPlan.leastZoom(band));
    double west = VIEW.worldX(line.point(0)) - line.x(0);
    for (double at = 0; at < line.length(); at += 5 / size) {
      if (box.contains((line.x(at) + west) * size, line.y(at) * size)) {
        return true;
      }
    }
    return false;
  }

  private static List<Rectangle2D> boxes(MapLabel label, Spot spot, int band) {
    double size = WebMercator.worldSize(LabelPlan.leastZoom(band));
    double x = VIEW.worldX(label.anchor(spot)) * size;
    double y = WebMercator.y(label.anchor(spot).lat()) * size;
    return spot.boxes().stream()
        .map(
            box ->
                new Rectangle2D(
                    x + box.getMinX(), y + box.getMinY(), box.getWidth(), box.getHeight()))
        .toList();
  }

  private static String name(MapLabel label) {
    return label.place().map(place -> place.id().value()).orElse("a border");
  }

  private static TextPath course(Border border) {
    return TextPath.straight(border.line().lines().getFirst());
  }
}
