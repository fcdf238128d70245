package mapside.basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapside.basemap.mvt.TileMaker;
import mapside.basemap.pmtiles.Header;
import mapside.basemap.pmtiles.PmTilesArchive;
import mapside.basemap.pmtiles.TileNumber;
import mapside.builder.basemap.tile.PmTilesWriter;
import mapside.fixture.PictureMaps;
import mapside.fixture.PmTilesMaker;
import mapside.fixture.Shipped;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/**
 * A whole archive to damage.
 *
 * @param name what it is
 * @param bytes the file
 * @param parts where its parts begin; each part is damaged as often as each other
 */
@NullMarked
record Seed(String name, byte[] bytes, List<Integer> parts) {

  private static final int DATABASE_PAGE = 4096;

  /** Small tiles of the map that ships, with all of its layers. */
  private static final List<TileId> REAL =
      List.of(
          TileId.ofZxy(5, 28, 11),
          TileId.ofZxy(7, 113, 46),
          TileId.ofZxy(9, 460, 183),
          TileId.ofZxy(9, 462, 184));

  /** All seeds; a folder is needed to make the database in. */
  static List<Seed> all(Path folder) throws IOException {
    Map<TileId, byte[]> shapes = shapes();
    return List.of(
        pmTiles("shapes", new PmTilesMaker(shapes, PmTilesMaker.SHAPES)),
        pmTiles("shapes in leaves", new PmTilesMaker(shapes, PmTilesMaker.SHAPES).withLeaves()),
        pmTiles("PNG", new PmTilesMaker(pictures("png"), PmTilesMaker.PNG).withLeaves()),
        pmTiles("JPEG", new PmTilesMaker(pictures("jpg"), PmTilesMaker.JPEG)),
        packed(folder),
        database(folder));
  }

  private static Seed pmTiles(String name, PmTilesMaker maker) {
    return pmTiles(name, maker.bytes());
  }

  /** Header, root directory, metadata, leaves and tiles, where the header says. */
  private static Seed pmTiles(String name, byte... bytes) {
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int leaves = (int) header.getLong(40);
    int tiles = (int) header.getLong(56);
    List<Integer> parts =
        leaves == tiles
            ? List.of(0, Header.LENGTH, tiles)
            : List.of(0, Header.LENGTH, leaves, tiles);
    return new Seed(name, bytes, parts);
  }

  /** Packed as the builder does it. */
  private static Seed packed(Path folder) throws IOException {
    Path file = folder.resolve("packed.pmtiles");
    PmTilesWriter writer = new PmTilesWriter();
    Map<Long, byte[]> tiles = new LinkedHashMap<>();
    shapes().forEach((id, tile) -> tiles.put(TileNumber.of(id), tile));
    writer.add(tiles);
    writer.write(file, "{\"attribution\":\"Somebody\"}", 0, 9);
    return pmTiles("packed shapes", Files.readAllBytes(file));
  }

  private static Seed database(Path folder) throws IOException {
    Path file =
        PictureMaps.mbtiles(
            folder.resolve("seed.mbtiles"),
            pictures("png"),
            Map.of("format", "png", "minzoom", "0", "maxzoom", "2", "attribution", "Somebody"));
    byte[] bytes = Files.readAllBytes(file);
    return new Seed("MBTiles", bytes, List.of(0, 100, DATABASE_PAGE));
  }

  private static Map<TileId, byte[]> shapes() throws IOException {
    Map<TileId, byte[]> tiles = new LinkedHashMap<>();
    try (TileArchive shipped = PmTilesArchive.open(Shipped.ASSETS.resolve("map/base.pmtiles"))) {
      for (TileId id : REAL) {
        tiles.put(id, shipped.tile(id).orElseThrow());
      }
    }
    tiles.put(TileId.ofZxy(0, 0, 0), madeUp());
    tiles.put(TileId.ofZxy(1, 1, 0), madeUp());
    return tiles;
  }

  /** So small that most damage hits a command, a count or a length. */
  private static byte[] madeUp() {
    return TileMaker.tile(
        TileMaker.layer("isobath").area("depth", 200, 0, 0, 4096, 0, 4096, 4096, 0, 4096),
        TileMaker.layer("land").area(100, 100, 3000, 200, 2500, 2500, 90, 2000),
        TileMaker.layer("river").line("rank", 2, 0, 0, 300, 300, 900, 200),
        TileMaker.layer("border").line("level", 0, 4000, 0, 2000, 300, 900, 3000));
  }

  private static Map<TileId, byte[]> pictures(String format) {
    Map<TileId, byte[]> tiles = new LinkedHashMap<>();
    for (int z = 0; z <= 2; z++) {
      for (int x = 0; x < 1 << z; x++) {
        tiles.put(TileId.ofZxy(z, x, x), PictureMaps.plain(format, 64, 0x123456 * (x + z)));
      }
    }
    return tiles;
  }
}
