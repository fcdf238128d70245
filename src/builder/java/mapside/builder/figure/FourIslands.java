package mapside.builder.figure;

import java.util.List;
import java.util.Locale;
import mapside.geo.GeoPoint;

/** The outlines of the disputed four, side by side at one scale. */
final class FourIslands {

  private static final double UNITS_PER_KM = 1.78;
  private static final double HEIGHT = 316;
  private static final double FLOOR = 246;
  private static final double CAPTION = 276;
  private static final double SCALE_KM = 50;

  private final Atlas atlas;
  private final Svg svg = new Svg(HEIGHT, "The disputed four islands at one scale");

  FourIslands(Atlas atlas) {
    this.atlas = atlas;
  }

  String draw() {
    IslandFrame iturup = frame("iturup", 6, FLOOR);
    island(iturup, "Iturup · Etorofu", 8, CAPTION);
    town(iturup, "kurilsk", -7, -2, "end");
    summit(iturup, "stokap", 26, 36);
    IslandFrame kunashir = frame("kunashir", 312, FLOOR);
    island(kunashir, "Kunashir · Kunashiri", 314, CAPTION);
    town(kunashir, "yuzhno-kurilsk", 8, 6, "start");
    summit(kunashir, "tyatya", -38, -22);
    IslandFrame shikotan = frame("shikotan", 520, 72);
    island(shikotan, "Shikotan", 512, 94);
    town(shikotan, "malokurilskoye", -7, -6, "end");
    town(shikotan, "krabozavodskoye", -29, 4, "end");
    IslandFrame habomai = frame("habomai", 520, FLOOR - 6);
    island(habomai, "Habomai group", 512, CAPTION);
    islet(habomai, "polonsky", -12, 4, "end");
    islet(habomai, "zelyony", -14, 0, "end");
    islet(habomai, "tanfilyev", -11, 1, "end");
    islet(habomai, "signalny", -5, 6, "end");
    islet(habomai, "yuri", 3, 14, "start");
    islet(habomai, "anuchin", -4, 16, "start");
    dot(habomai, "signalny");
    scaleBar(12, 30);
    key(168, CAPTION);
    return svg.finished();
  }

  private IslandFrame frame(String id, double left, double bottom) {
    return new IslandFrame(id, atlas.shores(id), left, bottom, UNITS_PER_KM);
  }

  private void island(IslandFrame frame, String name, double x, double y) {
    land(frame.shores());
    svg.text(x, y, name, "font-size", "13.5", "font-weight", "700");
    svg.text(x, y + 16, atlas.area(frame.id()), "fill", Ink.QUIET);
    svg.text(x, y + 31, atlas.people(frame.id()), "fill", Ink.QUIET);
  }

  private void land(List<double[]> shores) {
    svg.path(
        Svg.rings(shores),
        "fill",
        Ink.DISPUTED,
        "stroke",
        Ink.DISPUTED_SHORE,
        "stroke-width",
        "0.9",
        "stroke-linejoin",
        "round");
    svg.stroke(Hatch.of(shores, Hatch.APART), Ink.DISPUTED_HATCH, Hatch.WIDTH);
  }

  private void town(IslandFrame frame, String id, double dx, double dy, String anchor) {
    GeoPoint at = atlas.point(id);
    double x = frame.x(at.lon());
    double y = frame.y(at.lat());
    if (Math.abs(dx) > 15) {
      double end = x + dx - Math.copySign(3, dx);
      svg.stroke(Svg.line(x, y, end, y), Ink.TEXT, 0.7);
    }
    svg.circle(x, y, 2.6, "fill", Ink.WHITE, "stroke", Ink.TEXT, "stroke-width", "1.2");
    svg.text(x + dx, y + dy, atlas.place(id).names().english(), "text-anchor", anchor);
  }

  private void islet(IslandFrame frame, String id, double dx, double dy, String anchor) {
    GeoPoint at = atlas.point(id);
    svg.text(
        frame.x(at.lon()) + dx,
        frame.y(at.lat()) + dy,
        atlas.place(id).names().english(),
        "font-size",
        "11",
        "text-anchor",
        anchor);
  }

  /** A summit with its name and height, which stand beyond the shore at the end of a line. */
  private void summit(IslandFrame frame, String id, double dx, double dy) {
    GeoPoint at = atlas.point(id);
    double x = frame.x(at.lon());
    double y = frame.y(at.lat());
    String anchor = dx < 0 ? "end" : "start";
    double gap = dx < 0 ? -4 : 4;
    svg.stroke(Svg.line(x, y, x + dx, y + dy), Ink.TEXT, 0.7);
    svg.path(Svg.line(x - 4, y + 3, x, y - 4, x + 4, y + 3) + "Z");
    svg.text(
        x + dx + gap,
        y + dy + 1,
        atlas.place(id).names().english(),
        "font-style",
        "italic",
        "text-anchor",
        anchor);
    String height = String.format(Locale.ENGLISH, "about %,.0f m", Summit.of(frame.id()).metres());
    svg.small(x + dx + gap, y + dy + 15, height, "text-anchor", anchor);
  }

  /** A place too small for an outline. */
  private void dot(IslandFrame frame, String id) {
    GeoPoint at = atlas.point(id);
    svg.circle(frame.x(at.lon()), frame.y(at.lat()), 1.2, "fill", Ink.DISPUTED_SHORE);
  }

  private void key(double x, double y) {
    svg.small(x, y + 16, "administered by Russia,");
    svg.small(x, y + 31, "claimed by Japan");
    double[] ring = {x - 26, y + 9, x - 8, y + 9, x - 8, y + 28, x - 26, y + 28};
    land(List.of(ring));
  }

  private void scaleBar(double x, double y) {
    double end = x + SCALE_KM * UNITS_PER_KM;
    svg.stroke(Svg.line(x, y - 4, x, y, end, y, end, y - 4), Ink.TEXT, 1);
    svg.text((x + end) / 2, y - 6, "50 km", "text-anchor", "middle");
  }
}
