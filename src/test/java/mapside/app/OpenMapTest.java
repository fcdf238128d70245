package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import mapside.basemap.TileService;
import mapside.geo.TileId;
import mapside.messages.Messages;
import mapside.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMapTest {

  @TempDir private Path folder;

  @Test
  void withoutABaseMapThereIsSea() throws Exception {
    MapParts parts = open();

    assertThat(parts.problems()).anyMatch(problem -> problem.contains("base.pmtiles"));
    try (TileService tiles = parts.tiles(new Appearance(), problem -> {})) {
      assertThat(tiles.request(TileId.ofZxy(3, 1, 2)).get().width()).isEqualTo(512);
    }
  }

  @Test
  void aDamagedBaseMapIsToldByName() throws Exception {
    Files.createDirectories(folder.resolve("map"));
    Files.writeString(folder.resolve("map/base.pmtiles"), "This is no map.");

    MapParts parts = open();

    assertThat(parts.problems()).anyMatch(problem -> problem.contains("base.pmtiles"));
    assertThat(parts.archive().tile(TileId.ofZxy(0, 0, 0))).isEmpty();
  }

  private MapParts open() throws Exception {
    OpenMap job = new OpenMap(new Assets(folder), Optional.empty(), Messages.of(Locale.UK));
    return Ahead.start(job, Runnable::run).get();
  }
}
