package mapside.basemap.pmtiles;

import static mapside.basemap.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.ArchiveException.Reason.OTHER_FILE;
import static mapside.basemap.ArchiveException.Reason.OTHER_VERSION;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import mapside.basemap.ArchiveException;
import mapside.geo.GeoBounds;

/**
 * The first 127 bytes of an archive (PMTiles specification, version 3, chapter 3).
 *
 * @param sections where the parts of the file are
 * @param counts how many tiles there are
 * @param clustered whether tiles lie in the order of their numbers
 * @param internal how directories and metadata are packed
 * @param tiles how tiles are packed
 * @param tileType what a tile is: 1 is a Mapbox vector tile, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF
 * @param zooms the range of zooms
 */
public record Header(
    Sections sections,
    Counts counts,
    boolean clustered,
    Compression internal,
    Compression tiles,
    int tileType,
    Zooms zooms) {

  /** The length of a header in bytes. */
  public static final int LENGTH = 127;

  /** The number of the type of Mapbox vector tiles. */
  public static final int VECTOR_TILES = 1;

  static final int PNG_TILES = 2;
  static final int JPEG_TILES = 3;
  static final int WEBP_TILES = 4;
  static final int AVIF_TILES = 5;

  private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 3;

  /** A part of the file, in bytes. */
  public record Section(long offset, long length) {
    private void checkWithin(long fileSize, String name) throws ArchiveException {
      if (offset < 0 || length < 0) {
        throw new ArchiveException(DAMAGED, name + " lies outside any file");
      }
      if (offset > fileSize || length > fileSize - offset) {
        throw new ArchiveException(CUT_SHORT, name + " ends beyond the end of the file");
      }
    }
  }

  /** The four parts after the header. */
  public record Sections(Section root, Section metadata, Section leaves, Section tiles) {}

  /** How many tiles can be asked for, how many directory entries and distinct tiles they share. */
  public record Counts(long addressed, long entries, long contents) {}

  /**
   * The least and greatest zoom, and where the tiles are.
   *
   * @param bounds the box of all tiles, degrees
   */
  public record Zooms(int min, int max, GeoBounds bounds) {}

  /**
   * Reads a header and checks it against the size of its file.
   *
   * @param bytes the first {@link #LENGTH} bytes of the file, or fewer if it is shorter
   */
  static Header read(byte[] bytes, long fileSize) throws ArchiveException {
    checkMagic(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(8);
    Sections sections = readSections(in, fileSize);
    Counts counts = new Counts(in.getLong(), in.getLong(), in.getLong());
    boolean clustered = in.get() == 1;
    Compression internal = compression(in.get());
    Compression tiles = compression(in.get());
    int type = Byte.toUnsignedInt(in.get());
    return new Header(sections, counts, clustered, internal, tiles, type, readZooms(in));
  }

  private static void checkMagic(byte[] bytes) throws ArchiveException {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        throw new ArchiveException(OTHER_FILE, "this is not a PMTiles file");
      }
    }
    if (bytes.length > MAGIC.length && bytes[MAGIC.length] != VERSION) {
      throw new ArchiveException(
          OTHER_VERSION, "PMTiles version " + bytes[MAGIC.length] + ", not " + VERSION);
    }
    if (bytes.length < LENGTH) {
      throw new ArchiveException(CUT_SHORT, "the file ends within its header");
    }
  }

  private static Sections readSections(ByteBuffer in, long fileSize) throws ArchiveException {
    Section root = new Section(in.getLong(), in.getLong());
    Section metadata = new Section(in.getLong(), in.getLong());
    Section leaves = new Section(in.getLong(), in.getLong());
    Section tiles = new Section(in.getLong(), in.getLong());
    root.checkWithin(fileSize, "the root directory");
    metadata.checkWithin(fileSize, "the metadata");
    leaves.checkWithin(fileSize, "the part with leaf directories");
    tiles.checkWithin(fileSize, "the part with tiles");
    return new Sections(root, metadata, leaves, tiles);
  }

  private static Compression compression(byte number) throws ArchiveException {
    Compression[] all = Compression.values();
    if (number < 0 || number >= all.length) {
      throw new ArchiveException(DAMAGED, "unknown compression " + number);
    }
    return all[number];
  }

  private static Zooms readZooms(ByteBuffer in) throws ArchiveException {
    int min = in.get();
    int max = in.get();
    if (min < 0 || max < min || max > TileNumber.MAX_ZOOM) {
      throw new ArchiveException(DAMAGED, "zooms " + min + " to " + max + " make no sense");
    }
    double west = in.getInt() / 1e7;
    double south = in.getInt() / 1e7;
    double east = in.getInt() / 1e7;
    double north = in.getInt() / 1e7;
    if (!(south >= -90 && south <= north && north <= 90 && Math.abs(west) <= 180)
        || Math.abs(east) > 180) {
      throw new ArchiveException(DAMAGED, "the bounds lie outside the world");
    }
    return new Zooms(min, max, GeoBounds.ofWestSouthEastNorth(west, south, east, north));
  }

  /** The bytes of this header; its centre is the middle of the bounds at the least zoom. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).put((byte) VERSION);
    for (Section section :
        new Section[] {sections.root, sections.metadata, sections.leaves, sections.tiles}) {
      out.putLong(section.offset).putLong(section.length);
    }
    out.putLong(counts.addressed).putLong(counts.entries).putLong(counts.contents);
    out.put((byte) (clustered ? 1 : 0));
    out.put((byte) internal.ordinal()).put((byte) tiles.ordinal()).put((byte) tileType);
    out.put((byte) zooms.min).put((byte) zooms.max);
    GeoBounds box = zooms.bounds;
    // The format wants an eastern edge of at most 180°.
    double east = box.east() > 180 ? box.east() - 360 : box.east();
    out.putInt(e7(box.west())).putInt(e7(box.south())).putInt(e7(east)).putInt(e7(box.north()));
    out.put((byte) zooms.min).putInt(e7(box.center().lon())).putInt(e7(box.center().lat()));
    return out.array();
  }

  private static int e7(double degrees) {
    return (int) Math.round(degrees * 1e7);
  }
}
