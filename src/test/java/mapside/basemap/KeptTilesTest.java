package mapside.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import mapside.geo.TileId;
import mapside.raster.Raster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that the next start begins with. */
class KeptTilesTest {

  private static final TileId HERE = TileId.ofZxy(5, 28, 11);
  private static final TileId THERE = TileId.ofZxy(0, 0, 0);
  private static final String STAMP = "light, of 3 May";

  @TempDir Path folder;
  private final Raster picture = picture(7);
  private Path file = Path.of("");

  @BeforeEach
  void keep() throws IOException {
    file = folder.resolve("view");
    Files.write(file, KeptTiles.of(Map.of(HERE, picture, THERE, picture(8))).bytes(STAMP));
  }

  @Test
  void theyComeBackAsTheyWere() {
    KeptTiles kept = KeptTiles.read(file, STAMP);

    assertThat(kept.ids()).containsExactlyInAnyOrder(HERE, THERE);
    assertThat(kept.find(HERE, 64)).get().extracting(Raster::argb).isEqualTo(picture.argb());
    assertThat(kept.find(HERE, 128)).isEmpty();
    assertThat(kept.find(TileId.ofZxy(5, 28, 12), 64)).isEmpty();
  }

  @Test
  void thoseOfAnotherMapOrStyleAreNotTaken() {
    assertThat(KeptTiles.read(file, "dark, of 3 May").ids()).isEmpty();
    assertThat(KeptTiles.read(folder.resolve("nothing"), STAMP).ids()).isEmpty();
  }

  @Test
  void aDamagedFileGivesNoWrongPicture() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      int length = i % 2 == 0 ? random.nextInt(whole.length) : whole.length;
      byte[] damaged = Arrays.copyOf(whole, length);
      if (length == whole.length) {
        damaged[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, damaged);

      assertThat(KeptTiles.read(file, STAMP).ids()).isEmpty();
    }
  }

  private static Raster picture(int seed) {
    int[] argb = new int[64 * 64];
    Random random = new Random(seed);
    Arrays.setAll(argb, i -> 0xff000000 | random.nextInt(1 << 24));
    return new Raster(64, 64, argb);
  }
}
