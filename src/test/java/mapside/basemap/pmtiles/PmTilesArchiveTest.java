package mapside.basemap.pmtiles;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static mapside.basemap.ArchiveException.Reason.CUT_SHORT;
import static mapside.basemap.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.ArchiveException.Reason.OTHER_COMPRESSION;
import static mapside.basemap.ArchiveException.Reason.OTHER_FILE;
import static mapside.basemap.ArchiveException.Reason.OTHER_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import mapside.basemap.ArchiveException;
import mapside.geo.TileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PmTilesArchiveTest {

  /** Zoom 8 has over 30,000 distinct tiles, so the directory needs leaves. */
  private static final int WITH_LEAVES = 8;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 3, WITH_LEAVES})
  void whatWasWrittenIsRead(int maxZoom) throws IOException {
    try (PmTilesArchive archive = PmTilesArchive.open(Archives.write(folder, maxZoom))) {
      assertThat(archive.minZoom()).isZero();
      assertThat(archive.maxZoom()).isEqualTo(maxZoom);
      assertThat(archive.attribution()).isEqualTo("Kept in a test");
      for (int z = 0; z <= maxZoom; z++) {
        for (int i = 0; i < 1 << 2 * z; i++) {
          TileId id = TileId.ofZxy(z, i % (1 << z), i >> z);
          assertThat(archive.tile(id)).hasValue(Archives.content(id));
        }
      }
    }
  }

  @Test
  void leavesAreUsedAndEqualTilesAreStoredOnce() throws IOException {
    try (PmTilesArchive archive = PmTilesArchive.open(Archives.write(folder, WITH_LEAVES))) {
      Header header = archive.header();
      assertThat(header.sections().leaves().length()).isPositive();
      assertThat(header.counts().addressed()).isEqualTo(TileNumber.firstOfZoom(9));
      assertThat(header.counts().contents()).isLessThan(header.counts().addressed() * 6 / 10);
      assertThat(header.clustered()).isTrue();
    }
  }

  @Test
  void theSameTilesGiveTheSameBytes() throws IOException {
    byte[] once = Files.readAllBytes(Archives.write(folder, 4));
    byte[] again = Files.readAllBytes(Archives.write(folder, 4));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void beyondItsZoomsAnArchiveHasNoTiles() throws IOException {
    try (PmTilesArchive archive = PmTilesArchive.open(Archives.write(folder, 2))) {
      assertThat(archive.tile(TileId.ofZxy(3, 1, 1))).isEqualTo(Optional.empty());
      assertThat(archive.tile(TileId.ofZxy(30, 1, 1))).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aHeaderSurvivesTheRoundTrip() throws IOException {
    byte[] bytes = Files.readAllBytes(Archives.write(folder, 3));
    byte[] head = Arrays.copyOf(bytes, Header.LENGTH);
    assertThat(Header.read(head, bytes.length).toBytes()).isEqualTo(head);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> PmTilesArchive.open(folder.resolve("none.pmtiles")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("none.pmtiles");
  }

  @Test
  void otherFilesAreToldApart() throws IOException {
    assertThat(reasonAfter(bytes -> "A text, not a map".getBytes(US_ASCII))).isEqualTo(OTHER_FILE);
    assertThat(reasonAfter(_ -> new byte[] {})).isEqualTo(OTHER_FILE);
    assertThat(reasonAfter(bytes -> with(bytes, 7, 2))).isEqualTo(OTHER_VERSION);
    assertThat(reasonAfter(bytes -> with(bytes, 97, 4))).isEqualTo(OTHER_COMPRESSION);
    assertThat(reasonAfter(bytes -> with(bytes, 97, 77))).isEqualTo(DAMAGED);
    assertThat(reasonAfter(bytes -> with(bytes, 101, 99))).isEqualTo(DAMAGED);
  }

  @Test
  void aFileCutAnywhereIsFoundCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(Archives.write(folder, 3));
    for (int length = 8; length < whole.length; length += 5) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(reasonAfter(_ -> cut)).as("cut at %d", length).isEqualTo(CUT_SHORT);
    }
  }

  /** Header, directories and tiles are all within reach of a few random bytes. */
  @Test
  void randomDamageNeverDoesMoreThanThrowAnIoException() throws IOException {
    byte[] whole = Files.readAllBytes(Archives.write(folder, 5));
    SplittableRandom random = new SplittableRandom(20191122);
    int refused = 0;
    for (int run = 0; run < 1_000; run++) {
      byte[] damaged = whole.clone();
      int reach = run % 3 == 0 ? Header.LENGTH : damaged.length;
      for (int i = 0; i < 1 + run % 5; i++) {
        damaged[random.nextInt(reach)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("damaged.pmtiles"), damaged);
      try (PmTilesArchive archive = PmTilesArchive.open(file)) {
        for (int i = 0; i < 20; i++) {
          int z = random.nextInt(6);
          archive.tile(TileId.ofZxy(z, random.nextInt(1 << z), random.nextInt(1 << z)));
        }
      } catch (ArchiveException _) {
        refused++;
      }
    }
    assertThat(refused).isBetween(300, 999);
  }

  private interface Change {
    byte[] of(byte[] bytes);
  }

  private ArchiveException.Reason reasonAfter(Change change) throws IOException {
    byte[] bytes = change.of(Files.readAllBytes(Archives.write(folder, 3)));
    Path file = Files.write(folder.resolve("changed.pmtiles"), bytes);
    return catchThrowableOfType(
            ArchiveException.class,
            () -> {
              try (PmTilesArchive archive = PmTilesArchive.open(file)) {
                archive.tile(TileId.ofZxy(3, 0, 0));
              }
            })
        .reason();
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }
}
