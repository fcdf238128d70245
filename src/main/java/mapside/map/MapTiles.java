package mapside.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Where Gluon Maps gets its tiles: it makes one of these through the service loader and keeps it
 * for as long as the program runs, so the tiles in use are handed over through the one static field
 * here. Gluon calls it on the JavaFX thread.
 */
public final class MapTiles implements TileRetriever {

  private static final AtomicReference<@Nullable TileSource> SOURCE = new AtomicReference<>();

  /** For the service loader. */
  public MapTiles() {}

  /** Takes the tiles from somewhere else from now on. */
  static void use(TileSource source) {
    SOURCE.set(source);
  }

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    TileSource source = SOURCE.get();
    return source == null
        ? CompletableFuture.completedFuture(new WritableImage(1, 1))
        : source.loadFirst(new TileImage.Spot(zoom, (int) i, (int) j)).thenApply(Image.class::cast);
  }
}
