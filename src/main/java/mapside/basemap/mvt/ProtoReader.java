package mapside.basemap.mvt;

import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of one protocol buffer message. Every length is checked against the bytes that
 * are there, so what is allocated after it is never more than the tile itself.
 */
final class ProtoReader {

  private static final int WIRE_VARINT = 0;
  private static final int WIRE_FIXED64 = 1;
  private static final int WIRE_BYTES = 2;
  private static final int WIRE_FIXED32 = 5;
  private static final int MAX_SHIFT = 63;

  private final byte[] bytes;
  private final int end;
  private int at;

  ProtoReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private ProtoReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** The tag of a field whose value is a varint. */
  static int varintTag(int field) {
    return field << 3 | WIRE_VARINT;
  }

  /** The tag of a field whose value is eight bytes. */
  static int fixed64Tag(int field) {
    return field << 3 | WIRE_FIXED64;
  }

  /** The tag of a field whose value is four bytes. */
  static int fixed32Tag(int field) {
    return field << 3 | WIRE_FIXED32;
  }

  /** The tag of a field whose value has a length: a text, a message, packed numbers. */
  static int bytesTag(int field) {
    return field << 3 | WIRE_BYTES;
  }

  /** A second reader of what this one has still to read. */
  ProtoReader copy() {
    return new ProtoReader(bytes, at, end);
  }

  boolean hasMore() {
    return at < end;
  }

  int remaining() {
    return end - at;
  }

  /** The next field's number and kind. */
  int tag() throws DamagedTileException {
    return uint32("a field's tag");
  }

  /** A number that must fit in 31 bits, as every count, index and size does. */
  int uint32(String what) throws DamagedTileException {
    long value = varint();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw new DamagedTileException(what + " is too large: " + Long.toUnsignedString(value));
    }
    return (int) value;
  }

  long varint() throws DamagedTileException {
    long value = 0;
    for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
      if (at == end) {
        throw new DamagedTileException("a message ends within a number");
      }
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new DamagedTileException("a number goes on after ten bytes");
  }

  /** A signed number whose sign is its lowest bit. */
  int zigzag32() throws DamagedTileException {
    int value = (int) varint();
    return value >>> 1 ^ -(value & 1);
  }

  float fixed32() throws DamagedTileException {
    return Float.intBitsToFloat((int) littleEndian(Float.BYTES));
  }

  double fixed64() throws DamagedTileException {
    return Double.longBitsToDouble(littleEndian(Double.BYTES));
  }

  private long littleEndian(int length) throws DamagedTileException {
    int from = advance(length);
    long bits = 0;
    for (int i = length - 1; i >= 0; i--) {
      bits = bits << 8 | bytes[from + i] & 0xff;
    }
    return bits;
  }

  /** A part with a length, to be read by itself. */
  ProtoReader message() throws DamagedTileException {
    int length = uint32("a length");
    int from = advance(length);
    return new ProtoReader(bytes, from, from + length);
  }

  String text() throws DamagedTileException {
    ProtoReader part = message();
    return new String(bytes, part.at, part.end - part.at, StandardCharsets.UTF_8);
  }

  /** Steps over the value of a field that nobody asked for. */
  void skip(int tag) throws DamagedTileException {
    switch (tag & 7) {
      case WIRE_VARINT -> varint();
      case WIRE_FIXED64 -> advance(Double.BYTES);
      case WIRE_BYTES -> message();
      case WIRE_FIXED32 -> advance(Float.BYTES);
      default -> throw new DamagedTileException("a field of unknown kind " + (tag & 7));
    }
  }

  private int advance(int length) throws DamagedTileException {
    if (length > end - at) {
      throw new DamagedTileException(
          "a part of " + length + " bytes where " + (end - at) + " are left");
    }
    int from = at;
    at += length;
    return from;
  }
}
