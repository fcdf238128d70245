package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import mapside.basemap.style.BundledStyle;
import mapside.fixture.OnFx;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one start keeps for the next. */
class FirstViewTest {

  private static final TileId TILE = TileId.ofZxy(3, 7, 2);

  @TempDir private Path folder;

  @Test
  void theNextStartHasWhatThisOneBeganWith() throws Exception {
    assertThat(start(BundledStyle.LIGHT).kept().ids()).isEmpty();
    OnFx.run(() -> keep(start(BundledStyle.LIGHT)));

    assertThat(start(BundledStyle.LIGHT).kept().ids()).containsExactly(TILE);
    assertThat(start(BundledStyle.DARK).kept().ids()).as("in another style").isEmpty();
  }

  @Test
  void whereNothingCanBeKeptNothingIsLost() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    FirstView first = new FirstView(file, Assets.find(), BundledStyle.LIGHT);
    OnFx.run(() -> keep(first));

    assertThat(file).isEmptyFile();
    assertThat(first.kept().ids()).isEmpty();
  }

  private static void keep(FirstView first) {
    Optional<Raster> picture = Optional.of(new Raster(2, 2, new int[4]));
    first.keep(Set.of(TILE), id -> picture, Toolkit.tasks(Runnable::run));
  }

  private FirstView start(BundledStyle style) {
    return new FirstView(folder.resolve("cache"), Assets.find(), style);
  }
}
