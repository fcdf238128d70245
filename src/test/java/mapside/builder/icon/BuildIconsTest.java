package mapside.builder.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icon's files are those that the drawing gives, and hold what systems look for in them. */
class BuildIconsTest {

  private static final Path ICON = Path.of("packaging/icon");

  @Test
  void theCommittedPicturesAreThoseOfTheDrawing() throws IOException {
    for (Map.Entry<Integer, byte[]> drawn : pictures().entrySet()) {
      Path committed = Path.of("src/main/resources/mapside/app/icon", drawn.getKey() + ".png");
      BufferedImage picture = ImageIO.read(committed.toFile());
      assertThat(picture.getWidth()).isEqualTo(drawn.getKey());
      assertThat(pixels(picture))
          .as(committed.toString())
          .isEqualTo(pixels(read(drawn.getValue())));
    }
  }

  @Test
  void everySizeShowsThePageTheSeaAndTheIsland() throws IOException {
    for (byte[] png : pictures().values()) {
      BufferedImage picture = read(png);
      int size = picture.getWidth();
      assertThat(picture.getRGB(0, 0) >>> 24).as("clear corner").isZero();
      assertThat(red(picture.getRGB(size * 28 / 256, size * 78 / 256)))
          .as("page")
          .isGreaterThan(150);
      int sea = picture.getRGB(size * 190 / 256, size * 80 / 256);
      assertThat(sea & 0xff).as("sea").isGreaterThan(red(sea));
      int island = picture.getRGB(size * 190 / 256, size * 150 / 256);
      assertThat(red(island)).as("island").isGreaterThan((island & 0xff) + 40);
    }
  }

  @Test
  void theFileForWindowsTellsWhereEachPictureIs() throws IOException {
    byte[] file = Files.readAllBytes(ICON.resolve("mapside.ico"));
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(bytes.getShort(2)).isEqualTo((short) 1);
    int count = bytes.getShort(4);
    assertThat(count).isEqualTo(7);
    for (int i = 0; i < count; i++) {
      int entry = 6 + 16 * i;
      int size = bytes.get(entry) == 0 ? 256 : Byte.toUnsignedInt(bytes.get(entry));
      ByteArrayInputStream png =
          new ByteArrayInputStream(file, bytes.getInt(entry + 12), bytes.getInt(entry + 8));
      assertThat(ImageIO.read(png).getWidth()).isEqualTo(size);
    }
  }

  @Test
  void theFileForMacNamesEachPictureAndItsLength() throws IOException {
    byte[] file = Files.readAllBytes(ICON.resolve("mapside.icns"));
    ByteBuffer bytes = ByteBuffer.wrap(file);

    assertThat(name(file, 0)).isEqualTo("icns");
    assertThat(bytes.getInt(4)).isEqualTo(file.length);
    int at = 8;
    int pictures = 0;
    while (at < file.length) {
      int length = bytes.getInt(at + 4);
      assertThat(ImageIO.read(new ByteArrayInputStream(file, at + 8, length - 8))).isNotNull();
      at += length;
      pictures++;
    }
    assertThat(pictures).isEqualTo(6);
  }

  private static Map<Integer, byte[]> pictures() throws IOException {
    return BuildIcons.draw(ICON.resolve("mapside.svg"));
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int red(int argb) {
    return argb >> 16 & 0xff;
  }

  private static String name(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.US_ASCII);
  }
}
