package mapside.builder.basemap.naturalearth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.builder.source.BuildException;

/** Reads the lines of an ESRI shapefile with the attributes in the dBase file beside it. */
final class Shapefile {

  private static final int MAIN_HEADER = 100;
  private static final int RECORD_HEADER = 8;
  private static final int INDEX_ENTRY = 8;
  private static final int POLYLINE = 3;
  private static final int DBF_FIELD = 32;
  private static final byte DBF_FIELDS_END = 0x0d;

  private Shapefile() {}

  /**
   * One record.
   *
   * @param attributes by their names; values without surrounding blanks
   * @param parts each line's longitudes and latitudes in turn
   */
  record Lines(Map<String, String> attributes, List<double[]> parts) {
    String get(String name) {
      String value = attributes.get(name);
      if (value == null) {
        throw new BuildException("the shapefile has no attribute " + name);
      }
      return value;
    }

    /** The attribute as a number, cut down to the next integer. */
    int integer(String name) {
      return (int) Math.floor(Double.parseDouble(get(name)));
    }
  }

  /** All records in the order of the file. */
  static List<Lines> read(Path shp) {
    try {
      ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(shp));
      // Edited files have gaps between records; only the index knows where each begins.
      ByteBuffer index = ByteBuffer.wrap(Files.readAllBytes(beside(shp, "shx")));
      List<Map<String, String>> table = table(Files.readAllBytes(beside(shp, "dbf")));
      List<Lines> records = new ArrayList<>();
      for (int at = MAIN_HEADER; at < index.limit(); at += INDEX_ENTRY) {
        in.position(2 * index.getInt(at) + RECORD_HEADER);
        records.add(new Lines(table.get(records.size()), parts(in)));
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path beside(Path shp, String extension) {
    return shp.resolveSibling(shp.getFileName().toString().replace(".shp", "." + extension));
  }

  private static List<double[]> parts(ByteBuffer in) {
    List<double[]> parts = new ArrayList<>();
    if (in.order(ByteOrder.LITTLE_ENDIAN).getInt() != POLYLINE) {
      return parts;
    }
    in.position(in.position() + 4 * Double.BYTES);
    int[] starts = new int[in.getInt() + 1];
    starts[starts.length - 1] = in.getInt();
    for (int i = 0; i < starts.length - 1; i++) {
      starts[i] = in.getInt();
    }
    for (int i = 0; i < starts.length - 1; i++) {
      double[] lonLat = new double[2 * (starts[i + 1] - starts[i])];
      in.asDoubleBuffer().get(lonLat);
      in.position(in.position() + lonLat.length * Double.BYTES);
      parts.add(lonLat);
    }
    return parts;
  }

  private record Field(String name, int offset, int length) {}

  private static List<Map<String, String>> table(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int rows = in.getInt(4);
    int header = Short.toUnsignedInt(in.getShort(8));
    int rowLength = Short.toUnsignedInt(in.getShort(10));
    List<Field> fields = new ArrayList<>();
    int offset = 1;
    for (int at = DBF_FIELD; bytes[at] != DBF_FIELDS_END; at += DBF_FIELD) {
      int length = Byte.toUnsignedInt(bytes[at + 16]);
      fields.add(new Field(text(bytes, at, 11), offset, length));
      offset += length;
    }
    List<Map<String, String>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Map<String, String> values = new HashMap<>();
      for (Field field : fields) {
        values.put(field.name, text(bytes, header + row * rowLength + field.offset, field.length));
      }
      table.add(values);
    }
    return table;
  }

  private static String text(byte[] bytes, int at, int length) {
    String padded = new String(bytes, at, length, StandardCharsets.UTF_8);
    int end = padded.indexOf('\0');
    return (end < 0 ? padded : padded.substring(0, end)).strip();
  }
}
