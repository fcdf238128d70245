package mapside.basemap.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.TileLayer;
import mapside.basemap.mvt.VectorTile;
import mapside.basemap.relief.Heights;
import mapside.basemap.style.Filter;
import mapside.basemap.style.Rule;
import mapside.basemap.style.Selector;
import mapside.basemap.style.Style;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Paints tiles of 256 logical pixels in one style and size. Keeps its canvas from tile to tile, so
 * each thread needs a painter of its own.
 */
public final class TilePainter {

  /** Miters and caps reach beyond half the width of a stroke. */
  private static final double STROKE_REACH = 1.0;

  private static final int OPAQUE = 0xff << 24;

  private final Style style;
  private final TileSize size;
  private final int[] pixels;
  private final Graphics2D graphics;
  private final GroundPainter ground;
  private final PixelPath path;

  /**
   * A painter in a style.
   *
   * @param size of the pictures
   * @param heights of the ground
   * @param problems is told why heights can't be read; the tile is then painted without
   */
  public TilePainter(
      Style style, TileSize size, Heights heights, Consumer<? super IOException> problems) {
    this.style = style;
    this.size = size;
    int side = size.pixels();
    // Without alpha, because Java2D's loops for it are the fastest; a tile has no holes anyway.
    BufferedImage canvas = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
    graphics = canvas.createGraphics();
    ground = new GroundPainter(heights, pixels, side, problems);
    path = new PixelPath(side);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /**
   * Paints a tile.
   *
   * @param shown the tile
   * @param source the data of the tile, or of an ancestor: then its part is enlarged
   * @param sourceZoom the zoom of the tile that the data is of
   * @return an opaque raster
   */
  public Raster paint(TileId shown, VectorTile source, int sourceZoom) {
    Arrays.fill(pixels, style.background().at(shown.z()));
    ground.begin(shown);
    for (Rule rule : style.rules()) {
      Selector selector = rule.selector();
      TileLayer layer = source.layer(selector.layer());
      if (!selector.isShownAt(shown.z())) {
        continue;
      }
      if (layer != null) {
        paint(rule, layer, shown, TileWindow.of(shown, sourceZoom, layer.extent(), size.pixels()));
      } else if (rule instanceof Rule.Ground all && selector.isEverywhere()) {
        if (ground.paints(all, shown)) {
          ground.coverAll(selector);
          ground.paint(all);
        }
      }
    }
    int[] argb = new int[pixels.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = pixels[i] | OPAQUE;
    }
    return new Raster(size.pixels(), size.pixels(), argb);
  }

  private void paint(Rule rule, TileLayer layer, TileId shown, TileWindow window) {
    path.begin(window);
    switch (rule) {
      case Rule.Fill fill when fill.colours().attribute() != null ->
          fillByAttribute(fill, fill.colours().attribute(), layer, window);
      case Rule.Fill fill -> {
        fillPath(layer.features(), fill.selector().filter(), window);
        fill(fill.colours().at(shown.z()));
      }
      case Rule.Line line -> stroke(line, layer, shown.z(), window);
      case Rule.Ground within -> paintGround(within, layer, shown, window);
    }
  }

  private void paintGround(Rule.Ground rule, TileLayer layer, TileId shown, TileWindow window) {
    Selector selector = rule.selector();
    if (!ground.paints(rule, shown)) {
      return;
    }
    if (!ground.hasCovered(selector)) {
      fillPath(layer.features(), selector.filter(), window);
      ground.cover(selector, path.shape());
    }
    ground.paint(rule);
  }

  private void fillByAttribute(
      Rule.Fill fill, String attribute, TileLayer layer, TileWindow window) {
    List<Feature> features = AttributeOrder.sorted(layer.features(), attribute);
    int from = 0;
    while (from < features.size()) {
      double value = features.get(from).number(attribute);
      int to = from + 1;
      while (to < features.size() && features.get(to).number(attribute) == value) {
        to++;
      }
      fillPath(features.subList(from, to), fill.selector().filter(), window);
      fill(fill.colours().at(value));
      from = to;
    }
  }

  private void fillPath(List<Feature> features, @Nullable Filter filter, TileWindow window) {
    path.clear();
    FillPath rings = new FillPath(path, window);
    for (Feature feature : features) {
      if (feature.isArea() && accepts(filter, feature)) {
        rings.add(feature.geometry());
      }
    }
  }

  private void fill(int argb) {
    if (!path.isEmpty()) {
      graphics.setColor(new Color(argb, true));
      graphics.fill(path.shape());
    }
  }

  private void stroke(Rule.Line line, TileLayer layer, int zoom, TileWindow window) {
    float width = (float) (line.widths().at(zoom) * size.scale());
    if (width == 0) {
      return;
    }
    StrokePath strokes =
        new StrokePath(path, window, layer, width + STROKE_REACH, !line.dash().isEmpty());
    Filter filter = line.selector().filter();
    for (Feature feature : layer.features()) {
      if (accepts(filter, feature)) {
        strokes.add(feature);
      }
    }
    if (!path.isEmpty()) {
      graphics.setColor(new Color(line.colours().at(zoom), true));
      graphics.setStroke(stroke(width, line.dash()));
      graphics.draw(path.shape());
    }
  }

  private BasicStroke stroke(float width, List<Double> dash) {
    if (dash.isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) (dash.get(i) * size.scale());
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  private static boolean accepts(@Nullable Filter filter, Feature feature) {
    return filter == null || filter.accepts(feature.number(filter.attribute()));
  }
}
