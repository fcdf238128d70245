package mapside.builder.gazetteer.supplement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import mapside.basemap.mvt.Feature;
import mapside.basemap.mvt.TileLayer;
import mapside.geo.GeoPoint;
import mapside.geo.TileId;
import mapside.geo.WebMercator;

/**
 * How large the island or the lake around a place is: cells of the map counted from there, across
 * the edges of tiles, as far as there is land, or lake, without a gap.
 */
final class ConnectedArea {

  private static final double EQUATOR_KM = 40075.017;
  private static final int CELLS_ACROSS = 400;
  private static final int FEWEST_ACROSS = 30;
  private static final double FINE_KM = 0.3;
  private static final int LEAST_ZOOM = 6;
  private static final int MOST_ZOOM = 7;
  private static final int LEAST_TILE = 128;
  private static final int MOST_TILE = 4096;
  private static final int REACH = 4;

  private final MapGround ground;
  private final boolean lake;
  private final int zoom;
  private final int tileSize;
  private final Map<TileId, byte[]> masks = new HashMap<>();

  private ConnectedArea(MapGround ground, boolean lake, double expectedKm2, double lat) {
    this.ground = ground;
    this.lake = lake;
    double across = Math.sqrt(expectedKm2);
    double cellKm = Math.max(across / CELLS_ACROSS, Math.min(FINE_KM, across / FEWEST_ACROSS));
    double cells = EQUATOR_KM * Math.cos(Math.toRadians(lat)) / cellKm;
    zoom = Math.clamp((int) (Math.log(cells / 512) / Math.log(2)), LEAST_ZOOM, MOST_ZOOM);
    int size = Integer.highestOneBit((int) Math.max(1, cells / (1 << zoom)));
    tileSize = Math.clamp(size, LEAST_TILE, MOST_TILE);
  }

  /**
   * Measures.
   *
   * @param expectedKm2 about how large it should be; counting ends at five times that
   * @return square kilometres; 0 if the place is not on, or quite near, land or a lake
   */
  static double km2(MapGround ground, GeoPoint point, boolean lake, double expectedKm2) {
    return new ConnectedArea(ground, lake, expectedKm2, point.lat()).count(point, expectedKm2 * 5);
  }

  private double count(GeoPoint point, double most) {
    long world = (long) tileSize << zoom;
    long x = (long) (WebMercator.x(point.lon()) * world);
    long y = (long) (WebMercator.y(point.lat()) * world);
    ArrayDeque<Long> open = new ArrayDeque<>();
    start(open, x, y, world);
    double km2 = 0;
    while (!open.isEmpty() && km2 <= most) {
      long cell = open.poll();
      long row = cell / world;
      double side =
          EQUATOR_KM / world * Math.cos(Math.toRadians(WebMercator.lat((row + 0.5) / world)));
      km2 += side * side;
      visit(open, cell % world + 1, row, world);
      visit(open, cell % world - 1, row, world);
      visit(open, cell % world, row + 1, world);
      visit(open, cell % world, row - 1, world);
    }
    return km2;
  }

  private void start(ArrayDeque<Long> open, long x, long y, long world) {
    for (int reach = 0; reach <= REACH && open.isEmpty(); reach++) {
      for (int dx = -reach; dx <= reach; dx++) {
        for (int dy = -reach; dy <= reach; dy++) {
          if (open.isEmpty()) {
            visit(open, x + dx, y + dy, world);
          }
        }
      }
    }
  }

  private void visit(ArrayDeque<Long> open, long x, long y, long world) {
    if (y < 0 || y >= world) {
      return;
    }
    long cell = y * world + Math.floorMod(x, world);
    if (take((int) (cell % world), (int) y)) {
      open.add(cell);
    }
  }

  /** Whether the cell is there and was not taken before. */
  private boolean take(int x, int y) {
    byte[] mask = masks.computeIfAbsent(TileId.ofZxy(zoom, x / tileSize, y / tileSize), this::mask);
    int i = y % tileSize * tileSize + x % tileSize;
    boolean there = mask[i] != 0;
    mask[i] = 0;
    return there;
  }

  private byte[] mask(TileId id) {
    BufferedImage mask = new BufferedImage(tileSize, tileSize, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = mask.createGraphics();
    fill(g, id, "land", lake ? Color.BLACK : Color.WHITE);
    fill(g, id, "lake", lake ? Color.WHITE : Color.BLACK);
    g.dispose();
    return ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
  }

  private void fill(Graphics2D g, TileId id, String layer, Color colour) {
    TileLayer areas = ground.tile(id).layer(layer);
    if (areas == null) {
      return;
    }
    Graphics2D scaled = (Graphics2D) g.create();
    scaled.scale((double) tileSize / areas.extent(), (double) tileSize / areas.extent());
    scaled.setColor(colour);
    for (Feature area : areas.features()) {
      scaled.fill(MapGround.path(area.geometry()));
    }
    scaled.dispose();
  }
}
