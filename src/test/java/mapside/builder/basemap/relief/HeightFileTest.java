package mapside.builder.basemap.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import mapside.basemap.relief.DamagedHeightsException;
import mapside.basemap.relief.HeightGrid;
import mapside.basemap.relief.Heights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightFileTest {

  private static final HeightGrid COARSE = new HeightGrid(3600, -3600 * 180, 3600 * 90, 360, 180);
  private static final HeightGrid FINE = new HeightGrid(120, 3600 * 140, 3600 * 50, 130, 200);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() {
    file = folder.resolve("heights.bin");
    HeightFile.write(List.of(part(COARSE), part(FINE)), file);
  }

  @Test
  void everyHeightComesBack() throws IOException {
    try (Heights heights = Heights.open(file)) {
      assertThat(heights.grids()).containsExactly(COARSE, FINE);
      short[] corner = heights.block(1, 1, 1);
      assertThat(corner).as("the cut-off block in the south-east").hasSize(2 * 72);
      assertThat(corner[2 * 72 - 1]).isEqualTo(part(FINE).metres()[130 * 200 - 1]);
      assertThat(heights.block(0, 2, 0)[104 * 3 + 5])
          .isEqualTo(part(COARSE).metres()[360 * 3 + 256 + 5]);
    }
  }

  @Test
  void extremesComeBackToo() throws IOException {
    HeightGrid grid = new HeightGrid(3600, 0, 0, 4, 1);
    short[] metres = {-32768, 32767, -11000, 8849};
    HeightFile.write(List.of(new HeightFile.Part(grid, metres)), file);

    try (Heights heights = Heights.open(file)) {
      assertThat(heights.block(0, 0, 0)).containsExactly(metres);
    }
  }

  @Test
  void writtenTwiceItIsTheSame() throws IOException {
    byte[] first = Files.readAllBytes(file);
    write();

    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    assertThat(Files.list(folder)).as("no temporary file is left").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, does not begin like a file of heights",
    "11, 9, its version is 9",
    "15, 0, has 0 grids",
    "15, 99, has 99 grids",
    "16, -1, cells of -"
  })
  void aDamagedHeadIsTold(int at, byte value, String words) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[at] = value;
    Files.write(file, bytes);

    assertThatThrownBy(() -> Heights.open(file))
        .isInstanceOf(DamagedHeightsException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({"0", "10", "30", "80", "5000"})
  void aFileCutShortIsTold(int size) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), size));

    assertThatThrownBy(() -> Heights.open(file)).isInstanceOf(DamagedHeightsException.class);
  }

  @Test
  void aDamagedBlockIsToldWhenItIsRead() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length - 100, bytes.length, (byte) 0x55);
    Files.write(file, bytes);

    try (Heights heights = Heights.open(file)) {
      assertThat(heights.block(0, 0, 0)).hasSize(128 * 128);
      assertThatThrownBy(() -> heights.block(1, 1, 1))
          .isInstanceOf(DamagedHeightsException.class)
          .hasMessageContaining("block");
    }
  }

  /** Whatever the bytes are, opening and reading ends, by heights or by a told problem. */
  @Test
  void noDamageMakesItFailOtherwise() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = whole.clone();
      ByteBuffer.wrap(bytes)
          .putInt(random.nextInt(i % 2 == 0 ? 200 : bytes.length - 4), random.nextInt());
      Files.write(file, bytes);
      try (Heights heights = Heights.open(file)) {
        heights.block(0, 0, 0);
      } catch (DamagedHeightsException e) {
        assertThat(e).hasMessageContaining(" ");
      }
    }
  }

  private static HeightFile.Part part(HeightGrid grid) {
    Random random = new Random(grid.columns());
    short[] metres = new short[grid.columns() * grid.rows()];
    for (int i = 0; i < metres.length; i++) {
      metres[i] = (short) random.nextInt(-9000, 9000);
    }
    return new HeightFile.Part(grid, metres);
  }
}
