package mapside.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import mapside.basemap.TileService;
import mapside.cli.PictureOrder;
import mapside.geo.Camera;
import mapside.geo.Viewport;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.messages.WriteFailure;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.PlaceId;
import mapside.place.Territory;
import mapside.raster.DrawingFonts;
import mapside.review.PlaceLookup;
import mapside.session.CameraState;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;
import mapside.task.Tasks;
import mapside.theme.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture of what the window shows, without a display. Uses no settings and keeps none, so
 * that the same order always makes the same picture.
 */
final class TakePicture {

  /** The picture could not be made; the message says why, in words for the user. */
  static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  /** Logical pixels by which nobody sees that a picture is off. */
  private static final double NOTICED = 2;

  private final Assets assets;
  private final PictureOrder order;
  private final Messages messages;
  private final Consumer<String> notes;
  private final CompletableFuture<WritableImage> picture = new CompletableFuture<>();
  private @Nullable ReaderPane shown;

  /**
   * A picture that was ordered.
   *
   * @param notes is told, while the picture is taken, where it is not quite as ordered
   */
  TakePicture(Assets assets, PictureOrder order, Messages messages, Consumer<String> notes) {
    this.notes = notes;
    this.assets = assets;
    this.order = order;
    this.messages = messages;
  }

  /** Makes the picture and writes it. */
  void run() throws RefusedException {
    Path output = order.output().toAbsolutePath();
    Path folder = output.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(messages.get("app.no-folder", folder));
    }
    Path article = order.article().orElse(assets.article());
    Executor background = Toolkit.background();
    CompletableFuture<MapParts> map =
        Ahead.start(new OpenMap(assets, order.map(), messages), background);
    Opening opening =
        open(
            Ahead.start(
                new OpenWithPlaces(
                    new OpenArticle(assets, article, messages),
                    new AppDetectors(assets, messages),
                    messages),
                background));
    List<PlaceId> selected = found(order.select(), opening.reading());
    List<PlaceId> measured = found(order.tools().measure(), opening.reading());
    Optional<Territory> laid = laid(opening.reading());
    MapParts parts = asOrdered(map.join());
    refuseUnknownYear(parts.history());
    tellOfUnknownDispute(opening.reading());
    Toolkit.beHeadless();
    try {
      Toolkit.start(() -> show(opening, parts, selected, measured, laid));
    } catch (Toolkit.NoDisplayException e) {
      throw notMade(e);
    }
    try {
      write(await(), output);
    } finally {
      Toolkit.end();
    }
  }

  private Opening open(CompletableFuture<Opening> opening) throws RefusedException {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      Path article = order.article().orElse(assets.article());
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new RefusedException(OpenArticle.words(article, cause, messages));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notMade(e);
    }
  }

  /** A picture of another map than the one that was asked for helps nobody. */
  private MapParts asOrdered(MapParts parts) throws RefusedException {
    if (order.map().isPresent() && parts.file().isEmpty()) {
      throw new RefusedException(parts.problems().getFirst());
    }
    return parts;
  }

  private List<PlaceId> found(List<String> names, LinkedArticle reading) throws RefusedException {
    List<PlaceId> places = new ArrayList<>();
    for (String words : names) {
      places.add(
          PlaceFinder.find(words, reading, assets.gazetteer())
              .orElseThrow(() -> new RefusedException(messages.get("app.no-such-place", words))));
    }
    return places;
  }

  private void refuseUnknownYear(DisputeHistory history) throws RefusedException {
    BorderView wanted = order.view().borders();
    if (!history.tells(wanted)) {
      String years =
          history.eras().stream()
              .map(era -> Integer.toString(era.year()))
              .collect(Collectors.joining(", "));
      throw new RefusedException(messages.get("app.no-such-year", wanted.code(), years));
    }
  }

  private void tellOfUnknownDispute(LinkedArticle reading) {
    BorderView wanted = order.view().borders();
    if (!wanted.equals(BorderView.BOTH) && !reading.namesDisputed()) {
      notes.accept(messages.get("app.no-dispute", wanted.code()));
    }
  }

  private void choose(MapChoices choices) {
    choices.namingProperty().set(order.view().names());
    choices.bordersProperty().set(order.view().borders());
    choices.panelOpenProperty().set(order.view().panelOpen());
  }

  private Optional<Territory> laid(LinkedArticle reading) throws RefusedException {
    if (order.tools().lay().isEmpty()) {
      return Optional.empty();
    }
    String words = order.tools().lay().get();
    return Optional.of(
        OutlineFinder.find(words, reading, assets)
            .orElseThrow(() -> new RefusedException(messages.get("app.no-such-outline", words))));
  }

  private void show(
      Opening opening,
      MapParts parts,
      List<PlaceId> selected,
      List<PlaceId> measured,
      Optional<Territory> laid) {
    try {
      Fonts.loadAll(assets.fonts());
      DrawingFonts.register(assets.fonts());
      Appearance appearance = new Appearance();
      appearance.themeProperty().set(order.theme());
      appearance.mapThemeProperty().set(order.mapTheme());
      ReadingSession session = new ReadingSession(opening.reading());
      choose(session.mapChoices());
      TileService tiles =
          parts.tiles(appearance, problem -> Platform.runLater(() -> tell(problem.in(messages))));
      ToolFiles toolFiles = new ToolFiles(assets, messages, Tasks.sameThread(), this::tell);
      ReaderPane pane =
          new ReaderPane(
              session,
              appearance,
              messages,
              parts.data(tiles, toolFiles, toolFiles),
              PlaceLookup.NONE,
              HeaderBar.Verbs.NONE);
      shown = pane;
      pane.band().tell(opening.problems());
      pane.tellOfPlaces(opening.status());
      parts.problems().forEach(pane.band()::add);
      pane.map().setPictureScale(order.scale());
      PictureMaker.stage(pane, order.width(), order.height());
      selected.forEach(session::toggle);
      pane.layout();
      order.camera().ifPresent(wanted -> lookAt(wanted, session.camera()));
      use(session, measured, laid);
      PictureMaker.take(pane, order.scale(), pane::isAtRest, picture::complete, this::tooLong);
    } catch (RuntimeException e) {
      picture.completeExceptionally(e);
    }
  }

  /** The map is cut opposite to the article, and fills its window: it can't look everywhere. */
  private void lookAt(Camera wanted, CameraState camera) {
    camera.move(wanted);
    Camera got = camera.camera();
    if (Math.abs(got.zoom() - wanted.zoom()) > 0.01 || apart(got, wanted, camera) > NOTICED) {
      notes.accept(
          messages.get("app.looks-elsewhere", got.center().lat(), got.center().lon(), got.zoom()));
    }
  }

  /** Logical pixels between what was to be in the middle and the middle. */
  private static double apart(Camera got, Camera wanted, CameraState camera) {
    Viewport view = camera.viewport();
    return Math.hypot(
        view.screenX(got, wanted.center()) - view.width() / 2,
        view.screenY(got, wanted.center()) - view.height() / 2);
  }

  private void use(ReadingSession session, List<PlaceId> measured, Optional<Territory> laid) {
    session.tools().graticuleProperty().set(order.tools().graticule());
    if (!measured.isEmpty()) {
      session
          .tools()
          .measure(
              measured.stream()
                  .flatMap(id -> session.reading().gazetteer().find(id).stream())
                  .map(place -> place.location().point())
                  .toList());
    }
    laid.ifPresent(outline -> session.tools().compare(outline, session.camera().goal().center()));
  }

  private void tell(String problem) {
    if (shown != null) {
      shown.band().add(problem);
    }
  }

  private void tooLong() {
    picture.completeExceptionally(
        new RefusedException(messages.get("app.took-too-long", PictureMaker.LIMIT_SECONDS)));
  }

  private WritableImage await() throws RefusedException {
    try {
      return picture.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RefusedException refused
          ? refused
          : notMade(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notMade(e);
    }
  }

  private void write(WritableImage image, Path output) throws RefusedException {
    try {
      PngFile.write(image, output);
    } catch (IOException e) {
      throw new RefusedException(
          messages.get("app.not-written", output, WriteFailure.in(messages, e)));
    }
  }

  private RefusedException notMade(Throwable cause) {
    return new RefusedException(messages.get("app.no-headless", cause.toString()));
  }
}
