package mapside.basemap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * Pictures of the tiles that a program began with, kept in a file so that its next start need not
 * paint them. They are worth nothing in themselves: whatever is wrong with the file, there are none
 * of them, and the tiles are painted. Immutable, for any thread.
 */
public final class KeptTiles {

  /** Files larger than this, in bytes, are not ours. */
  private static final long LARGEST = 32L << 20;

  /** Pixels of the side of the largest picture. */
  private static final int WIDEST = 4096;

  private final Map<TileId, Packed> tiles;

  /** A picture as it is in the file: a square of so many pixels a side, deflated. */
  private record Packed(int side, byte[] deflated) {}

  private KeptTiles(Map<TileId, Packed> tiles) {
    this.tiles = Map.copyOf(tiles);
  }

  /** No pictures. */
  public static KeptTiles none() {
    return new KeptTiles(Map.of());
  }

  /**
   * Packs pictures; those that are not square are left out.
   *
   * @param painted the pictures of tiles
   */
  public static KeptTiles of(Map<TileId, Raster> painted) {
    Map<TileId, Packed> tiles = new HashMap<>();
    painted.forEach(
        (id, picture) -> {
          if (picture.width() == picture.height()) {
            tiles.put(id, new Packed(picture.width(), deflated(picture.argb())));
          }
        });
    return new KeptTiles(tiles);
  }

  /**
   * Reads a file that {@link #bytes} made.
   *
   * @param stamp what the pictures depend on: those of another stamp are out of date
   * @return none if there is no such file, or it is damaged or of another stamp
   */
  public static KeptTiles read(Path file, String stamp) {
    try {
      if (Files.size(file) > LARGEST) {
        return none();
      }
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != sum(bytes, length)) {
        return none();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
      return in.readUTF().equals(stamp) ? read(in) : none();
    } catch (IOException | IllegalArgumentException e) {
      return none();
    }
  }

  private static KeptTiles read(DataInputStream in) throws IOException {
    Map<TileId, Packed> tiles = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      TileId id = TileId.ofZxy(in.readInt(), in.readInt(), in.readInt());
      int side = in.readInt();
      int length = in.readInt();
      if (side < 1 || side > WIDEST || length < 0 || length > in.available()) {
        throw new IOException("no tile of " + side + " pixels in " + length + " bytes");
      }
      tiles.put(id, new Packed(side, in.readNBytes(length)));
    }
    return new KeptTiles(tiles);
  }

  /** What a file of them holds; {@link #read} takes it. */
  public byte[] bytes(String stamp) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(stamp);
      out.writeInt(tiles.size());
      for (Map.Entry<TileId, Packed> each : tiles.entrySet()) {
        TileId id = each.getKey();
        out.writeInt(id.z());
        out.writeInt(id.x());
        out.writeInt(id.y());
        out.writeInt(each.getValue().side());
        out.writeInt(each.getValue().deflated().length);
        out.write(each.getValue().deflated());
      }
      out.writeLong(sum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return bytes.toByteArray();
  }

  private static long sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  /** Which tiles there are pictures of. */
  public Set<TileId> ids() {
    return tiles.keySet();
  }

  /**
   * Unpacks a picture.
   *
   * @param side the pixels of a side that it must have
   * @return empty if there is none of this size
   */
  Optional<Raster> find(TileId id, int side) {
    return Optional.ofNullable(tiles.get(id))
        .filter(packed -> packed.side() == side)
        .flatMap(KeptTiles::unpacked);
  }

  private static byte[] deflated(int[] argb) {
    ByteBuffer raw = ByteBuffer.allocate(argb.length * Integer.BYTES);
    raw.asIntBuffer().put(argb);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(raw);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static Optional<Raster> unpacked(Packed packed) {
    ByteBuffer raw = ByteBuffer.allocate(packed.side() * packed.side() * Integer.BYTES);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed.deflated());
      while (raw.hasRemaining() && inflater.inflate(raw) > 0) {
        // Until it is full, or there is nothing left.
      }
      if (raw.hasRemaining() || inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
        return Optional.empty();
      }
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
    int[] argb = new int[packed.side() * packed.side()];
    raw.flip().asIntBuffer().get(argb);
    return Optional.of(new Raster(packed.side(), packed.side(), argb));
  }
}
