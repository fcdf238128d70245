package mapside.basemap.pmtiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mapside.basemap.pmtiles.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.pmtiles.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.pmtiles.ArchiveException.Reason.TOO_LARGE;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import mapside.basemap.TileArchive;
import mapside.geo.TileId;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;

/**
 * Reads a PMTiles archive (version 3). Nothing in the file is believed before it is checked against
 * the file's size, so a damaged archive costs a message, never memory or time.
 */
public final class PmTilesArchive implements TileArchive {

  /** Directories kept in memory; one holds thousands of tiles. */
  private static final int CACHED_DIRECTORIES = 64;

  /** The specification allows any depth; real archives have one level of leaves. */
  private static final int MAX_DEPTH = 4;

  private static final int MAX_PACKED = 16 << 20;
  private static final int MAX_UNPACKED = 64 << 20;

  // Not a FileChannel: interrupting one reader would close the file for all of them.
  private final RandomAccessFile file;
  private final long fileSize;
  private final ReentrantLock fileLock = new ReentrantLock();
  private final Header header;
  private final Directory root;
  private final String metadata;
  private final LinkedHashMap<Long, Directory> leaves = new LinkedHashMap<>(16, 0.75f, true);

  private PmTilesArchive(RandomAccessFile file) throws IOException {
    this.file = file;
    fileSize = file.length();
    header = Header.read(read(0, (int) Math.min(fileSize, Header.LENGTH)), fileSize);
    root = Directory.read(readPart(header.sections().root(), "the root directory"));
    metadata = new String(readPart(header.sections().metadata(), "the metadata"), UTF_8);
  }

  /**
   * Opens an archive and reads its header, root directory and metadata.
   *
   * @throws ArchiveException if the file is no PMTiles archive or is damaged
   * @throws IOException if there is no such file or it can't be read
   */
  public static PmTilesArchive open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    try {
      return new PmTilesArchive(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** What the archive says about itself. */
  public Header header() {
    return header;
  }

  /** The metadata as JSON text; empty if there is none. */
  public String metadata() {
    return metadata;
  }

  @Override
  public int minZoom() {
    return header.zooms().min();
  }

  @Override
  public int maxZoom() {
    return header.zooms().max();
  }

  @Override
  public String attribution() {
    try {
      return JsonReader.parse(metadata) instanceof Json.Obj json
          ? json.text("attribution").orElse("")
          : "";
    } catch (DamagedJsonException _) {
      // A map whose metadata can't be read is still a map.
      return "";
    }
  }

  @Override
  public Optional<byte[]> tile(TileId id) throws IOException {
    if (id.z() < minZoom() || id.z() > maxZoom()) {
      return Optional.empty();
    }
    long number = TileNumber.of(id);
    Directory directory = root;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Optional<Directory.Entry> found = directory.find(number);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Directory.Entry entry = found.get();
      if (!entry.isLeaf()) {
        byte[] packed = readWithin(header.sections().tiles(), entry, "tile " + id);
        return Optional.of(header.tiles().unpack(packed, MAX_UNPACKED));
      }
      directory = leaf(entry);
    }
    throw new ArchiveException(DAMAGED, "directories lead to directories without end");
  }

  private Directory leaf(Directory.Entry entry) throws IOException {
    synchronized (leaves) {
      Directory cached = leaves.get(entry.offset());
      if (cached != null) {
        return cached;
      }
    }
    byte[] packed = readWithin(header.sections().leaves(), entry, "a leaf directory");
    Directory read = Directory.read(header.internal().unpack(packed, MAX_UNPACKED));
    synchronized (leaves) {
      leaves.put(entry.offset(), read);
      if (leaves.size() > CACHED_DIRECTORIES) {
        leaves.pollFirstEntry();
      }
    }
    return read;
  }

  private byte[] readPart(Header.Section section, String name) throws IOException {
    if (section.length() == 0) {
      return new byte[] {};
    }
    byte[] packed = read(section.offset(), checkedLength(section.length(), name));
    return header.internal().unpack(packed, MAX_UNPACKED);
  }

  private byte[] readWithin(Header.Section section, Directory.Entry entry, String name)
      throws IOException {
    if (entry.offset() < 0 || entry.offset() > section.length() - entry.length()) {
      throw new ArchiveException(CUT_SHORT, name + " lies beyond its part of the file");
    }
    return read(section.offset() + entry.offset(), checkedLength(entry.length(), name));
  }

  private static int checkedLength(long length, String name) throws ArchiveException {
    if (length > MAX_PACKED) {
      throw new ArchiveException(TOO_LARGE, name + " is " + length + " bytes");
    }
    return (int) length;
  }

  private byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    fileLock.lock();
    try {
      file.seek(offset);
      file.readFully(bytes);
    } catch (EOFException e) {
      throw new ArchiveException(CUT_SHORT, "the file became shorter while it was read");
    } finally {
      fileLock.unlock();
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
