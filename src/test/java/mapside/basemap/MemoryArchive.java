package mapside.basemap;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/** An archive for tests: tiles in memory, from zoom 0 to 9. */
@NullMarked
final class MemoryArchive implements TileArchive {

  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger closes = new AtomicInteger();
  private final Map<TileId, byte[]> tiles = new HashMap<>();

  MemoryArchive with(TileId id, byte... tile) {
    tiles.put(id, tile);
    return this;
  }

  @Override
  public int minZoom() {
    return 0;
  }

  @Override
  public int maxZoom() {
    return 9;
  }

  @Override
  public String attribution() {
    return "";
  }

  @Override
  public Optional<byte[]> tile(TileId id) throws IOException {
    reads.incrementAndGet();
    if (id.equals(TileId.ofZxy(9, 0, 0))) {
      throw new IOException("the disk is gone");
    }
    return Optional.ofNullable(tiles.get(id));
  }

  @Override
  public void close() {
    closes.incrementAndGet();
  }
}
