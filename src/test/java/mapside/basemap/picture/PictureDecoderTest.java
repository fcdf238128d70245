package mapside.basemap.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import mapside.fixture.PictureMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void readsAPicture(String format) throws Exception {
    assertThat(PictureDecoder.decode(PictureMaps.plain(format, 300, 0x336699)).getWidth())
        .isEqualTo(300);
  }

  @Test
  void otherFormatsAreNamed() {
    byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);

    UnreadablePictureException refused = refused(webp);

    assertThat(refused).hasMessageContaining("WEBP");
    assertThat(refused.isOtherFormat()).isTrue();
    assertThat(refused("<html>".getBytes(ISO_8859_1)).isOtherFormat()).isFalse();
    assertThat(refused().isOtherFormat()).isFalse();
  }

  /** Twelve bytes of the header say how large it is; nobody may believe them. */
  @Test
  void aHugeSizeIsRefusedBeforeItIsMade() {
    byte[] png = PictureMaps.plain("png", 16, 0);
    Arrays.fill(png, 17, 20, (byte) 0x7f);
    Arrays.fill(png, 21, 24, (byte) 0x7f);

    assertThat(refused(png)).hasMessageContaining("pixels");
  }

  @Test
  void aJpegInStepsWithoutEndIsRefused() {
    byte[] jpeg = Arrays.copyOf(PictureMaps.plain("jpg", 16, 0), 10_000);
    for (int i = 2_000; i < jpeg.length; i += 2) {
      jpeg[i] = (byte) 0xff;
      jpeg[i + 1] = (byte) 0xda;
    }

    assertThat(refused(jpeg)).hasMessageContaining("steps");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureCutShortIsDamagedOrReadAsFarAsItGoes(String format) {
    byte[] whole = PictureMaps.plain(format, 64, 0x123456);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertThat(PictureDecoder.decode(cut).getWidth()).isEqualTo(64);
      } catch (UnreadablePictureException e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
  }

  private static UnreadablePictureException refused(byte... picture) {
    return catchThrowableOfType(
        UnreadablePictureException.class, () -> PictureDecoder.decode(picture));
  }
}
