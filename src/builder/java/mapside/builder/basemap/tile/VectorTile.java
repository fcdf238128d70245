package mapside.builder.basemap.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.geo.TileId;

/** Encodes the pieces within one tile as a Mapbox vector tile (specification 2.1). */
final class VectorTile {

  /** Steps across a tile. */
  static final int EXTENT = 4096;

  private static final int VERSION = 2;
  private static final int TYPE_LINE = 2;
  private static final int TYPE_POLYGON = 3;

  private final TileId tile;

  VectorTile(TileId tile) {
    this.tile = tile;
  }

  /** The tile's bytes; empty if it has no features. */
  byte[] encode(List<Piece> pieces) {
    Protobuf out = new Protobuf();
    int from = 0;
    while (from < pieces.size()) {
      int to = from;
      Layer layer = pieces.get(from).layer();
      while (to < pieces.size() && pieces.get(to).layer() == layer) {
        to++;
      }
      layer(layer, pieces.subList(from, to)).ifPresent(encoded -> out.message(3, encoded));
      from = to;
    }
    return out.toBytes();
  }

  /** The layer; empty if nothing of it is left on the tile's grid. */
  private Optional<Protobuf> layer(Layer layer, List<Piece> pieces) {
    List<String> keys = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    Protobuf out = new Protobuf();
    out.text(1, layer.name());
    boolean any = false;
    for (Layer.Group group : layer.groups()) {
      List<double[]> parts =
          pieces.stream().filter(piece -> piece.group() == group).map(Piece::xy).toList();
      byte[] geometry = geometry(layer.areas(), parts);
      if (geometry.length > 0) {
        out.message(2, feature(layer.areas(), tags(group.attributes(), keys, values), geometry));
        any = true;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    keys.forEach(key -> out.text(3, key));
    values.forEach(value -> out.message(4, new Protobuf().number(5, value)));
    return Optional.of(out.number(5, EXTENT).number(15, VERSION));
  }

  private byte[] geometry(boolean areas, List<double[]> parts) {
    List<int[]> snapped =
        parts.stream().map(this::snap).filter(xy -> xy.length >= (areas ? 6 : 4)).toList();
    GeometryCommands commands = new GeometryCommands();
    if (areas) {
      new PolygonSorter(snapped).sorted().forEach(commands::ring);
    } else {
      snapped.forEach(commands::line);
    }
    return commands.toBytes();
  }

  private static Protobuf feature(boolean areas, byte[] tags, byte[] geometry) {
    Protobuf feature = new Protobuf();
    if (tags.length > 0) {
      feature.bytes(2, tags);
    }
    return feature.number(3, areas ? TYPE_POLYGON : TYPE_LINE).bytes(4, geometry);
  }

  private static byte[] tags(
      Map<String, Integer> attributes, List<String> keys, List<Integer> values) {
    Protobuf tags = new Protobuf();
    attributes.forEach(
        (key, value) -> {
          tags.varint(index(keys, key));
          tags.varint(index(values, value));
        });
    return tags.toBytes();
  }

  private static <T> int index(List<T> list, T item) {
    int at = list.indexOf(item);
    if (at < 0) {
      list.add(item);
      return list.size() - 1;
    }
    return at;
  }

  /** The vertices on the tile's grid, without those that fall together. */
  private int[] snap(double[] xy) {
    double scale = (double) (1 << tile.z()) * EXTENT;
    int[] out = new int[xy.length];
    int size = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int x = (int) Math.round(xy[i] * scale - (double) tile.x() * EXTENT);
      int y = (int) Math.round(xy[i + 1] * scale - (double) tile.y() * EXTENT);
      if (size == 0 || out[size - 2] != x || out[size - 1] != y) {
        out[size++] = x;
        out[size++] = y;
      }
    }
    return Arrays.copyOf(out, size);
  }
}
