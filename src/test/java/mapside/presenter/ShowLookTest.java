package mapside.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.OnFx;
import mapside.map.MapPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The last row can read it, in every room. */
class ShowLookTest {

  private static final double TEXT = 7;
  private static final double FEATURE = 3;

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1280, 720", "1024, 768"})
  void capitalsAreAFortiethOfTheScreenOrMore(double width, double height) throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, width, height)) {
      stage.settle();
      assertThat(OnFx.call(() -> smallest(stage.pane.text()))).isGreaterThan(height / 40);
      OnFx.run(() -> stage.show.walk().goTo(13));
      stage.settle();
      assertThat(OnFx.call(() -> smallest(stage.pane.text()))).isGreaterThan(height / 40);
      List<Double> names = OnFx.call(() -> selectedNames(stage.pane.map()));
      assertThat(names).as("names of the step's places on the map").isNotEmpty();
      assertThat(names).allMatch(capital -> capital >= height / 40);
    }
  }

  /** The height of the capitals of the smallest words. */
  private static double smallest(StepText text) {
    return text.lookupAll("Text").stream()
        .mapToDouble(node -> ((Text) node).getFont().getSize() * AudiencePane.CAPITAL)
        .min()
        .orElseThrow();
  }

  private static List<Double> selectedNames(ScaledMap map) {
    List<Double> capitals = new ArrayList<>();
    map.lookupAll(".map-label:selected").stream()
        .filter(Node::isVisible)
        .flatMap(label -> label.lookupAll(".map-label-face").stream())
        .map(face -> ((Text) face).getFont().getSize() * AudiencePane.CAPITAL * map.scale())
        .forEach(capitals::add);
    return capitals;
  }

  @ParameterizedTest
  @EnumSource(ShowLook.class)
  void wordsStandOutFromThePaperSevenTimesAndMore(ShowLook look) throws Exception {
    try (ShowStage stage = ShowStage.open(look, 1280, 720)) {
      OnFx.run(() -> stage.show.walk().goTo(13));
      stage.settle();
      Color paper =
          OnFx.call(() -> (Color) stage.pane.getBackground().getFills().getFirst().getFill());
      OnFx.run(
          () -> {
            for (Node node : stage.pane.text().lookupAll("Text")) {
              assertReadable((Color) ((Text) node).getFill(), paper, node);
            }
            stage.show.walk().first();
            stage.pane.applyCss();
            stage.pane.lookupAll(".show-counter, .show-byline, .show-title").stream()
                .map(ShowLookTest::colour)
                .forEach(colour -> assertReadable(colour, paper, look));
            stage.pane.quiz().setVisible(true);
            stage.pane.applyCss();
            for (Node node : stage.pane.quiz().lookupAll(".label")) {
              assertReadable((Color) ((Label) node).getTextFill(), paper, node);
            }
          });
    }
  }

  private static Color colour(Node node) {
    return (Color) (node instanceof Text text ? text.getFill() : ((Label) node).getTextFill());
  }

  static void assertReadable(Color text, Color paper, Object what) {
    assertThat(contrast(text, paper)).as(String.valueOf(what)).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(ShowLook.class)
  void whatTheMapShowsStandsOutFromLandAndSea(ShowLook look) throws Exception {
    BundledStyle style = look.mapTheme().styleIn(look.theme());
    String tiles = read(BundledStyle.class, style.code() + ".style");
    Map<String, Color> named = new LinkedHashMap<>();
    Matcher colours = Pattern.compile("(?m)^colour (\\S+)\\s+(#\\w{6})").matcher(tiles);
    while (colours.find()) {
      named.put(colours.group(1), Color.web(colours.group(2)));
    }
    List<Color> seas = new ArrayList<>(List.of(colour(named, "open-sea")));
    Matcher depths = Pattern.compile("\\d+:(#\\w{6})").matcher(tiles);
    while (depths.find()) {
      seas.add(Color.web(depths.group(1)));
    }
    Color land = colour(named, named.containsKey("paper") ? "paper" : "slate");
    Map<String, Color> above = layerColours(style);
    assertThat(seas).hasSizeGreaterThan(5);
    assertThat(contrast(colour(named, "water-edge"), land)).isGreaterThanOrEqualTo(FEATURE);
    for (String line : List.of("shore", "border")) {
      assertStandsOut(line, colour(named, line), land, seas);
    }
    for (String line : List.of("accent", "dispute", "claim", "event")) {
      assertStandsOut(line, colour(above, line), land, seas);
    }
    for (String letters : List.of("ink", "quiet-ink", "accent")) {
      assertReadable(colour(above, letters), colour(above, "halo"), letters);
    }
  }

  private static void assertStandsOut(String what, Color line, Color land, List<Color> seas) {
    assertThat(contrast(line, land)).as(what + " on land").isGreaterThanOrEqualTo(FEATURE);
    for (Color sea : seas) {
      assertThat(contrast(line, sea)).as(what + " on " + sea).isGreaterThanOrEqualTo(FEATURE);
    }
  }

  private static Color colour(Map<String, Color> named, String name) {
    return Objects.requireNonNull(named.get(name), name);
  }

  /** What the style sheet of the map gives for a style. */
  private static Map<String, Color> layerColours(BundledStyle style) throws Exception {
    String sheet = read(MapPane.class, "map.css");
    int start = sheet.indexOf(".map-pane." + style.code() + " {");
    String block = sheet.substring(start, sheet.indexOf('}', start));
    Map<String, Color> colours = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile("-map-([\\w-]+): (#\\w{6})").matcher(block);
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  private static String read(Class<?> beside, String name) throws Exception {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** By WCAG 2. */
  static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void everyStepOfTheShippedArticleFitsAndFramesAllOfItsPlaces() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 1280, 720)) {
      stage.settle();
      for (int i = 1; i < stage.show.walk().size(); i++) {
        int step = i;
        OnFx.run(
            () -> {
              stage.show.walk().goTo(step);
              stage.pane.layout();
              assertFramed(stage);
            });
      }
    }
  }

  /** All places of the step lie within what the map is heading for. */
  static void assertFramed(ShowStage stage) {
    var camera = stage.show.audience().camera();
    for (var id : stage.show.placesOf(stage.show.walk().step())) {
      var place = stage.show.reading().gazetteer().find(id).orElseThrow();
      var point = place.location().point();
      assertThat(camera.viewport().screenX(camera.goal(), point))
          .as("%s in step %s", id, stage.show.walk().indexProperty().get() + 1)
          .isBetween(0.0, camera.viewport().width());
      assertThat(camera.viewport().screenY(camera.goal(), point))
          .isBetween(0.0, camera.viewport().height());
    }
  }

  @Test
  void aLongStepIsTurnedOverBeforeTheNextOneComes() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 640, 360)) {
      OnFx.run(
          () -> {
            stage.room.scale(2.5);
            stage.show.walk().goTo(1);
            stage.pane.layout();
            // The size of the letters hangs on the first layout.
            stage.pane.applyCss();
            stage.pane.layout();
            assertThat(stage.pane.text().isMore()).isTrue();
            assertThat(counter(stage)).as("tells the class").contains("more");
            int pages = 0;
            while (stage.show.walk().indexProperty().get() == 1 && pages < 50) {
              stage.pane.goOn();
              stage.pane.layout();
              pages++;
            }
            assertThat(pages).isBetween(3, 49);
            assertThat(stage.show.walk().indexProperty().get()).isEqualTo(2);
            while (stage.pane.text().turnOver()) {
              stage.pane.layout();
            }
            assertThat(counter(stage)).as("at the end of a step").doesNotContain("more");
          });
    }
  }

  private static String counter(ShowStage stage) {
    return ((Label) stage.pane.lookup(".show-counter")).getText();
  }

  @Test
  void theLensAndTheSpotlightAreWhereThePointerIs() throws Exception {
    try (ShowStage stage = ShowStage.open(ShowLook.BRIGHT, 1280, 720)) {
      stage.settle();
      OnFx.run(
          () -> {
            stage.show.toggleAim(Show.Aim.POINTER);
            stage.pane.aim().moveTo(800, 300);
            Bounds ring = stage.pane.lookup(".aim-ring").getBoundsInParent();
            assertThat(ring.getCenterX())
                .isCloseTo(800, org.assertj.core.api.Assertions.within(1.0));
            assertThat(ring.getCenterY())
                .isCloseTo(300, org.assertj.core.api.Assertions.within(1.0));
            stage.show.toggleAim(Show.Aim.POINTER);
            stage.show.magnifiedProperty().set(true);
            Node rim = stage.pane.lookup(".aim-rim");
            assertThat(rim.isVisible()).isTrue();
            assertThat(rim.getBoundsInParent().contains(800, 300)).isTrue();
          });
    }
  }
}
