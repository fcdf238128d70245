package mapside.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mapside.basemap.style.BundledStyle;
import mapside.geo.Viewport;
import mapside.map.tool.MapToolset;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/**
 * The map beside the article: the base map, the places and the borders on it, and the buttons. It
 * shows the session's camera, flies it to its goal, and tells the session what is clicked. It
 * begins to draw when it has been shown empty once, so that the text beside it can be read first.
 */
public final class MapPane extends Region {

  private final ReadingSession session;
  private final Appearance appearance;
  private final Messages words;
  private MapData data;
  private final Pilot pilot;
  private final Beginning beginning = new Beginning();
  private Optional<MapStack> stack = Optional.empty();
  private OptionalDouble pictureScale = OptionalDouble.empty();
  private boolean isBare;
  private boolean isNamed = true;

  /**
   * Shows the map of a session for as long as the window lives.
   *
   * @param data what is drawn beside the session's places
   */
  public MapPane(ReadingSession session, Appearance appearance, Messages words, MapData data) {
    this.session = session;
    this.appearance = appearance;
    this.words = words;
    this.data = data;
    pilot = new Pilot(session.camera(), appearance.stillProperty()::get);
    getStyleClass().add("map-pane");
    getStylesheets().addAll(sheet("map.css"), sheet("tool/tools.css"));
    appearance.mapStyleProperty().subscribe(style -> wear(this, style));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setClip(clip());
    session
        .readingProperty()
        .map(reading -> words.get("map.title", reading.article().about().title()))
        .subscribe(this::setAccessibleText);
  }

  /**
   * Puts tiles between the pixels of a picture that is taken at another scale than the screen's.
   *
   * @param scale pixels of the picture for one logical pixel, above 0
   */
  public void setPictureScale(double scale) {
    pictureScale = OptionalDouble.of(scale);
  }

  /** Leaves out the buttons, the panel and the tools' cards: a map to be looked at from afar. */
  public void setBare(boolean bare) {
    isBare = bare;
    stack.ifPresent(map -> map.setBare(bare));
    if (bare) {
      getStyleClass().add("bare");
    } else {
      getStyleClass().remove("bare");
    }
  }

  /** Whether names are written, so that a class may be asked for them. */
  public void setNamed(boolean named) {
    isNamed = named;
    stack.ifPresent(map -> map.setNamed(named));
  }

  /** Whether the camera is at its goal and every tile of the view is painted. */
  public boolean isAtRest() {
    return stack.isPresent() && stack.get().isAtRest();
  }

  /** Whether every tile of the view is painted in the style that holds. */
  public boolean isPainted() {
    return stack.isPresent() && stack.get().isPainted();
  }

  /** The place under a pixel of the map, as a click there would select it; empty for none. */
  public Optional<Place> placeAt(double x, double y) {
    return stack.flatMap(map -> map.placeAt(x, y));
  }

  /** Whether the name of a place is shown on the map now, in view or beside it. */
  public boolean shows(PlaceId place) {
    return stack.isPresent() && stack.get().shows(place);
  }

  /**
   * Asks for all tiles again, because their service paints another base map from now on; the camera
   * stays.
   *
   * @param attribution whom to thank for it
   */
  public void baseMapChanged(String attribution) {
    data = data.withAttribution(attribution);
    stack.ifPresent(map -> map.baseMapChanged(attribution));
  }

  /** Ends what runs; the tiles are closed by whoever made them. */
  public void close() {
    pilot.stop();
    beginning.stop();
    stack.ifPresent(MapStack::close);
  }

  /** Takes the room that it is given: its tiles lie far beyond, as wide as the world at most. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    CameraState camera = session.camera();
    Viewport viewport = camera.viewport();
    if (viewport.width() != getWidth() || viewport.height() != getHeight()) {
      camera.resize(getWidth(), getHeight());
    }
    if (stack.isEmpty()) {
      beginning.start();
    }
    stack.ifPresent(map -> map.resizeRelocate(0, 0, getWidth(), getHeight()));
  }

  private void begin() {
    MapToolset tools = new MapToolset(session, words, data.tools(), this::requestFocus);
    MapStack map = new MapStack(session, appearance, words, data, pilot, tools, this::pixelScale);
    map.setBare(isBare);
    map.setNamed(isNamed);
    stack = Optional.of(map);
    MapInput.install(this, session, pilot, map::placeAt, map.candidates(), tools.hand());
    tools.install(getScene());
    getChildren().setAll(map);
  }

  /** What lies above the tiles, or explains it, takes its colours by the style's class. */
  static void wear(Node node, BundledStyle style) {
    List<String> worn = new ArrayList<>(node.getStyleClass());
    for (BundledStyle each : BundledStyle.values()) {
      worn.remove(each.code());
    }
    worn.add(style.code());
    // At once: every change has everything on the map styled anew.
    node.getStyleClass().setAll(worn);
  }

  private double pixelScale() {
    double screen =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    return pictureScale.orElse(Math.max(1, screen));
  }

  private Rectangle clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    return clip;
  }

  static String sheet(String name) {
    return Objects.requireNonNull(MapPane.class.getResource(name), name + " is missing")
        .toExternalForm();
  }

  /**
   * Waits until a frame with the empty map was handed over, which is when the next but one begins.
   */
  private final class Beginning extends AnimationTimer {

    private int frames;

    @Override
    public void handle(long now) {
      frames++;
      if (frames == 3) {
        stop();
        begin();
      }
    }
  }
}
