package mapside.builder.basemap.tile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import mapside.basemap.pmtiles.Compression;
import mapside.basemap.pmtiles.Directory;
import mapside.basemap.pmtiles.Header;
import mapside.geo.GeoBounds;
import mapside.geo.WebMercator;

/**
 * Writes a PMTiles archive (version 3): tiles in the order of their numbers, equal tiles once,
 * everything packed by gzip. The same tiles give the same bytes.
 */
public final class PmTilesWriter {

  /** Header and root directory must fit the first 16 KiB (specification, chapter 3.1). */
  private static final int ROOT_LIMIT = 16_384 - Header.LENGTH;

  private static final int ENTRIES_PER_LEAF = 4096;
  private static final GeoBounds WORLD =
      GeoBounds.ofWestSouthEastNorth(-180, -WebMercator.MAX_LAT, 180, WebMercator.MAX_LAT);

  private final SortedMap<Long, byte[]> tiles = new TreeMap<>();
  private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
  private final Map<ByteBuffer, Directory.Entry> places = new HashMap<>();
  private final List<Directory.Entry> entries = new ArrayList<>();

  /** Adds unpacked vector tiles by their numbers. */
  public void add(Map<Long, byte[]> more) {
    tiles.putAll(more);
  }

  /** Writes what was added. */
  public void write(Path file, String metadata, int minZoom, int maxZoom) {
    tiles.forEach(this::place);
    ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    byte[] root = gzip(Directory.of(entries).toBytes());
    if (root.length > ROOT_LIMIT) {
      root = gzip(Directory.of(leafEntries(leaves)).toBytes());
    }
    byte[] packedMetadata = gzip(metadata.getBytes(StandardCharsets.UTF_8));
    Header.Section rootPlace = new Header.Section(Header.LENGTH, root.length);
    Header.Section metadataPlace = behind(rootPlace, packedMetadata.length);
    Header.Section leavesPlace = behind(metadataPlace, leaves.size());
    Header.Sections sections =
        new Header.Sections(
            rootPlace, metadataPlace, leavesPlace, behind(leavesPlace, contents.size()));
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header(sections, minZoom, maxZoom).toBytes());
      out.write(root);
      out.write(packedMetadata);
      leaves.writeTo(out);
      contents.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Header header(Header.Sections sections, int minZoom, int maxZoom) {
    return new Header(
        sections,
        new Header.Counts(tiles.size(), entries.size(), places.size()),
        true,
        Compression.GZIP,
        Compression.GZIP,
        Header.VECTOR_TILES,
        new Header.Zooms(minZoom, maxZoom, WORLD));
  }

  private static Header.Section behind(Header.Section section, long length) {
    return new Header.Section(section.offset() + section.length(), length);
  }

  private void place(long number, byte[] tile) {
    Directory.Entry known = places.get(ByteBuffer.wrap(tile));
    if (known == null) {
      byte[] packed = gzip(tile);
      known = new Directory.Entry(number, 1, contents.size(), packed.length);
      contents.writeBytes(packed);
      places.put(ByteBuffer.wrap(tile), known);
    }
    Directory.Entry last = entries.isEmpty() ? null : entries.getLast();
    if (last != null
        && last.offset() == known.offset()
        && last.firstTile() + last.runLength() == number) {
      entries.set(
          entries.size() - 1,
          new Directory.Entry(
              last.firstTile(), last.runLength() + 1, last.offset(), last.length()));
    } else {
      entries.add(new Directory.Entry(number, 1, known.offset(), known.length()));
    }
  }

  private List<Directory.Entry> leafEntries(ByteArrayOutputStream leaves) {
    List<Directory.Entry> roots = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += ENTRIES_PER_LEAF) {
      List<Directory.Entry> some =
          entries.subList(from, Math.min(entries.size(), from + ENTRIES_PER_LEAF));
      byte[] packed = gzip(Directory.of(some).toBytes());
      roots.add(new Directory.Entry(some.getFirst().firstTile(), 0, leaves.size(), packed.length));
      leaves.writeBytes(packed);
    }
    return roots;
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new SmallestGzip(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
