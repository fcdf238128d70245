package mapside.builder.basemap.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mapside.basemap.pmtiles.TileNumber;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Outline;
import mapside.builder.basemap.shape.Rings;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;

class TileCutterTest {

  private static final Box WORLD = new Box(0, 0, 1, 1);
  private static final double[] SQUARE = {0.2, 0.2, 0.6, 0.2, 0.6, 0.6, 0.2, 0.6};
  private static final double[] OVER_THE_DATE_LINE = {0.9, 0.4, 1.1, 0.4, 1.1, 0.6, 0.9, 0.6};

  private static Layer layer(Outline... outlines) {
    Layer.Group group = new Layer.Group(new TreeMap<>(Map.of("depth", 200)), 0, List.of(outlines));
    return new Layer("sea", true, new Layer.Detail(0.4, 1, 0, 99, true), List.of(group));
  }

  private static TilePolygons at(Map<Long, byte[]> tiles, int zoom, double x, double y) {
    double column = x * (1 << zoom);
    double row = y * (1 << zoom);
    TileId id = TileId.ofZxy(zoom, (int) column, (int) row);
    byte[] tile = Objects.requireNonNull(tiles.get(TileNumber.of(id)));
    return new TilePolygons(tile, (column - id.x()) * 4096, (row - id.y()) * 4096);
  }

  @Test
  void everyTileOfAZoomIsMadeAndShowsItsPart() {
    Map<Long, byte[]> tiles = TileCutter.cut(List.of(layer(Outline.ring(SQUARE))), 4, WORLD);
    assertThat(tiles).hasSize(256);
    for (double x = 0.05; x < 1; x += 0.1) {
      for (double y = 0.05; y < 1; y += 0.1) {
        boolean inside = Rings.contains(SQUARE, x, y);
        assertThat(at(tiles, 4, x, y).covers("sea", "depth", 200)).isEqualTo(inside);
      }
    }
  }

  @Test
  void aHoleStaysOpen() {
    double[] hole = Rings.reversed(new double[] {0.3, 0.3, 0.5, 0.3, 0.5, 0.5, 0.3, 0.5});
    Layer layer = layer(Outline.ring(SQUARE), Outline.ring(hole));
    Map<Long, byte[]> tiles = TileCutter.cut(List.of(layer), 2, WORLD);
    assertThat(at(tiles, 2, 0.4, 0.4).covers("sea")).isFalse();
    assertThat(at(tiles, 2, 0.25, 0.4).covers("sea")).isTrue();
  }

  @Test
  void whatCrossesTheDateLineIsOnBothSides() {
    Layer layer = layer(Outline.ring(OVER_THE_DATE_LINE));
    Map<Long, byte[]> tiles = TileCutter.cut(List.of(layer), 3, WORLD);
    for (double x : new double[] {0.001, 0.09, 0.95, 0.999}) {
      assertThat(at(tiles, 3, x, 0.45).covers("sea")).as("x %s", x).isTrue();
    }
    assertThat(at(tiles, 3, 0.5, 0.45).covers("sea")).isFalse();
  }

  @Test
  void onlyTheWantedBoxIsCut() {
    Box quarter = new Box(0.5, 0, 1, 0.5);
    Layer layer = layer(Outline.ring(SQUARE));
    assertThat(TileCutter.cut(List.of(layer), 3, quarter)).hasSize(16);
  }

  @Test
  void aSpeckVanishesUnlessItMustBeADot() {
    double[] speck = {0.5, 0.3, 0.50001, 0.3, 0.50001, 0.30001};
    Layer plain = layer(Outline.ring(speck));
    Layer dot = layer(Outline.ring(speck).withDotFromZoom(2));
    assertThat(at(TileCutter.cut(List.of(plain), 2, WORLD), 2, 0.5, 0.3).layers()).isEmpty();
    assertThat(at(TileCutter.cut(List.of(dot), 1, WORLD), 1, 0.5, 0.3).layers()).isEmpty();
    assertThat(at(TileCutter.cut(List.of(dot), 2, WORLD), 2, 0.5, 0.3).covers("sea")).isTrue();
  }
}
