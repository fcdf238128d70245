package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.geo.Geodesic;
import mapside.geo.Shape;
import mapside.place.Names;
import mapside.place.Territory;
import mapside.session.Comparison;
import mapside.session.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tools show, and what pointer and keys do with them. */
class MapToolsTest extends MapStage {

  private static final GeoPoint SEA = GeoPoint.ofLatLon(41, 148);

  @ParameterizedTest
  @CsvSource({"44, 3.2", "44, 5", "60, 7", "-20, 8", "75, 9", "0, 11"})
  void theScaleBarIsAsLongAsItSays(double lat, double zoom) {
    open(Readings.kurils());
    look(lat, 147, zoom);

    assertBarIsTrue(1, "km", " km");
    fx(() -> session.tools().unitsProperty().set(Units.IMPERIAL));
    settle();
    assertBarIsTrue(1.609344, "mi", " mi");
  }

  private void assertBarIsTrue(double unitKm, String unit, String suffix) {
    String said = text(".scale-bar");
    assertThat(said).endsWith(unit);
    double km = Double.parseDouble(said.replace(suffix, "").replace(",", "")) * unitKm;
    String path = ((SVGPath) map.lookup(".scale-line")).getContent();
    double wide = Double.parseDouble(path.replaceAll(".*H([0-9.]+).*", "$1")) - 0.5;
    Drawn drawn = Drawn.of(session.camera().camera(), session.camera().viewport(), 1);
    double x = map.getWidth() / 2;
    double y = map.getHeight() / 2;
    // A long bar is no great circle, so a hundredth of it is measured; its ends are whole pixels.
    Geodesic part = Geodesic.between(drawn.pointUnder(x, y), drawn.pointUnder(x + wide / 100, y));
    assertThat(part.lengthKm() * 100).isCloseTo(km, withinPercentage(60 / wide));
  }

  @Test
  void theGraticuleHasDegreesAtTheEdges() {
    open(Readings.kurils());
    look(44, 147, 5);
    assertThat(texts(".graticule-label")).isEmpty();

    fx(() -> session.tools().graticuleProperty().set(true));
    settle();
    assertThat(texts(".graticule-label")).contains("45° N", "145° E");

    look(44, 147, 9);
    assertThat(texts(".graticule-label")).contains("44° N", "43° 40′ N");
  }

  @Test
  void thePositionUnderThePointerIsShownAndCopied() {
    open(Readings.kurils());
    look(44, 147, 7);
    robot.moveTo(onScreen(GeoPoint.ofLatLon(43.5, 147.5)));
    await(() -> !texts(".position-text").isEmpty());

    assertThat(text(".position-text")).matches("43° \\d\\d\\.\\d′ N   147° \\d\\d\\.\\d′ E");
    press(KeyCode.C, true, true);
    settle();
    assertThat(copied()).matches("43\\.\\d{5}, 147\\.\\d{5}");
    assertThat(text(".position-text")).isEqualTo("Copied: " + copied());
  }

  @Test
  void thePositionIsThatOfThePointerOnAMapThatMovedBelowIt() {
    open(Readings.kurils());
    look(44, 147, 7);
    robot.moveTo(onScreen(GeoPoint.ofLatLon(43.5, 147.5)));
    await(() -> text(".position-text").startsWith("43°"));

    look(46, 151, 7);

    assertThat(text(".position-text")).matches("45° \\d\\d\\.\\d′ N   151° \\d\\d\\.\\d′ E");
    press(KeyCode.C, true, true);
    assertThat(copied()).matches("45\\.\\d{5}, 151\\.\\d{5}");
  }

  @Test
  void everyLegHasItsLengthButOneThatThePointerHasNotLedAnywhere() {
    open(Readings.kurils());
    look(41, 148, 6);
    press(KeyCode.M, true, false);
    click(GeoPoint.ofLatLon(40, 147));
    click(GeoPoint.ofLatLon(42, 150));
    settle();

    assertThat(texts(".course-text"))
        .containsExactly(note().substring(0, note().indexOf(" in all")));
  }

  @Test
  void pointsThatAreClickedAreMeasured() {
    open(Readings.kurils());
    look(41, 148, 6);
    press(KeyCode.M, true, false);
    click(GeoPoint.ofLatLon(40, 147));
    click(GeoPoint.ofLatLon(42, 150));
    settle();

    double km =
        Geodesic.between(
                session.tools().courseProperty().get().getFirst(),
                session.tools().courseProperty().get().getLast())
            .lengthKm();
    assertThat(km).isCloseTo(335, within(5.0));
    assertThat(note()).startsWith(Math.round(km) + " km in all");
    assertThat(session.selection().isEmpty()).isTrue();

    press(KeyCode.BACK_SPACE, false, false);
    assertThat(session.tools().courseProperty().get()).hasSize(1);
  }

  @Test
  void theKeyboardMeasuresByTheMiddleOfTheView() {
    open(Readings.kurils());
    look(41, 148, 6);
    press(KeyCode.M, true, false);
    press(KeyCode.ENTER, false, false);
    press(KeyCode.RIGHT, false, false);
    settle();
    press(KeyCode.ENTER, false, false);

    List<GeoPoint> course = session.tools().courseProperty().get();
    assertThat(course).hasSize(2);
    assertThat(course.getFirst().lon()).isCloseTo(148, within(0.05));
    assertThat(course.getLast().lon()).isGreaterThan(149);
  }

  @Test
  void placesThatAreSelectedAreMeasuredBetween() {
    open(Readings.kurils());
    fx(() -> session.select(Readings.ITURUP));
    fx(() -> session.toggle(Readings.KUNASHIR));
    settle();

    press(KeyCode.M, true, false);

    assertThat(session.tools().courseProperty().get())
        .isEqualTo(
            session.selection().places().stream()
                .map(id -> session.reading().gazetteer().find(id).orElseThrow().location().point())
                .toList());
  }

  @Test
  void theLineAcrossTheDateLineGoesTheShortWay() {
    open(Readings.kurils());
    look(50, 180, 3);
    fx(
        () ->
            session
                .tools()
                .measure(List.of(GeoPoint.ofLatLon(45, 165), GeoPoint.ofLatLon(45, -165))));
    settle();

    SVGPath line = (SVGPath) map.lookup(".course-line");
    Point2D west = map.screenToLocal(onScreen(GeoPoint.ofLatLon(45, 165)));
    Point2D east = map.screenToLocal(onScreen(GeoPoint.ofLatLon(45, -165)));
    var box = map.sceneToLocal(line.localToScene(line.getLayoutBounds()));
    assertThat(box.getMinX()).isCloseTo(west.getX(), within(4.0));
    assertThat(box.getMaxX()).isCloseTo(east.getX(), within(4.0));
    // The shortest way swings towards the pole.
    assertThat(box.getMinY()).isLessThan(west.getY() - 5);
  }

  @Test
  void anOutlineKeepsItsSizeWhereItIsDragged() {
    open(Readings.kurils());
    look(41, 148, 6);
    fx(() -> session.tools().compare(square(), SEA));
    settle();
    assertThat(texts(".laid-text").getFirst()).startsWith("Square\n").endsWith("km²");
    double before = laidWidth();

    Point2D from = onScreen(SEA);
    robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY).moveBy(0, -150).drop();
    settle();

    GeoPoint at = session.tools().comparisonProperty().get().map(Comparison::at).orElseThrow();
    assertThat(at.lat()).isGreaterThan(42.2);
    double stretched = Math.cos(Math.toRadians(41)) / Math.cos(Math.toRadians(at.lat()));
    assertThat(laidWidth() / before).isCloseTo(stretched, within(0.03));
    assertThat(session.camera().camera().center().lat()).isCloseTo(41, within(0.05));
  }

  @Test
  void namesKeepOffTheNameOfWhatIsLaidOverTheMap() {
    open(Readings.kurils());
    look(45, 147.9, 7);
    List<Bounds> before = names();
    fx(() -> session.tools().compare(square(), GeoPoint.ofLatLon(45, 147.9)));
    settle();

    Bounds laid = box(map.lookup(".laid-text"));
    assertThat(before).anyMatch(laid::intersects);
    assertThat(names()).isNotEmpty().noneMatch(laid::intersects);
  }

  @Test
  void theNameOfWhatIsLaidLowOnTheMapStandsAboveIt() {
    open(Readings.kurils());
    GeoPoint low = GeoPoint.ofLatLon(41, 148);
    look(41, 148, 4.2);
    fx(() -> map.setBare(true));
    GeoPoint higher = under(WIDTH / 2, 45);
    look(higher.lat(), higher.lon(), 4.2);
    fx(() -> session.tools().compare(square(), low));
    settle();

    Bounds outline = box(map.lookup(".laid-area"));
    Bounds name = box(map.lookup(".laid-text"));
    assertThat(outline.getMaxY()).as("in view").isLessThan(box(map).getMaxY());
    assertThat(name.getMaxY()).isLessThan(outline.getMinY());

    look(41, 148, 4.2);
    fx(() -> session.tools().compare(square(), low));
    settle();
    assertThat(box(map.lookup(".laid-text")).getMinY())
        .isGreaterThan(box(map.lookup(".laid-area")).getMaxY());
  }

  /** The boxes of all names that are seen on the map. */
  private List<Bounds> names() {
    return map.lookupAll(".map-label").stream()
        .filter(Node::isVisible)
        .map(label -> box(label.lookup(".map-label-letters")))
        .toList();
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void keysMoveTheOutlineAndBringItBack() {
    open(Readings.kurils());
    look(41, 148, 6);
    fx(() -> session.tools().compare(square(), SEA));
    fx(map::requestFocus);

    press(KeyCode.RIGHT, false, true);
    assertThat(laidAt().orElseThrow().lon()).isGreaterThan(148.2);
    press(KeyCode.ENTER, false, true);
    assertThat(laidAt().orElseThrow().lon()).isCloseTo(148, within(0.05));
  }

  @Test
  void theGlobeBringsTheMapWhereItIsClicked() {
    open(Readings.kurils());
    look(44, 147, 5);
    Node globe = map.lookup(".globe-hit");
    var box = globe.localToScreen(globe.getBoundsInLocal());

    robot.clickOn(box.getCenterX(), box.getMaxY() - 20);
    settle();

    assertThat(session.camera().camera().center().lat()).isBetween(-10.0, 20.0);
    assertThat(session.camera().camera().center().lon()).isCloseTo(147, within(2.0));
    fx(() -> session.tools().overviewProperty().set(false));
    settle();
    assertThat(map.lookup(".globe").isVisible()).isFalse();
  }

  private Optional<GeoPoint> laidAt() {
    return session.tools().comparisonProperty().get().map(Comparison::at);
  }

  private double laidWidth() {
    return map.lookup(".laid-area").getLayoutBounds().getWidth();
  }

  /** Two degrees of the equator, so that it is as wide as high. */
  private static Territory square() {
    Shape.Ring ring = new Shape.Ring(new double[] {-1, -1, 1, -1, 1, 1, -1, 1, -1, -1});
    Shape.Area area = new Shape.Area(List.of(new Shape.Polygon(ring, List.of())));
    return new Territory("square", Names.ofEnglish("Square"), area);
  }

  private void look(double lat, double lon, double zoom) {
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(lat, lon), zoom)));
    settle();
  }

  /** By hand, because the headless robot does not hold keys down; shortcuts need a whole event. */
  private void press(KeyCode code, boolean control, boolean shift) {
    fx(
        () -> {
          Node focus = stage.getScene().getFocusOwner();
          javafx.event.Event.fireEvent(
              focus == null ? map : focus,
              new javafx.scene.input.KeyEvent(
                  javafx.scene.input.KeyEvent.KEY_PRESSED,
                  "",
                  "",
                  code,
                  shift,
                  control,
                  false,
                  false));
        });
  }

  private String copied() {
    String[] text = {""};
    fx(() -> text[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
    return text[0];
  }

  private String note() {
    return ((Label) map.lookup(".tool-note .label")).getText();
  }

  private String text(String selector) {
    return texts(selector).getFirst();
  }

  /** What halo texts say that can be seen. */
  private List<String> texts(String selector) {
    return map.lookupAll(selector + " .tool-text-face").stream()
        .filter(
            node ->
                node.getParent().isVisible()
                    && node.getParent().getParent().getParent().isVisible())
        .map(Text.class::cast)
        .map(Text::getText)
        .toList();
  }
}
