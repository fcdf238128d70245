package mapside.map.tool;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.place.Territory;
import mapside.session.CameraState;
import mapside.session.MapTools;
import mapside.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/** What buttons and keys do with the tools of one map. */
final class ToolVerbs {

  /** So much of the view a laid outline has to leave free, in logical pixels. */
  private static final double PADDING = 40;

  /** A laid outline takes at least about a fifth of the view. */
  private static final double LEAST_ZOOMS = 2.3;

  private final ReadingSession session;
  private final MapTools tools;
  private final ToolData data;
  private final Locale reader;
  private final Runnable focusMap;
  private @Nullable MapFrame frame;
  private @Nullable Chooser chooser;
  private @Nullable ToolCards cards;

  ToolVerbs(ReadingSession session, ToolData data, Locale reader, Runnable focusMap) {
    this.session = session;
    this.tools = session.tools();
    this.data = data;
    this.reader = reader;
    this.focusMap = focusMap;
  }

  void use(Chooser newChooser, ToolCards newCards) {
    chooser = newChooser;
    cards = newCards;
  }

  /** Tells what the map shows now. */
  void at(MapFrame newFrame) {
    frame = newFrame;
  }

  /** Measures through the selected places if there are several, else from nowhere; or ends it. */
  void toggleMeasuring() {
    if (tools.isMeasuring()) {
      tools.endMeasuring();
    } else {
      List<GeoPoint> through = selected().map(place -> place.location().point()).toList();
      tools.measure(through.size() > 1 ? through : List.of());
      focusMap.run();
    }
  }

  /** Leads the course to the middle of the view. */
  void leadToCenter() {
    center().ifPresent(tools::leadTo);
  }

  /** Opens the list of outlines, or closes it. */
  void toggleChooser() {
    if (chooser != null && !chooser.isVisible()) {
      Chooser opened = chooser;
      opened.setVisible(true);
      opened.begin();
      opened.fill(outlines(List.of()));
      data.territories(territories -> opened.fill(outlines(territories)));
    } else {
      closeChooser();
    }
  }

  void closeChooser() {
    if (chooser != null && chooser.isVisible()) {
      chooser.setVisible(false);
      focusMap.run();
    }
  }

  /** Lays an outline over the middle of the view; the map goes far enough out to show it all. */
  void lay(Territory territory) {
    closeChooser();
    center()
        .ifPresent(
            at -> {
              tools.compare(territory, at);
              fit(territory, at);
            });
  }

  /** Lays the selected place's outline over the map; nothing happens if it has none. */
  void laySelected() {
    selected().flatMap(place -> Territory.of(place).stream()).findFirst().ifPresent(this::lay);
  }

  /** Brings the outline that is laid to the middle of the view. */
  void bring() {
    center().ifPresent(tools::moveComparison);
  }

  /** Moves the outline that is laid by some pixels. */
  void shift(double dx, double dy) {
    tools
        .comparisonProperty()
        .get()
        .ifPresent(
            laid -> {
              if (frame != null) {
                GeoPoint at = laid.at();
                tools.moveComparison(frame.pointUnder(frame.x(at) + dx, frame.y(at) + dy));
              }
            });
  }

  /** Copies the position under the pointer, or else in the middle of the view. */
  void copyPosition() {
    tools
        .pointerProperty()
        .get()
        .or(this::center)
        .ifPresent(
            point -> {
              String text = PointText.decimals(point);
              ClipboardContent content = new ClipboardContent();
              content.putString(text);
              Clipboard.getSystemClipboard().setContent(content);
              if (cards != null && frame != null) {
                cards.tellCopied(Optional.of(text));
                cards.show(frame);
              }
            });
  }

  private Optional<GeoPoint> center() {
    return Optional.ofNullable(frame).map(MapFrame::center);
  }

  private Stream<Place> selected() {
    return session.selection().places().stream()
        .flatMap((PlaceId id) -> session.reading().gazetteer().find(id).stream());
  }

  /** What is selected comes first, then everything by its name. */
  private List<Territory> outlines(List<Territory> known) {
    List<Territory> all = new ArrayList<>(known);
    session
        .reading()
        .gazetteer()
        .places()
        .forEach(place -> Territory.of(place).ifPresent(all::add));
    all.sort(
        Comparator.comparing(
            territory -> territory.names().in(reader), Collator.getInstance(reader)));
    List<Territory> ordered =
        new ArrayList<>(selected().flatMap(place -> Territory.of(place).stream()).toList());
    all.removeAll(ordered);
    ordered.addAll(all);
    return ordered;
  }

  private void fit(Territory territory, GeoPoint at) {
    CameraState camera = session.camera();
    GeoBounds bounds = Laid.bounds(territory, at);
    double whole = camera.viewport().fit(bounds, PADDING, Camera.MAX_ZOOM).zoom();
    double zoom = Math.clamp(camera.camera().zoom(), whole - LEAST_ZOOMS, whole);
    camera.headFor(new Camera(at, zoom));
  }
}
