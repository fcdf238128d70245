package mapside.builder.basemap.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import mapside.basemap.pmtiles.TileNumber;
import mapside.builder.basemap.shape.Box;
import mapside.builder.basemap.shape.Clip;
import mapside.geo.TileId;

/** Cuts generalised layers into the tiles of one zoom, by halving the world again and again. */
public final class TileCutter {

  /** How far shapes go on beyond a tile, as a part of its side: strokes need it. */
  static final double BUFFER = 64.0 / VectorTile.EXTENT;

  private static final int PARALLEL_ZOOM = 3;

  private final int zoom;
  private final Box wanted;
  private final Map<Long, byte[]> tiles = new ConcurrentSkipListMap<>();

  private TileCutter(int zoom, Box wanted) {
    this.zoom = zoom;
    this.wanted = wanted;
  }

  /**
   * The tiles of one zoom by their {@link TileNumber}, in order; empty ones too.
   *
   * @param wanted the box in one world whose tiles are made; its edges should be those of tiles
   */
  public static Map<Long, byte[]> cut(List<Layer> layers, int zoom, Box wanted) {
    TileCutter cutter = new TileCutter(zoom, wanted);
    double more = BUFFER / (1 << zoom);
    Box region =
        new Box(
            wanted.minX() - more, wanted.minY() - more, wanted.maxX() + more, wanted.maxY() + more);
    List<Piece> pieces =
        layers.parallelStream()
            .flatMap(layer -> new Generalizer(layer, zoom, region).pieces().stream())
            .toList();
    cutter.cutAll(pieces);
    return cutter.tiles;
  }

  private void cutAll(List<Piece> pieces) {
    int top = Math.min(zoom, PARALLEL_ZOOM);
    int side = 1 << top;
    IntStream.range(0, side * side)
        .parallel()
        .forEach(i -> descend(TileId.ofZxy(top, i % side, i / side), pieces));
  }

  private void descend(TileId tile, List<Piece> parents) {
    double inward = 1e-9;
    Box exact = Box.ofTile(tile.z(), tile.x(), tile.y(), -inward);
    if (!exact.meets(wanted)) {
      return;
    }
    List<Piece> pieces = within(parents, Box.ofTile(tile.z(), tile.x(), tile.y(), BUFFER));
    if (tile.z() == zoom) {
      tiles.put(TileNumber.of(tile), new VectorTile(tile).encode(pieces));
      return;
    }
    for (int i = 0; i < 4; i++) {
      descend(TileId.ofZxy(tile.z() + 1, 2 * tile.x() + i % 2, 2 * tile.y() + i / 2), pieces);
    }
  }

  private static List<Piece> within(List<Piece> pieces, Box box) {
    List<Piece> inside = new ArrayList<>();
    for (Piece piece : pieces) {
      if (box.holds(piece.box())) {
        inside.add(piece);
      } else if (box.meets(piece.box())) {
        if (piece.layer().areas()) {
          addRing(inside, piece, Clip.ring(piece.xy(), box));
        } else {
          Clip.line(piece.xy(), box)
              .forEach(xy -> inside.add(new Piece(piece.layer(), piece.group(), xy)));
        }
      }
    }
    return inside;
  }

  private static void addRing(List<Piece> inside, Piece piece, double[] xy) {
    if (xy.length > 0) {
      inside.add(new Piece(piece.layer(), piece.group(), xy));
    }
  }
}
