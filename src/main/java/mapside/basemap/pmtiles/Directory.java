package mapside.basemap.pmtiles;

import static mapside.basemap.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.ArchiveException.Reason.DAMAGED;

import java.util.List;
import java.util.Optional;
import mapside.basemap.ArchiveException;

/**
 * A sorted list of where tiles, or further directories, lie (PMTiles specification, chapter 4).
 * Unpacked it is four columns of variable-length numbers: tile numbers as differences, run lengths,
 * lengths, offsets.
 */
public final class Directory {

  /**
   * Where one run of equal tiles, or one leaf directory, lies.
   *
   * @param firstTile the number of the first tile
   * @param runLength how many tiles in a row are this one; 0 if it is a leaf directory
   * @param offset where it begins, in bytes from the start of its section
   * @param length its length in bytes, at least 1
   */
  public record Entry(long firstTile, long runLength, long offset, int length) {
    /** Whether this points at a further directory. */
    public boolean isLeaf() {
      return runLength == 0;
    }
  }

  private final long[] firstTiles;
  private final long[] runLengths;
  private final long[] offsets;
  private final int[] lengths;

  private Directory(int size) {
    firstTiles = new long[size];
    runLengths = new long[size];
    offsets = new long[size];
    lengths = new int[size];
  }

  /** A directory of entries that are already in the order of their tiles. */
  public static Directory of(List<Entry> entries) {
    Directory directory = new Directory(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      directory.firstTiles[i] = entry.firstTile;
      directory.runLengths[i] = entry.runLength;
      directory.offsets[i] = entry.offset;
      directory.lengths[i] = entry.length;
    }
    return directory;
  }

  /** Reads an unpacked directory. */
  static Directory read(byte[] bytes) throws ArchiveException {
    VarintReader in = new VarintReader(bytes);
    long size = in.next();
    // Every entry takes at least a byte in each of the four columns.
    if (size > in.remaining() / 4) {
      throw new ArchiveException(CUT_SHORT, "a directory ends within its entries");
    }
    Directory directory = new Directory((int) size);
    directory.readTiles(in);
    for (int i = 0; i < size; i++) {
      directory.runLengths[i] = in.next();
    }
    directory.readPlaces(in);
    return directory;
  }

  private void readTiles(VarintReader in) throws ArchiveException {
    long tile = 0;
    for (int i = 0; i < firstTiles.length; i++) {
      long step = in.next();
      if (i > 0 && step == 0 || tile > Long.MAX_VALUE - step) {
        throw new ArchiveException(DAMAGED, "the tiles of a directory are out of order");
      }
      tile += step;
      firstTiles[i] = tile;
    }
  }

  private void readPlaces(VarintReader in) throws ArchiveException {
    for (int i = 0; i < lengths.length; i++) {
      long length = in.next();
      if (length == 0 || length > Integer.MAX_VALUE) {
        throw new ArchiveException(DAMAGED, "an entry of a directory is " + length + " bytes");
      }
      lengths[i] = (int) length;
    }
    for (int i = 0; i < offsets.length; i++) {
      long offset = in.next();
      if (offset == 0 && i == 0) {
        throw new ArchiveException(DAMAGED, "the first entry of a directory has no offset");
      }
      // 0 means: right behind the one before.
      offsets[i] = offset == 0 ? offsets[i - 1] + lengths[i - 1] : offset - 1;
    }
  }

  /** How many entries there are. */
  public int size() {
    return firstTiles.length;
  }

  /** The entry that holds the tile or leads to it. */
  Optional<Entry> find(long tile) {
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (firstTiles[middle] <= tile) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (high < 0) {
      return Optional.empty();
    }
    Entry entry = new Entry(firstTiles[high], runLengths[high], offsets[high], lengths[high]);
    return entry.isLeaf() || tile - entry.firstTile < entry.runLength
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** The directory as unpacked bytes. */
  public byte[] toBytes() {
    VarintWriter out = new VarintWriter();
    out.add(size());
    for (int i = 0; i < size(); i++) {
      out.add(i == 0 ? firstTiles[0] : firstTiles[i] - firstTiles[i - 1]);
    }
    for (long run : runLengths) {
      out.add(run);
    }
    for (int length : lengths) {
      out.add(length);
    }
    for (int i = 0; i < size(); i++) {
      boolean follows = i > 0 && offsets[i] == offsets[i - 1] + lengths[i - 1];
      out.add(follows ? 0 : offsets[i] + 1);
    }
    return out.toBytes();
  }
}
