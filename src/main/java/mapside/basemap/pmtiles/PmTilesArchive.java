package mapside.basemap.pmtiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mapside.basemap.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.ArchiveException.Reason.OTHER_TILES;
import static mapside.basemap.ArchiveException.Reason.TOO_LARGE;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import mapside.basemap.ArchiveException;
import mapside.basemap.TileArchive;
import mapside.basemap.TileContent;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;

/**
 * Reads a PMTiles archive (version 3). Nothing in the file is believed before it is checked against
 * the file's size, so a damaged archive costs a message, never memory or time.
 */
public final class PmTilesArchive implements TileArchive {

  /** The specification allows any depth; real archives have one level of leaves. */
  private static final int MAX_DEPTH = 4;

  /** Vector tiles are made to stay below half a megabyte, pictures below a tenth. */
  private static final int MAX_TILE = 8 << 20;

  /** A million entries, as against some thousands. */
  private static final int MAX_DIRECTORY = 4 << 20;

  private static final int MAX_METADATA = 1 << 20;

  // Not a FileChannel: interrupting one reader would close the file for all of them.
  private final RandomAccessFile file;
  private final long fileSize;
  private final ReentrantLock fileLock = new ReentrantLock();
  private final Header header;
  private final Directory root;
  private final TileContent content;
  private final String metadata;
  private final LeafCache leaves = new LeafCache();

  private PmTilesArchive(RandomAccessFile file) throws IOException {
    this.file = file;
    fileSize = file.length();
    header = Header.read(read(0, (int) Math.min(fileSize, Header.LENGTH)), fileSize);
    root = Directory.read(readPart(header.sections().root(), MAX_DIRECTORY, "the root directory"));
    content = content(header.tileType());
    metadata =
        new String(readPart(header.sections().metadata(), MAX_METADATA, "the metadata"), UTF_8);
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

  private static TileContent content(int tileType) throws ArchiveException {
    return switch (tileType) {
      case Header.VECTOR_TILES -> TileContent.SHAPES;
      case Header.PNG_TILES, Header.JPEG_TILES -> TileContent.PICTURES;
      case Header.WEBP_TILES ->
          throw new ArchiveException(OTHER_TILES, "its tiles are WebP pictures, not PNG or JPEG");
      case Header.AVIF_TILES ->
          throw new ArchiveException(OTHER_TILES, "its tiles are AVIF pictures, not PNG or JPEG");
      default ->
          throw new ArchiveException(OTHER_TILES, "its tiles are of unknown type " + tileType);
    };
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
  public TileContent content() {
    return content;
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
  public GeoBounds bounds() {
    return header.zooms().bounds();
  }

  @Override
  public String attribution() {
    return new PmTilesMetadata(metadata).attribution();
  }

  @Override
  public Set<String> layers() {
    return new PmTilesMetadata(metadata).layers();
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
        byte[] packed = readWithin(header.sections().tiles(), entry, MAX_TILE, "tile " + id);
        return Optional.of(header.tiles().unpack(packed, MAX_TILE));
      }
      directory = leaf(entry);
    }
    throw new ArchiveException(DAMAGED, "directories lead to directories without end");
  }

  private Directory leaf(Directory.Entry entry) throws IOException {
    Optional<Directory> kept = leaves.get(entry.offset());
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] packed =
        readWithin(header.sections().leaves(), entry, MAX_DIRECTORY, "a leaf directory");
    Directory read = Directory.read(header.internal().unpack(packed, MAX_DIRECTORY));
    leaves.put(entry.offset(), read);
    return read;
  }

  private byte[] readPart(Header.Section section, int limit, String name) throws IOException {
    if (section.length() == 0) {
      return new byte[] {};
    }
    byte[] packed = read(section.offset(), checkedLength(section.length(), limit, name));
    return header.internal().unpack(packed, limit);
  }

  private byte[] readWithin(Header.Section section, Directory.Entry entry, int limit, String name)
      throws IOException {
    if (entry.offset() < 0 || entry.offset() > section.length() - entry.length()) {
      throw new ArchiveException(CUT_SHORT, name + " lies beyond its part of the file");
    }
    return read(section.offset() + entry.offset(), checkedLength(entry.length(), limit, name));
  }

  private static int checkedLength(long length, int limit, String name) throws ArchiveException {
    if (length > limit) {
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
