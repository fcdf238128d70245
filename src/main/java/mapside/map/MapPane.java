package mapside.map;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mapside.basemap.style.BundledStyle;
import mapside.geo.Camera;
import mapside.geo.Viewport;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import mapside.theme.Theme;

/**
 * The map beside the article: the base map, the places and the borders on it, and the buttons. It
 * shows the session's camera, flies it to its goal, and tells the session what is clicked.
 */
public final class MapPane extends Region {

  /** So many frames nothing must have changed before the map counts as at rest. */
  private static final int CALM = 3;

  private static final double MARGIN = 12;

  private final ReadingSession session;
  private final CameraState camera;
  private final MapData data;
  private final Messages words;
  private final TileSource source;
  private final GluonMap tiles;
  private final ShapeLayer shapes = new ShapeLayer();
  private final LabelLayer labels;
  private final Pilot pilot;
  private final MapControls controls;
  private final Legend legend;
  private final Label attribution;
  private final Heartbeat heartbeat = new Heartbeat();
  private Optional<Drawn> shown = Optional.empty();

  /**
   * Shows the map of a session for as long as the window lives.
   *
   * @param data what is drawn beside the session's places
   */
  public MapPane(ReadingSession session, Appearance appearance, Messages words, MapData data) {
    this.session = session;
    this.camera = session.camera();
    this.data = data;
    this.words = words;
    source = new TileSource(data.tiles());
    tiles = new GluonMap(source);
    labels = new LabelLayer(words);
    pilot = new Pilot(camera);
    controls = new MapControls(session, pilot, words);
    legend = new Legend(words);
    attribution = new Label(data.attribution());
    attribution.getStyleClass().add("map-attribution");
    attribution.setMouseTransparent(true);
    getStyleClass().add("map-pane");
    getStylesheets().add(sheet());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setClip(clip());
    getChildren().setAll(tiles, shapes, labels, legend, attribution, controls);
    MapInput.install(this, session, pilot, this::placeAt);
    follow(appearance);
  }

  private void follow(Appearance appearance) {
    session.readingProperty().subscribe(this::fill);
    session.selectionProperty().subscribe(this::look);
    session.hoveredProperty().subscribe(this::look);
    session.inViewProperty().subscribe(this::look);
    camera.cameraProperty().subscribe(this::redraw);
    camera.viewportProperty().subscribe(this::redraw);
    appearance.themeProperty().subscribe(this::dress);
  }

  /** Whether the camera is at its goal and every tile of the view is painted. */
  public boolean isAtRest() {
    return !pilot.isFlying() && tiles.isComplete() && heartbeat.isCalm();
  }

  /** The place under a pixel of the map, as a click there would select it; empty for none. */
  public Optional<Place> placeAt(double x, double y) {
    return shown.flatMap(drawn -> labels.at(drawn, x, y).or(() -> shapes.at(drawn, x, y)));
  }

  /** Whether the name of a place is shown on the map now, in view or beside it. */
  public boolean shows(PlaceId place) {
    return labels.label(place).isPresent();
  }

  /** Ends what runs; the tiles are closed by whoever made them. */
  public void close() {
    pilot.stop();
    heartbeat.stop();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    Viewport viewport = camera.viewport();
    if (viewport.width() != width || viewport.height() != height) {
      camera.resize(width, height);
    }
    for (Region layer : new Region[] {tiles, shapes, labels}) {
      layer.resizeRelocate(0, 0, width, height);
    }
    layoutCards(width, height);
    draw();
  }

  private void layoutCards(double width, double height) {
    controls.autosize();
    controls.relocate(
        Math.rint(width - controls.getWidth() - MARGIN),
        Math.rint(height - controls.getHeight() - 3 * MARGIN));
    double wide = Math.min(attribution.prefWidth(-1), width - 8);
    double high = attribution.prefHeight(-1);
    attribution.resizeRelocate(
        Math.rint(width - wide - 4), Math.rint(height - high - 3), wide, high);
    legend.autosize();
    legend.relocate(MARGIN, MARGIN);
    legend.setVisible(!data.borders().isEmpty() && legend.getWidth() < width - 2 * MARGIN);
  }

  private void draw() {
    Drawn drawn = Drawn.of(camera.camera(), camera.viewport(), outputScale());
    shown = Optional.of(drawn);
    tiles.show(drawn);
    shapes.show(drawn);
    labels.show(drawn);
    data.tiles().view(camera.camera(), camera.viewport());
    heartbeat.start();
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : Math.max(1, getScene().getWindow().getOutputScaleX());
  }

  private void redraw() {
    // Not requestLayout(): what is above the map has nothing to do with where it looks.
    setNeedsLayout(true);
  }

  private void fill(LinkedArticle reading) {
    source.seamAt(camera.viewport().seamLon());
    shapes.fill(reading.gazetteer().places(), data.borders());
    labels.fill(reading, shapes.islands());
    setAccessibleText(words.get("map.title", reading.article().about().title()));
    if (shown.isPresent()) {
      tiles.replaceView();
    }
    look();
    redraw();
  }

  private void look() {
    MapLook look = MapLook.of(session);
    shapes.look(look);
    labels.look(look);
  }

  private void dress(Theme theme) {
    data.tiles().style((theme == Theme.DARK ? BundledStyle.DARK : BundledStyle.LIGHT).load());
    if (shown.isPresent()) {
      tiles.replaceView();
      redraw();
    }
  }

  private Rectangle clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    return clip;
  }

  private static String sheet() {
    return Objects.requireNonNull(MapPane.class.getResource("map.css"), "map.css is missing")
        .toExternalForm();
  }

  /** Runs from the last change until everything is there, then tidies up and stops. */
  private final class Heartbeat extends AnimationTimer {

    private int calmFrames;
    private Optional<Camera> last = Optional.empty();

    @Override
    public void start() {
      calmFrames = 0;
      super.start();
    }

    boolean isCalm() {
      return calmFrames > CALM;
    }

    @Override
    public void handle(long now) {
      Camera at = camera.camera();
      boolean still = last.filter(at::equals).isPresent() && !pilot.isFlying();
      last = Optional.of(at);
      calmFrames = still && source.waiting() == 0 ? calmFrames + 1 : 0;
      if (calmFrames == CALM && shown.isPresent()) {
        if (!tiles.isComplete()) {
          tiles.show(shown.get());
        }
        if (tiles.rest(shown.get())) {
          tiles.show(shown.get());
          calmFrames = 0;
        }
      }
      if (isCalm()) {
        stop();
      }
    }
  }
}
