package mapside.gazetteer.world;

/**
 * Where everything lies in a gazetteer file; the package describes the format. All offsets and
 * lengths are in bytes.
 *
 * @param places how many places
 * @param extents how many of them have an extent
 * @param names how many names all places have together
 * @param keys how many different keys names have
 * @param postings how many pairs of a key and a place
 * @param strings length of the strings
 */
public record WorldLayout(int places, int extents, int names, int keys, int postings, int strings) {

  /** The first eight bytes, "MAPGAZ01", read as a little-endian number. */
  public static final long MAGIC = 0x31305A415047414DL;

  public static final int HEADER = 64;
  public static final int PLACE = 32;
  public static final int EXTENT = 20;
  public static final int DIRECTORY = (1 << 16) + 1;

  /** Degrees are written as whole numbers of this many parts. */
  public static final double PARTS_OF_A_DEGREE = 1e5;

  /** In a place's fields, where there is no country, state or parent. */
  public static final int NONE = -1;

  /** Where fields lie within a place. */
  public static final int LAT = 0;

  public static final int LON = 4;
  public static final int POPULATION = 8;

  /** A GeoNames id if positive; else the negative offset of its text in the strings. */
  public static final int ID = 12;

  public static final int FIRST_NAME = 16;
  public static final int COUNTRY = 20;
  public static final int KIND = 22;
  public static final int STATE = 24;
  public static final int PARENT = 28;

  public int placesAt() {
    return HEADER;
  }

  public int extentsAt() {
    return placesAt() + (places + 1) * PLACE;
  }

  public int namesAt() {
    return extentsAt() + extents * EXTENT;
  }

  public int directoryAt() {
    return namesAt() + names * Integer.BYTES;
  }

  public int keysAt() {
    return directoryAt() + DIRECTORY * Integer.BYTES;
  }

  public int firstPostingsAt() {
    return keysAt() + keys * Long.BYTES;
  }

  public int postingsAt() {
    return firstPostingsAt() + (keys + 1) * Integer.BYTES;
  }

  public int stringsAt() {
    return postingsAt() + postings * Integer.BYTES;
  }

  /** The length of the whole file. */
  public int length() {
    return stringsAt() + strings;
  }

  /** Packs a place or an offset below 2²⁴ together with a tag. */
  public static int pack(int value, int tag) {
    return value << 8 | tag;
  }
}
