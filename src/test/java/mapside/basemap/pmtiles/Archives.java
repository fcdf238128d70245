package mapside.basemap.pmtiles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mapside.builder.basemap.tile.PmTilesWriter;
import mapside.geo.TileId;

/** Small archives for tests, made by the builder's own writer. */
final class Archives {

  static final String METADATA = "{\"attribution\":\"Kept in a test\"}";

  private Archives() {}

  /** Writes an archive of all tiles up to a zoom; each holds {@link #content} of its address. */
  static Path write(Path folder, int maxZoom) {
    Map<Long, byte[]> tiles = new TreeMap<>();
    for (int z = 0; z <= maxZoom; z++) {
      for (int i = 0; i < 1 << 2 * z; i++) {
        TileId id = TileId.ofZxy(z, i % (1 << z), i >> z);
        tiles.put(TileNumber.of(id), content(id));
      }
    }
    Path file = folder.resolve("test.pmtiles");
    PmTilesWriter writer = new PmTilesWriter();
    writer.add(tiles);
    writer.write(file, METADATA, 0, maxZoom);
    return file;
  }

  /** Distinct in the west, all the same in the east, as land and open sea are. */
  static byte[] content(TileId id) {
    boolean west = id.z() == 0 || id.x() < 1 << (id.z() - 1);
    if (!west) {
      return "sea".getBytes(StandardCharsets.UTF_8);
    }
    SplittableRandom random = new SplittableRandom(TileNumber.of(id));
    // Noise of any length: otherwise the directory packs so well that it needs no leaves.
    byte[] noise = new byte[4 + random.nextInt(200)];
    random.nextBytes(noise);
    return noise;
  }
}
