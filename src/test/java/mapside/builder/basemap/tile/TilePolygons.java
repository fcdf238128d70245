package mapside.builder.basemap.tile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rings of a vector tile, asked about one place in it: enough of a decoder for tests. */
public final class TilePolygons {

  private final double x;
  private final double y;
  private final List<Feature> features = new ArrayList<>();

  private record Feature(String layer, Map<String, Long> attributes, List<List<int[]>> rings) {}

  /** Decodes a tile; the place is in units of its extent. */
  public TilePolygons(byte[] bytes, double x, double y) {
    this.x = x;
    this.y = y;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      in.get();
      readLayer(message(in));
    }
  }

  /** The names of the layers that have features. */
  public Set<String> layers() {
    Set<String> names = new TreeSet<>();
    features.forEach(feature -> names.add(feature.layer));
    return names;
  }

  /** Whether the place lies in an area of the layer, holes left out. */
  public boolean covers(String layer) {
    return features.stream().filter(f -> f.layer.equals(layer)).anyMatch(this::covers);
  }

  /** Whether the place lies in an area of the layer with this attribute. */
  public boolean covers(String layer, String key, long value) {
    return features.stream()
        .filter(f -> f.layer.equals(layer) && f.attributes.getOrDefault(key, -1L) == value)
        .anyMatch(this::covers);
  }

  /** How far the nearest vertex of the layer is from the place. */
  public double distanceTo(String layer) {
    return features.stream()
        .filter(f -> f.layer.equals(layer))
        .flatMap(f -> f.rings.stream().flatMap(List::stream))
        .mapToDouble(p -> Math.hypot(p[0] - x, p[1] - y))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private boolean covers(Feature feature) {
    boolean in = false;
    for (List<int[]> ring : feature.rings) {
      int[] last = ring.getLast();
      for (int[] p : ring) {
        if (p[1] > y != last[1] > y
            && x < (double) (last[0] - p[0]) * (y - p[1]) / (last[1] - p[1]) + p[0]) {
          in = !in;
        }
        last = p;
      }
    }
    return in;
  }

  private void readLayer(ByteBuffer layer) {
    String name = "";
    List<ByteBuffer> encoded = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Long> values = new ArrayList<>();
    while (layer.hasRemaining()) {
      switch (layer.get()) {
        case 1 << 3 | 2 -> name = text(message(layer));
        case 2 << 3 | 2 -> encoded.add(message(layer));
        case 3 << 3 | 2 -> keys.add(text(message(layer)));
        case 4 << 3 | 2 -> values.add(varint(message(layer).position(1)));
        default -> varint(layer);
      }
    }
    for (ByteBuffer feature : encoded) {
      features.add(feature(name, feature, keys, values));
    }
  }

  private static Feature feature(
      String layer, ByteBuffer in, List<String> keys, List<Long> values) {
    Map<String, Long> attributes = new TreeMap<>();
    List<List<int[]>> rings = new ArrayList<>();
    while (in.hasRemaining()) {
      switch (in.get()) {
        case 2 << 3 | 2 -> {
          ByteBuffer tags = message(in);
          while (tags.hasRemaining()) {
            attributes.put(keys.get((int) varint(tags)), values.get((int) varint(tags)));
          }
        }
        case 4 << 3 | 2 -> readGeometry(message(in), rings);
        default -> varint(in);
      }
    }
    return new Feature(layer, attributes, rings);
  }

  private static void readGeometry(ByteBuffer in, List<List<int[]>> rings) {
    int x = 0;
    int y = 0;
    while (in.hasRemaining()) {
      long command = varint(in);
      if ((command & 7) == 7) {
        continue;
      }
      if ((command & 7) == 1) {
        rings.add(new ArrayList<>());
      }
      for (long i = command >> 3; i > 0; i--) {
        x += zigzag(in);
        y += zigzag(in);
        rings.getLast().add(new int[] {x, y});
      }
    }
  }

  private static int zigzag(ByteBuffer in) {
    long value = varint(in);
    return (int) (value >>> 1 ^ -(value & 1));
  }

  private static ByteBuffer message(ByteBuffer in) {
    int length = (int) varint(in);
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  private static String text(ByteBuffer in) {
    return StandardCharsets.UTF_8.decode(in).toString();
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
