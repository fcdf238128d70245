package mapside.basemap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mapside.basemap.style.BundledStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is painted against what was painted, looked at and found good. */
class ReferencePicturesTest {

  /** Levels of 255 by which a channel may differ: other JDKs soften edges in another way. */
  private static final int CLOSE = 12;

  /** Of a thousand channels, so many may differ by more. */
  private static final int FAR_IN_A_THOUSAND = 5;

  static Stream<Arguments> pictures() {
    return ReferencePictures.VIEWS.stream()
        .flatMap(view -> Stream.of(BundledStyle.values()).map(style -> Arguments.of(view, style)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void tilesLookAsTheyDid(ReferencePictures.View view, BundledStyle style) throws Exception {
    BufferedImage expected = reference(view, style);
    BufferedImage painted = ReferencePictures.paint(view, style);

    assertThat(differing(painted, expected))
        .as("channels in a thousand that differ")
        .isLessThanOrEqualTo(FAR_IN_A_THOUSAND);
  }

  /** The measure itself must tell one style from another. */
  @Test
  void anotherStyleIsAnotherPicture() throws Exception {
    ReferencePictures.View view = ReferencePictures.VIEWS.getFirst();

    assertThat(
            differing(reference(view, BundledStyle.LIGHT), reference(view, BundledStyle.PHYSICAL)))
        .isGreaterThan(100);
  }

  private static BufferedImage reference(ReferencePictures.View view, BundledStyle style)
      throws IOException {
    String name = ReferencePictures.name(view, style);
    return requireNonNull(
        ImageIO.read(requireNonNull(ReferencePicturesTest.class.getResource(name), name)), name);
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    int far = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += Byte.SIZE) {
          int difference =
              (one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff);
          far += Math.abs(difference) > CLOSE ? 1 : 0;
        }
      }
    }
    return far * 1000 / (one.getWidth() * one.getHeight() * 3);
  }
}
