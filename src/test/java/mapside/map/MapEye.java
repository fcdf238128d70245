package mapside.map;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import mapside.geo.Shape;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.CameraState;

/** An eye on the map for tests of the whole window. On the JavaFX thread. */
public final class MapEye {

  /** Logical pixels between the pixels that are tried. */
  private static final int STEP = 2;

  private MapEye() {}

  /**
   * The pixel nearest to the middle of the map that lies inside the outline of a place, where a
   * click is the place's; of an outline too small to have an inside, a pixel of its name. Empty if
   * there is none.
   */
  public static Optional<Point2D> pixelOnOutline(MapPane map, CameraState camera, Place place) {
    Drawn drawn = Drawn.of(camera.camera(), camera.viewport(), 1);
    double middleX = map.getWidth() / 2;
    double middleY = map.getHeight() / 2;
    return pixels(map)
        .sorted(Comparator.comparingDouble(pixel -> pixel.distance(middleX, middleY)))
        .filter(pixel -> isOn(drawn, place, pixel))
        .filter(pixel -> map.placeAt(pixel.getX(), pixel.getY()).filter(place::equals).isPresent())
        .findFirst();
  }

  /** A pixel of the map with nothing round it that can be clicked; empty if there is none. */
  public static Optional<Point2D> pixelOnNothing(MapPane map) {
    return pixels(map)
        .filter(pixel -> pixel.getX() > 40 && pixel.getX() < map.getWidth() - 60)
        .filter(pixel -> pixel.getY() > 60 && pixel.getY() < map.getHeight() - 60)
        .filter(
            pixel ->
                IntStream.rangeClosed(-20, 20)
                    .allMatch(
                        d ->
                            map.placeAt(pixel.getX() + d, pixel.getY()).isEmpty()
                                && map.placeAt(pixel.getX(), pixel.getY() + d).isEmpty()))
        .findFirst();
  }

  /**
   * The box of a place's name in the pixels of the map, or of the flag of an event that names it;
   * empty if it is not shown.
   */
  public static Optional<Bounds> name(MapPane map, PlaceId place) {
    Stream<Node> flags =
        map.lookupAll(".map-event").stream()
            .map(EventMark.class::cast)
            .filter(event -> event.place().id().equals(place))
            .map(event -> event.lookup(".event-flag"))
            .filter(Node::isVisible);
    return Stream.concat(label(map, place).stream(), flags)
        .findFirst()
        .map(node -> map.sceneToLocal(node.localToScene(node.getBoundsInLocal())));
  }

  /** Whether the name of a place is shown with the line of what the text on the screen names. */
  public static boolean isUnderlined(MapPane map, PlaceId place) {
    return label(map, place)
        .map(label -> label.lookup(".map-label-underline"))
        .filter(Node::isVisible)
        .isPresent();
  }

  /** How the outline of a place is drawn: selected, related, in-view, hovered. */
  public static List<String> outline(MapPane map, PlaceId place) {
    return island(map, place).area().getPseudoClassStates().stream()
        .map(PseudoClass::getPseudoClassName)
        .sorted()
        .toList();
  }

  /** How many outlines are drawn on the map, in view or beside it. */
  public static long outlines(MapPane map) {
    return shapes(map).islands().stream().filter(island -> island.area().isVisible()).count();
  }

  private static Stream<Point2D> pixels(MapPane map) {
    return IntStream.range(0, (int) map.getWidth() / STEP)
        .boxed()
        .flatMap(
            x ->
                IntStream.range(0, (int) map.getHeight() / STEP)
                    .mapToObj(y -> new Point2D(x * STEP, y * STEP)));
  }

  private static boolean isOn(Drawn drawn, Place place, Point2D pixel) {
    Shape outline = place.location().outline().orElseThrow();
    boolean isSpeck = outline.bounds().lonSpan() / 360 * drawn.worldSize() < 2 * STEP;
    return isSpeck || outline.contains(drawn.pointUnder(pixel.getX(), pixel.getY()));
  }

  private static Optional<MapLabel> label(MapPane map, PlaceId place) {
    return map.lookupAll(".map-label").stream()
        .map(MapLabel.class::cast)
        .filter(Node::isVisible)
        .filter(label -> label.place().filter(p -> p.id().equals(place)).isPresent())
        .findFirst();
  }

  private static IslandNode island(MapPane map, PlaceId place) {
    return shapes(map).islands().stream()
        .filter(island -> island.place().id().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no outline of " + place));
  }

  private static ShapeLayer shapes(MapPane map) {
    return (ShapeLayer) Objects.requireNonNull(map.lookup(".map-shapes"));
  }
}
