package mapside.builder.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import mapside.geo.GeoPoint;

/** The chain from Hokkaido to Kamchatka, seen from the ocean. */
final class ChainProfile {

  private static final double HEIGHT = 268;
  private static final double SEA = 150;
  private static final double START = 98;
  private static final double END = 560;
  private static final double WEST_EDGE = 48;
  private static final double EAST_EDGE = 612;
  private static final double UNITS_PER_METRE = 0.024;

  /** From the baseline of a name to that of its height. */
  private static final double LINE = 13;

  private static final double HIGHEST = 26;
  private static final double HIGH = 54;
  private static final double LOW = SEA + 27;

  /**
   * Where an island's name stands.
   *
   * @param id the island
   * @param x moves the name to the right of its summit
   * @param y the baseline of the name; its height is printed below it
   */
  private record Label(String id, double x, double y) {}

  /** The larger islands; those behind come first. */
  private static final List<Label> ISLANDS =
      List.of(
          new Label("kunashir", -12, HIGH),
          new Label("iturup", 8, HIGH),
          new Label("shikotan", 24, LOW),
          new Label("habomai", -5, LOW),
          new Label("urup", 0, HIGH),
          new Label("simushir", -8, HIGH),
          new Label("ketoy", 0, LOW),
          new Label("rasshua", -8, HIGHEST),
          new Label("matua", 12, HIGH),
          new Label("shiashkotan", -17, LOW),
          new Label("kharimkotan", 0, HIGHEST),
          new Label("onekotan", 20, HIGH),
          new Label("atlasov", 0, HIGHEST),
          new Label("paramushir", -14, LOW),
          new Label("shumshu", 20, LOW));

  private final Atlas atlas;
  private final ChainAxis axis;
  private final double unitsPerKm;
  private final Svg svg = new Svg(HEIGHT, "The Kuril Islands from the side");

  ChainProfile(Atlas atlas) {
    this.atlas = atlas;
    GeoPoint end = atlas.point("cape-lopatka");
    axis = new ChainAxis(atlas.point("cape-nosappu"), end);
    unitsPerKm = (END - START) / axis.km(end);
  }

  String draw() {
    heightScale();
    mainland(WEST_EDGE, 8, WEST_EDGE + 20, 6, START - 12, 5, START, 0);
    mainland(END, 0, END + 10, 8, END + 24, 30, END + 33, 42, END + 38, 42, EAST_EDGE, 13);
    ISLANDS.forEach(this::island);
    sea();
    ISLANDS.forEach(this::name);
    svg.small(WEST_EDGE, HIGHEST, "Heights are rounded to about 10 m.");
    svg.text(WEST_EDGE, SEA - 11, "Hokkaido", "font-style", "italic");
    svg.text(EAST_EDGE, SEA - 57, "Kamchatka", "font-style", "italic", "text-anchor", "end");
    bracket();
    distanceScale();
    return svg.finished();
  }

  private void heightScale() {
    for (int metres = 0; metres <= 2000; metres += 1000) {
      double y = SEA - metres * UNITS_PER_METRE;
      if (metres > 0) {
        svg.stroke(Svg.line(WEST_EDGE, y, EAST_EDGE, y), Ink.GRID, 0.7);
      }
      svg.small(WEST_EDGE - 5, y + 4, metres(metres), "text-anchor", "end");
    }
  }

  private static String metres(double metres) {
    return String.format(Locale.ENGLISH, "%,.0f m", metres);
  }

  /** Land that goes on beyond the figure: x and heights in turn. */
  private void mainland(double... skyline) {
    double[] closed =
        DoubleStream.concat(
                DoubleStream.of(skyline),
                DoubleStream.of(skyline[skyline.length - 2], 0, skyline[0], 0))
            .toArray();
    for (int i = 1; i < closed.length; i += 2) {
      closed[i] = SEA - closed[i];
    }
    svg.path(Svg.line(closed) + "Z", "fill", Ink.LAND);
    svg.stroke(Svg.line(Arrays.copyOf(closed, skyline.length)), Ink.SHORE, 0.9);
  }

  private double x(GeoPoint point) {
    return START + axis.km(point) * unitsPerKm;
  }

  private Silhouette silhouette(String id) {
    double[] xs = atlas.shorePoints(id).mapToDouble(this::x).sorted().toArray();
    return new Silhouette(
        xs[0],
        xs[xs.length - 1],
        Summit.ALL.stream()
            .filter(summit -> summit.island().equals(id))
            .map(
                summit -> new Silhouette.Cone(x(summit.point()), summit.metres() * UNITS_PER_METRE))
            .toList());
  }

  private void island(Label label) {
    boolean disputed = atlas.place(label.id()).facts().isDisputed();
    String shore = disputed ? Ink.DISPUTED_SHORE : Ink.SHORE;
    Silhouette island = silhouette(label.id());
    List<double[]> outline = List.of(island.outline(SEA));
    svg.path(Svg.rings(outline), "fill", disputed ? Ink.DISPUTED : Ink.LAND);
    svg.path(Svg.rings(island.shades(SEA)), "fill", shore, "fill-opacity", "0.25");
    if (disputed) {
      svg.stroke(Hatch.of(outline, Hatch.APART), Ink.DISPUTED_HATCH, Hatch.WIDTH);
    }
    svg.stroke(Svg.line(outline.getFirst()), shore, 0.9);
  }

  /** The level of the sea and, as on old charts, fainter lines below it. */
  private void sea() {
    svg.stroke(Svg.line(WEST_EDGE, SEA, EAST_EDGE, SEA), Ink.SEA, 1.3);
    svg.stroke(Svg.line(WEST_EDGE, SEA + 3, EAST_EDGE, SEA + 3), Ink.SEA_PALE, 0.8);
    svg.stroke(Svg.line(WEST_EDGE, SEA + 7, EAST_EDGE, SEA + 7), Ink.SEA_PALER, 0.8);
  }

  private void name(Label label) {
    Silhouette island = silhouette(label.id());
    double x = island.top().x();
    boolean below = label.y() > SEA;
    double from = below ? label.y() - 11 : label.y() + LINE + 4;
    double to = below ? SEA + 2 : SEA - island.top().height() - 3;
    svg.stroke(Svg.line(x, from, x, to), Ink.RULE, 0.7);
    svg.text(
        x + label.x(),
        label.y(),
        atlas.place(label.id()).names().english(),
        "font-weight",
        "700",
        "text-anchor",
        "middle");
    svg.small(x + label.x(), label.y() + LINE, height(label.id()), "text-anchor", "middle");
  }

  private static String height(String id) {
    double metres = Summit.of(id).metres();
    return metres < 100 ? "almost flat" : metres(metres);
  }

  private void bracket() {
    double y = SEA + 52;
    double from = START;
    double to = silhouette("iturup").right();
    svg.stroke(Svg.line(from, y - 5, from, y, to, y, to, y - 5), Ink.DISPUTED_SHORE, 1.2);
    String words = "administered by Russia, claimed by Japan";
    svg.text((from + to) / 2, y + 15, words, "text-anchor", "middle");
  }

  private void distanceScale() {
    double y = HEIGHT - 22;
    for (int km = 0; km <= 1000; km += 200) {
      double x = START + km * unitsPerKm;
      svg.stroke(Svg.line(x, y, x, y + 5), Ink.RULE, 1);
      String unit = km == 1000 ? " km" : "";
      svg.small(
          x, y + 17, String.format(Locale.ENGLISH, "%,d", km) + unit, "text-anchor", "middle");
    }
    svg.stroke(Svg.line(START, y, END, y), Ink.RULE, 1);
    svg.small(END, y - 6, "about 1,200 km from Hokkaido to Kamchatka", "text-anchor", "end");
  }
}
