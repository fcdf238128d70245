package mapside.basemap.relief;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grids of a file of heights. Blocks are read when they are needed, and the last ones kept.
 * Safe for any thread until it is closed.
 */
public final class Heights implements Closeable {

  /** How a file of heights begins: {@code MSHEIGHT} in ASCII. */
  public static final long MAGIC = 0x4d53484549474854L;

  /** The version that is read and written. */
  public static final int VERSION = 1;

  private static final int START = Long.BYTES + 2 * Integer.BYTES;
  private static final int MOST_GRIDS = 16;
  private static final int GRID_BYTES = 5 * Integer.BYTES;

  /** Unpacked, 3 MB: a view of a large window and the tiles around it. */
  private static final int KEPT_BLOCKS = 96;

  private final @Nullable FileChannel file;
  private final List<HeightGrid> grids;
  private final List<long[]> offsets;
  private final LinkedHashMap<BlockId, short[]> kept = new LinkedHashMap<>(16, 0.75f, true);

  private final KeptShades shades = new KeptShades();

  private record BlockId(int grid, int column, int row) {}

  private Heights(@Nullable FileChannel file, List<HeightGrid> grids, List<long[]> offsets) {
    this.file = file;
    this.grids = List.copyOf(grids);
    this.offsets = List.copyOf(offsets);
  }

  /** No heights at all: the ground is not shaded. */
  public static Heights none() {
    return new Heights(null, List.of(), List.of());
  }

  /** The shades of the tiles that were painted last with these heights. */
  public KeptShades shades() {
    return shades;
  }

  /**
   * Opens a file.
   *
   * @throws DamagedHeightsException if it is no file of heights or its head is not as it must be
   * @throws IOException if it can't be read
   */
  public static Heights open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path);
    try {
      return open(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static Heights open(FileChannel file) throws IOException {
    ByteBuffer start = read(file, 0, START);
    if (start.getLong() != MAGIC) {
      throw new DamagedHeightsException("it does not begin like a file of heights");
    }
    int version = start.getInt();
    if (version != VERSION) {
      throw new DamagedHeightsException("its version is " + version + ", not " + VERSION);
    }
    int count = start.getInt();
    if (count < 1 || count > MOST_GRIDS) {
      throw new DamagedHeightsException("it says that it has " + count + " grids");
    }
    List<HeightGrid> grids = grids(read(file, START, count * GRID_BYTES), count);
    return new Heights(file, grids, offsets(file, grids));
  }

  private static List<HeightGrid> grids(ByteBuffer heads, int count) throws IOException {
    List<HeightGrid> grids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int cell = heads.getInt();
      int west = heads.getInt();
      int north = heads.getInt();
      try {
        grids.add(new HeightGrid(cell, west, north, heads.getInt(), heads.getInt()));
      } catch (IllegalArgumentException e) {
        throw new DamagedHeightsException("it says that it has " + e.getMessage());
      }
    }
    return grids;
  }

  private static List<long[]> offsets(FileChannel file, List<HeightGrid> grids) throws IOException {
    int blocks = grids.stream().mapToInt(g -> g.blockColumns() * g.blockRows()).sum();
    long from = START + (long) grids.size() * GRID_BYTES;
    if (from + (long) blocks * Integer.BYTES > file.size()) {
      throw new DamagedHeightsException("it ends before the sizes of its " + blocks + " blocks");
    }
    ByteBuffer sizes = read(file, from, blocks * Integer.BYTES);
    long at = from + (long) blocks * Integer.BYTES;
    List<long[]> offsets = new ArrayList<>();
    for (HeightGrid grid : grids) {
      long[] ofGrid = new long[grid.blockColumns() * grid.blockRows() + 1];
      ofGrid[0] = at;
      for (int i = 1; i < ofGrid.length; i++) {
        at += checked(sizes.getInt(), at, file.size());
        ofGrid[i] = at;
      }
      offsets.add(ofGrid);
    }
    return offsets;
  }

  private static int checked(int size, long at, long fileSize) throws IOException {
    if (size < 1 || at + size > fileSize) {
      throw new DamagedHeightsException("a block of " + size + " bytes does not fit into it");
    }
    return size;
  }

  private static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new DamagedHeightsException("it is cut short");
      }
    }
    return bytes.flip();
  }

  /** The grids, the finest last; none if there are no heights. */
  public List<HeightGrid> grids() {
    return grids;
  }

  /**
   * The heights of a block in metres, by rows. The array is shared and must not be written to.
   *
   * @param grid the grid's place in {@link #grids}
   * @throws DamagedHeightsException if the block is not as it must be
   * @throws IOException if it can't be read
   */
  public short[] block(int grid, int column, int row) throws IOException {
    BlockId id = new BlockId(grid, column, row);
    synchronized (kept) {
      short[] known = kept.get(id);
      if (known != null) {
        return known;
      }
    }
    short[] metres = unpacked(id);
    synchronized (kept) {
      kept.put(id, metres);
      if (kept.size() > KEPT_BLOCKS) {
        kept.pollFirstEntry();
      }
    }
    return metres;
  }

  private short[] unpacked(BlockId id) throws IOException {
    FileChannel open = file;
    if (open == null) {
      throw new EOFException("there are no heights");
    }
    HeightGrid grid = grids.get(id.grid());
    long[] ofGrid = offsets.get(id.grid());
    int index = id.row() * grid.blockColumns() + id.column();
    ByteBuffer packed = read(open, ofGrid[index], (int) (ofGrid[index + 1] - ofGrid[index]));
    return HeightBlock.unpack(
        packed.array(), grid.blockWidth(id.column()), grid.blockHeight(id.row()));
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
