package mapside.basemap.mvt;

import static mapside.basemap.mvt.ProtoReader.fixed32Tag;
import static mapside.basemap.mvt.ProtoReader.fixed64Tag;
import static mapside.basemap.mvt.ProtoReader.varintTag;

import java.util.Arrays;

/**
 * The names and values of a layer's attributes, which features refer to by number. Only numbers are
 * kept: styles compare nothing else, so the texts of foreign tiles cost nothing.
 */
final class AttributeTable {

  private static final int FLOAT = 2;
  private static final int DOUBLE = 3;
  private static final int INT = 4;
  private static final int UINT = 5;
  private static final int SINT = 6;
  private static final int BOOL = 7;

  private String[] keys = new String[8];
  private double[] values = new double[16];
  private int keyCount;
  private int valueCount;

  void addKey(String key) {
    if (keyCount == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keyCount);
    }
    keys[keyCount++] = key;
  }

  void addValue(ProtoReader value) throws DamagedTileException {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, 2 * valueCount);
    }
    values[valueCount++] = read(value);
  }

  private static double read(ProtoReader value) throws DamagedTileException {
    double number = Double.NaN;
    while (value.hasMore()) {
      int tag = value.tag();
      if (tag == varintTag(INT) || tag == varintTag(UINT) || tag == varintTag(BOOL)) {
        number = value.varint();
      } else if (tag == varintTag(SINT)) {
        long zigzag = value.varint();
        number = zigzag >>> 1 ^ -(zigzag & 1);
      } else if (tag == fixed32Tag(FLOAT)) {
        number = value.fixed32();
      } else if (tag == fixed64Tag(DOUBLE)) {
        number = value.fixed64();
      } else {
        value.skip(tag);
      }
    }
    return number;
  }

  /** Checks that a pair of numbers refers to a name and a value that exist. */
  void check(int key, int value) throws DamagedTileException {
    if (key >= keyCount || value >= valueCount) {
      throw new DamagedTileException(
          "attribute " + key + " = " + value + " of " + keyCount + " and " + valueCount);
    }
  }

  boolean keyIs(int key, String name) {
    return name.equals(keys[key]);
  }

  double number(int value) {
    return values[value];
  }
}
