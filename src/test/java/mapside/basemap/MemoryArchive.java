package mapside.basemap;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import org.jspecify.annotations.NullMarked;

/** An archive for tests: tiles in memory, from zoom 0 to 9 of the whole world if not said else. */
@NullMarked
class MemoryArchive implements TileArchive {

  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger closes = new AtomicInteger();
  private final Map<TileId, byte[]> tiles = new HashMap<>();
  private TileContent content = TileContent.SHAPES;
  private GeoBounds bounds = new EmptyArchive().bounds();
  private int minZoom;

  /** The same archive with pictures, in a box and from a zoom. */
  MemoryArchive ofPictures(GeoBounds box, int fromZoom) {
    content = TileContent.PICTURES;
    bounds = box;
    minZoom = fromZoom;
    return this;
  }

  MemoryArchive with(TileId id, byte... tile) {
    tiles.put(id, tile);
    return this;
  }

  @Override
  public TileContent content() {
    return content;
  }

  @Override
  public GeoBounds bounds() {
    return bounds;
  }

  @Override
  public Set<String> layers() {
    return Set.of();
  }

  @Override
  public int minZoom() {
    return minZoom;
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
