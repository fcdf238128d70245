package mapside.basemap.mvt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Encodes small vector tiles for tests. */
@NullMarked
public final class TileMaker {

  private final ByteArrayOutputStream tile = new ByteArrayOutputStream();

  /** A layer in the making. */
  public static final class LayerMaker {

    private final ByteArrayOutputStream layer = new ByteArrayOutputStream();
    private final List<String> keys = new ArrayList<>();
    private int values;

    private LayerMaker(String name, int extent) {
      text(layer, 1, name);
      number(layer, 5, extent);
    }

    /** Adds an area of one ring, which is not closed by its first vertex again. */
    public LayerMaker area(int... xy) {
      return feature(3, new int[] {}, ring(xy));
    }

    /** Adds an area of one ring with an attribute. */
    public LayerMaker area(String key, long value, int... xy) {
      return feature(3, attribute(key, value), ring(xy));
    }

    /** Adds a line with an attribute. */
    public LayerMaker line(String key, long value, int... xy) {
      return feature(2, attribute(key, value), commands(xy));
    }

    /** Adds a feature whose commands are given as they are in the tile, before zigzag. */
    public LayerMaker feature(int type, int[] tags, int... commands) {
      ByteArrayOutputStream feature = new ByteArrayOutputStream();
      packed(feature, 2, tags);
      number(feature, 3, type);
      packed(feature, 4, commands);
      bytes(layer, 2, feature.toByteArray());
      return this;
    }

    /** Adds a value to the layer's table as the bytes of its message. */
    public LayerMaker value(byte... message) {
      bytes(layer, 4, message);
      values++;
      return this;
    }

    /** Adds a name to the layer's table. */
    public LayerMaker key(String key) {
      keys.add(key);
      text(layer, 3, key);
      return this;
    }

    private int[] attribute(String key, long value) {
      if (!keys.contains(key)) {
        key(key);
      }
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      number(message, 4, value);
      value(message.toByteArray());
      return new int[] {keys.indexOf(key), values - 1};
    }
  }

  /** The commands of a line. */
  public static int[] commands(int... xy) {
    int[] commands = new int[xy.length + 2];
    commands[0] = 1 << 3 | 1;
    commands[3] = xy.length / 2 - 1 << 3 | 2;
    int x = 0;
    int y = 0;
    for (int i = 0; i < xy.length; i += 2) {
      int at = i == 0 ? 1 : i + 2;
      commands[at] = zigzag(xy[i] - x);
      commands[at + 1] = zigzag(xy[i + 1] - y);
      x = xy[i];
      y = xy[i + 1];
    }
    return commands;
  }

  /** The commands of a ring. */
  public static int[] ring(int... xy) {
    int[] line = commands(xy);
    int[] ring = java.util.Arrays.copyOf(line, line.length + 1);
    ring[line.length] = 1 << 3 | 7;
    return ring;
  }

  /** The number whose lowest bit is the sign. */
  public static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }

  /** Starts a layer; add it when it is done. */
  public static LayerMaker layer(String name) {
    return new LayerMaker(name, 4096);
  }

  /** Starts a layer of an extent that may be wrong. */
  public static LayerMaker layer(String name, int extent) {
    return new LayerMaker(name, extent);
  }

  /** A tile of layers. */
  public static byte[] tile(LayerMaker... layers) {
    TileMaker maker = new TileMaker();
    for (LayerMaker layer : layers) {
      bytes(maker.tile, 3, layer.layer.toByteArray());
    }
    return maker.tile.toByteArray();
  }

  private static void packed(ByteArrayOutputStream out, int field, int[] numbers) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int number : numbers) {
      varint(packed, Integer.toUnsignedLong(number));
    }
    bytes(out, field, packed.toByteArray());
  }

  private static void number(ByteArrayOutputStream out, int field, long value) {
    varint(out, (long) field << 3);
    varint(out, value);
  }

  private static void text(ByteArrayOutputStream out, int field, String text) {
    bytes(out, field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(ByteArrayOutputStream out, int field, byte[] bytes) {
    varint(out, (long) field << 3 | 2);
    varint(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
