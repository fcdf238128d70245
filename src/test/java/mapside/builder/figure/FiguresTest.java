package mapside.builder.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import mapside.geo.GeoPoint;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the article and the tools that draw them. */
class FiguresTest {

  private static final Path ASSETS = Path.of(System.getProperty("mapside.assets", "assets"));
  private static final Path FOLDER = ASSETS.resolve("articles/kurils/figures");

  private static Map<String, String> figures;

  @BeforeAll
  static void draw() {
    figures = BuildFigures.draw(ASSETS);
  }

  @Test
  void figuresThatShipAreTheOnesDrawnFromThePlacesThatShip() {
    assertThat(figures).hasSize(3);
    assertThat(figures).allSatisfy((name, svg) -> assertThat(FOLDER.resolve(name)).hasContent(svg));
  }

  @Test
  void figuresCanBeRead() throws Exception {
    for (String name : figures.keySet()) {
      SVGDocument figure = new SVGLoader().load(FOLDER.resolve(name).toUri().toURL());

      assertThat(figure).as(name).isNotNull();
      assertThat(figure.size().width).as(name).isEqualTo(620);
      assertThat(figure.size().height).as(name).isBetween(260f, 380f);
    }
  }

  @Test
  void noWordsAreTooSmall() throws Exception {
    for (String name : figures.keySet()) {
      Matcher size =
          Pattern.compile("font-size=\"([0-9.]+)\"")
              .matcher(Files.readString(FOLDER.resolve(name)));
      assertThat(size.results().map(found -> Double.valueOf(found.group(1))))
          .isNotEmpty()
          .allMatch(found -> found >= 11);
    }
  }

  @Test
  void whoHeldTheLandIsToldInGreysToo() {
    assertThat(contrast(Ink.JAPAN, Ink.RUSSIA)).isGreaterThan(2);
    assertThat(contrast(Ink.JAPAN, Ink.DISPUTED)).isGreaterThan(2);
    assertThat(contrast(Ink.JAPAN, Ink.WHITE)).as("words on it").isGreaterThan(4.5);
    assertThat(contrast(Ink.RUSSIA, Ink.WHITE)).as("words on it").isGreaterThan(4.5);
  }

  private static double contrast(String a, String b) {
    double first = luminance(Color.web(a));
    double second = luminance(Color.web(b));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void aHatchEndsAtTheRing() {
    List<double[]> square = List.of(new double[] {1, 1, 9, 1, 9, 9, 1, 9});

    assertThat(Hatch.of(square, 10 / Math.sqrt(2))).isEqualTo("M1 9L9 1");
    assertThat(Hatch.of(List.of(), 1)).isEmpty();
  }

  @Test
  void aHatchLeavesHolesFree() {
    double[] square = {1, 1, 9, 1, 9, 9, 1, 9};
    double[] hole = {4, 4, 6, 4, 6, 6, 4, 6};

    assertThat(Hatch.of(List.of(square, hole), 10 / Math.sqrt(2))).isEqualTo("M1 9L4 6M6 4L9 1");
  }

  @Test
  void distancesCountAlongTheChainOnly() {
    ChainAxis equator = new ChainAxis(GeoPoint.ofLatLon(0, 10), GeoPoint.ofLatLon(0, 20));

    assertThat(equator.km(GeoPoint.ofLatLon(0, 10))).isCloseTo(0, Offset.offset(0.1));
    assertThat(equator.km(GeoPoint.ofLatLon(3, 11))).isCloseTo(111.2, Offset.offset(0.1));
    assertThat(equator.km(GeoPoint.ofLatLon(-3, 9))).isCloseTo(-111.2, Offset.offset(0.1));
  }

  @Test
  void aSummitReachesItsHeightAndTheCoastTheSea() {
    double[] outline = new Silhouette(100, 160, List.of(new Silhouette.Cone(130, 40))).outline(200);

    assertThat(outline).contains(160).endsWith(160, 200).startsWith(100, 200);
  }
}
