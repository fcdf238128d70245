package mapside.basemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mapside.basemap.style.Filter;
import mapside.basemap.style.Rule;
import mapside.basemap.style.Style;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Writes one of our styles, as it is at one zoom, as a map of Mapnik's. */
@NullMarked
final class MapnikStyle {

  private static final String MERCATOR =
      "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m"
          + " +nadgrids=@null +wktext +no_defs";

  /** Depths of the isobaths, which Mapnik is told one by one, the deeper on the shallower. */
  private static final List<Integer> DEPTHS =
      List.of(50, 100, 200, 500, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000);

  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder layers = new StringBuilder();
  private final Path folder;
  private final int dataZoom;
  private int count;

  private MapnikStyle(Path folder, int dataZoom) {
    this.folder = folder;
    this.dataZoom = dataZoom;
  }

  /** Writes the map of a zoom, whose shapes are those of another zoom or the same. */
  static void write(Path folder, Style style, int zoom, int dataZoom) throws IOException {
    MapnikStyle map = new MapnikStyle(folder, dataZoom);
    for (Rule rule : style.rules()) {
      if (rule.selector().isShownAt(zoom)) {
        map.add(rule, zoom);
      }
    }
    String xml =
        "<Map srs=\"%s\" background-color=\"%s\">\n%s%s</Map>\n"
            .formatted(MERCATOR, colour(style.background().at(zoom)), map.styles, map.layers);
    Files.writeString(folder.resolve(zoom + ".xml"), xml, UTF_8);
  }

  private void add(Rule rule, int zoom) {
    switch (rule) {
      case Rule.Fill fill when fill.colours().attribute() != null ->
          DEPTHS.forEach(
              depth -> add(rule, "[depth] = " + depth, polygon(fill.colours().at(depth))));
      case Rule.Fill fill ->
          add(rule, filter(rule.selector().filter()), polygon(fill.colours().at(zoom)));
      case Rule.Line line -> {
        double width = 2 * line.widths().at(zoom);
        if (width > 0) {
          add(rule, filter(rule.selector().filter()), line(line, zoom, width));
        }
      }
      case Rule.Ground relief -> {
        // Heights are no shapes, and Mapside is timed without them here.
      }
    }
  }

  private static String polygon(int argb) {
    return "<PolygonSymbolizer fill=\"%s\" fill-opacity=\"%s\"/>"
        .formatted(colour(argb), opacity(argb));
  }

  private static String line(Rule.Line line, int zoom, double width) {
    int argb = line.colours().at(zoom);
    String dashes =
        line.dash().stream()
            .map(length -> String.valueOf(2 * length))
            .collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "<LineSymbolizer stroke=\"%s\" stroke-opacity=\"%s\" stroke-width=\"%.2f\""
            + " stroke-linejoin=\"round\"%s/>",
        colour(argb),
        opacity(argb),
        width,
        dashes.isEmpty() ? " stroke-linecap=\"round\"" : " stroke-dasharray=\"" + dashes + "\"");
  }

  private void add(Rule rule, @Nullable String filter, String symbolizer) {
    String layer = rule.selector().layer();
    Path file = MapnikShapes.file(folder, dataZoom, layer);
    if (!Files.exists(file)) {
      return;
    }
    count++;
    styles.append(
        "<Style name=\"s%d\"><Rule>%s%s</Rule></Style>\n"
            .formatted(count, filter == null ? "" : "<Filter>" + filter + "</Filter>", symbolizer));
    layers.append(
        """
        <Layer name="l%d" srs="%s"><StyleName>s%d</StyleName><Datasource>
        <Parameter name="type">geojson</Parameter><Parameter name="file">%s</Parameter>
        </Datasource></Layer>
        """
            .formatted(count, MERCATOR, count, file));
  }

  private static @Nullable String filter(@Nullable Filter filter) {
    if (filter == null) {
      return null;
    }
    String sign = filter.comparison().sign().replace("<", "&lt;").replace(">", "&gt;");
    return "[%s] %s %s".formatted(filter.attribute(), sign, (long) filter.number());
  }

  private static String colour(int argb) {
    return String.format("#%06x", argb & 0xffffff);
  }

  private static String opacity(int argb) {
    return String.format(Locale.ROOT, "%.3f", (argb >>> 24) / 255.0);
  }
}
