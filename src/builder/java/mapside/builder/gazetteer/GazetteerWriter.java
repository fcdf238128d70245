package mapside.builder.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import mapside.builder.source.BuildException;
import mapside.gazetteer.world.NameTag;
import mapside.gazetteer.world.WorldLayout;

/** Writes a gazetteer file; {@link WorldLayout} says what lies where. */
final class GazetteerWriter {

  private static final int COUNTRIES = 1 << 15;

  private final World world;
  private final StringPool strings = new StringPool();
  private final KeyTable keys;

  private GazetteerWriter(World world) {
    this.world = world;
    this.keys = new KeyTable(world.entries());
  }

  /** Writes to a temporary file first, and moves it then. */
  static WorldLayout write(World world, Path file) {
    try {
      GazetteerWriter writer = new GazetteerWriter(world);
      ByteBuffer bytes = writer.bytes();
      Path temporary = file.resolveSibling(file.getFileName() + ".new");
      Files.write(temporary, bytes.array());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      return writer.layout();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorldLayout layout() {
    List<Entry> entries = world.entries();
    return new WorldLayout(
        entries.size(),
        (int) entries.stream().filter(e -> e.extent != null).count(),
        entries.stream().mapToInt(e -> e.names.size()).sum(),
        keys.size(),
        keys.postings(),
        strings.length());
  }

  private ByteBuffer bytes() {
    for (Entry entry : world.entries()) {
      entry.names.keySet().forEach(strings::add);
      if (!isNumber(entry.id)) {
        strings.add(entry.id);
      }
    }
    WorldLayout layout = layout();
    ByteBuffer out = ByteBuffer.allocate(layout.length()).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(WorldLayout.MAGIC);
    out.putInt(layout.places()).putInt(layout.extents()).putInt(layout.names());
    out.putInt(layout.keys()).putInt(layout.postings()).putInt(layout.strings());
    putPlaces(out.position(layout.placesAt()));
    putExtents(out);
    putNames(out);
    keys.put(out);
    strings.put(out);
    if (out.hasRemaining()) {
      throw new IllegalStateException(out.remaining() + " bytes of the layout were not written");
    }
    return out;
  }

  private void putPlaces(ByteBuffer out) {
    int firstName = 0;
    for (Entry entry : world.entries()) {
      int country = world.country(entry);
      if (country >= COUNTRIES) {
        throw new BuildException("a country has number " + country + ", which needs more bits");
      }
      out.putInt(parts(entry.lat)).putInt(parts(entry.lon));
      out.putInt((int) Math.min(Integer.MAX_VALUE, entry.population));
      out.putInt(isNumber(entry.id) ? Integer.parseInt(entry.id) : -strings.offset(entry.id));
      out.putInt(firstName).putShort((short) country);
      out.put((byte) entry.kind.ordinal()).put((byte) 0);
      out.putInt(world.state(entry)).putInt(world.parent(entry));
      firstName += entry.names.size();
    }
    out.putInt(0).putInt(0).putInt(0).putInt(0).putInt(firstName);
    out.position(out.position() + WorldLayout.PLACE - 5 * Integer.BYTES);
  }

  private void putExtents(ByteBuffer out) {
    for (int i = 0; i < world.entries().size(); i++) {
      var extent = world.entries().get(i).extent;
      if (extent != null) {
        out.putInt(i).putInt(parts(extent.south())).putInt(parts(extent.west()));
        out.putInt(parts(extent.north())).putInt(parts(extent.east()));
      }
    }
  }

  private void putNames(ByteBuffer out) {
    for (Entry entry : world.entries()) {
      for (var name : entry.names.entrySet()) {
        NameTag tag = name.getValue();
        out.putInt(WorldLayout.pack(strings.offset(name.getKey()), tag.code()));
      }
    }
  }

  private static int parts(double degrees) {
    return (int) Math.round(degrees * WorldLayout.PARTS_OF_A_DEGREE);
  }

  private static boolean isNumber(String id) {
    return id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
