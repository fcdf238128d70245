package mapside.map;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import mapside.basemap.style.BundledStyle;
import mapside.geo.Camera;
import mapside.link.LinkedArticle;
import mapside.map.tool.MapToolset;
import mapside.messages.Messages;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.CameraState;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/** What the map consists of: tiles, outlines, names, and the cards and buttons on top. */
final class MapStack extends Region {

  /** So many frames nothing must have changed before the map counts as at rest. */
  private static final int CALM = 3;

  private final ReadingSession session;
  private final CameraState camera;
  private final MapData data;
  private final TileSource source;
  private final GluonMap tiles;
  private final ShapeLayer shapes = new ShapeLayer();
  private final DotLayer dots = new DotLayer();
  private final LabelLayer labels;
  private final CandidateLayer candidates;
  private final Pilot pilot;
  private final DoubleSupplier pixelScale;
  private final ChosenView chosen;
  private final MapCards cards;
  private final MapToolset toolset;
  private final Region ring = new Region();
  private final Heartbeat heartbeat = new Heartbeat();
  private Optional<Drawn> shown = Optional.empty();

  /** Whether something changed that no frame has drawn yet. */
  private boolean isStale;

  MapStack(
      ReadingSession session,
      Appearance appearance,
      Messages words,
      MapData data,
      Pilot pilot,
      MapToolset tools,
      DoubleSupplier pixelScale) {
    this.pixelScale = pixelScale;
    this.session = session;
    this.camera = session.camera();
    this.data = data;
    source = new TileSource(data.tiles());
    tiles = new GluonMap(source);
    toolset = tools;
    toolset.onChange(this::redraw);
    labels = new LabelLayer(words);
    candidates = new CandidateLayer(session.review());
    this.pilot = pilot;
    chosen = new ChosenView(session, data, shapes, labels);
    cards = new MapCards(session, appearance, words, data, pilot, toolset, labels);
    getChildren()
        .setAll(
            tiles,
            shapes,
            toolset.ground(),
            dots,
            labels,
            candidates,
            cards.attribution(),
            cards.controls(),
            toolset.cards(),
            cards.panel(),
            ring);
    ring.getStyleClass().add("map-ring");
    ring.setMouseTransparent(true);
    follow(appearance);
    pilot.onTakeOff(this::prepare);
  }

  /** What a flight comes by is painted while it is on its way. */
  private void prepare(Route route) {
    for (double share : new double[] {1, 0.5, 0.75}) {
      Drawn there = Drawn.of(route.at(share), camera.viewport(), pixelScale.getAsDouble());
      tiles.prepare(there, there.tileLevel());
    }
  }

  private void follow(Appearance appearance) {
    session.readingProperty().subscribe(this::fill);
    chosen.follow(this::look);
    session.selectionProperty().subscribe(this::look);
    session.hoveredProperty().subscribe(this::look);
    session.inViewProperty().subscribe(this::look);
    session.sureness().leastProperty().subscribe((before, now) -> look());
    camera.cameraProperty().subscribe(this::redraw);
    camera.viewportProperty().subscribe(this::redraw);
    // The tiles come in the style that holds at the beginning.
    appearance.mapStyleProperty().subscribe((before, style) -> dress(style));
  }

  /** Whether the camera is at its goal and every tile of the view is painted. */
  boolean isAtRest() {
    return !isStale
        && !pilot.isFlying()
        && tiles.isComplete()
        && cards.isAtRest()
        && heartbeat.isCalm()
        && labels.isAtRest()
        && shown.filter(drawn -> chosen.isComplete(drawn.zoom())).isPresent();
  }

  /** Whether every tile of the view is painted in the style that holds. */
  boolean isPainted() {
    return tiles.isComplete();
  }

  /** The place under a pixel of the map, as a click there would select it; empty for none. */
  Optional<Place> placeAt(double x, double y) {
    return shown.flatMap(
        drawn ->
            labels.at(drawn, x, y).or(() -> dots.at(drawn, x, y)).or(() -> shapes.at(drawn, x, y)));
  }

  /** The pins of the places that a name may be. */
  CandidateLayer candidates() {
    return candidates;
  }

  /** Whether the name of a place is shown on the map now, in view or beside it. */
  boolean shows(PlaceId place) {
    return labels.shows(place);
  }

  /** Shows the tiles that the service gives now. */
  void baseMapChanged(String thanks) {
    cards.thank(thanks);
    showAnew();
  }

  /** Leaves out the buttons, the panel and the tools' cards, or shows them. */
  void setBare(boolean bare) {
    cards.setBare(bare);
    redraw();
  }

  /** Whether names are written. */
  void setNamed(boolean named) {
    labels.setVisible(named);
  }

  void close() {
    heartbeat.stop();
    labels.close();
    source.close();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    for (Region layer :
        new Region[] {
          tiles, shapes, toolset.ground(), dots, labels, candidates, toolset.cards(), ring
        }) {
      layer.resizeRelocate(0, 0, width, height);
    }
    draw();
  }

  private void draw() {
    Drawn drawn = Drawn.of(camera.camera(), camera.viewport(), pixelScale.getAsDouble());
    if (source.sharpFor(pixelScale.getAsDouble()) && shown.isPresent()) {
      tiles.replaceView();
    }
    isStale = false;
    shown = Optional.of(drawn);
    tiles.show(drawn);
    shapes.show(drawn);
    cards.show(drawn, getWidth(), getHeight());
    dots.show(drawn);
    labels.show(drawn, cards.boxes());
    candidates.show(drawn);
    source.view(camera.camera(), camera.viewport());
    heartbeat.start();
  }

  private void redraw() {
    // Not requestLayout(): what is above the map has nothing to do with where it looks.
    setNeedsLayout(true);
    isStale = true;
  }

  private void fill(LinkedArticle reading) {
    source.seamAt(camera.viewport().seamLon());
    chosen.fill();
    dots.fill(reading);
    if (shown.isPresent()) {
      tiles.replaceView();
    }
    heartbeat.prepareOnceCalm(shapes);
    look();
    redraw();
  }

  private void look() {
    MapLook look = MapLook.of(session);
    shapes.look(look);
    dots.look(look);
    labels.look(look);
    redraw();
  }

  private void dress(BundledStyle style) {
    data.tiles().style(style.load());
    showAnew();
  }

  private void showAnew() {
    if (shown.isPresent()) {
      tiles.replaceView();
      redraw();
    }
  }

  /** Runs from the last change until everything is there, then tidies up and stops. */
  private final class Heartbeat extends AnimationTimer {

    private int calmFrames;
    private Optional<ShapeLayer> toPrepare = Optional.empty();
    private Optional<Camera> last = Optional.empty();

    @Override
    public void start() {
      calmFrames = 0;
      super.start();
    }

    boolean isCalm() {
      return calmFrames > CALM;
    }

    /** Has outlines made for all zooms when there is nothing more urgent to do. */
    void prepareOnceCalm(ShapeLayer layer) {
      toPrepare = Optional.of(layer);
    }

    @Override
    public void handle(long now) {
      Camera at = camera.camera();
      boolean still = last.filter(at::equals).isPresent() && !pilot.isFlying();
      last = Optional.of(at);
      if (still) {
        tiles.arrive();
      }
      labels.arrive(!still);
      if (!chosen.areNamesAsked()) {
        // The few that the first view needs are there before its tiles are painted.
        shown.ifPresent(drawn -> chosen.completeNames(drawn.zoom()));
      }
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
      if (isCalm() && shown.map(labels::settle).orElse(true)) {
        stop();
        shown.ifPresent(shapes::rest);
        toPrepare.ifPresent(ShapeLayer::prepare);
        toPrepare = Optional.empty();
        chosen.completeNames(Camera.MAX_ZOOM);
      }
    }
  }
}
