package mapside.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import mapside.detection.model.ModelException;
import mapside.fixture.Shipped;
import mapside.gazetteer.world.WorldException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody would call an article: it does no harm, and takes time in proportion to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

  private static final int SHORT = 15_000;

  /** Four times the text takes four times as long; sixteen times if time grew with its square. */
  private static final int MORE = 4;

  private static final double MOST_TIMES = 10;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private Detector detector;

  @BeforeAll
  void open() throws WorldException, ModelException {
    detector = Shipped.detector();
  }

  static Stream<String> pieces() {
    return Stream.of(
        "The minister flew from Nagoya to Osaka and met Mr. Lincoln of Reading, Pa. ",
        "THE MINISTER FLEW FROM NAGOYA TO OSAKA AND MET MR. LINCOLN OF READING, PA. ",
        "😀🎌👩‍👩‍👧 Greetings from Nagoya 🗾 ",
        "وصل الوزير إلى القاهرة. השר הגיע לירושלים ביום שני.\n",
        "Он живёт на Кунашире. Южно-Курильск и Северные территории. ",
        "択捉島と国後島は北方領土に含まれるコレハナガイカタカナデス",
        "Nagoya",
        "New-York-The-Of-",
        "U.S.A.",
        "'s’",
        "((((,,,,",
        "\u0300\u0301\u0000\uFFFD",
        new String(
            new byte[] {'N', 'i', 'c', 'e', (byte) 0xFF, (byte) 0xC3, ' '}, StandardCharsets.UTF_8),
        "\uD83D",
        "\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void mentionsLieInTheTextInOrder(String piece) {
    String text = repeated(piece, SHORT);

    List<FoundMention> all = detector.detect(text).all();

    int end = 0;
    for (FoundMention mention : all) {
      assertThat(mention.range().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.range().end()).isGreaterThan(mention.range().start());
      end = mention.range().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void timeGrowsWithTheText(String piece) {
    String text = repeated(piece, SHORT);
    String longer = repeated(piece, MORE * SHORT);
    nanos(text);

    long more = Math.min(nanos(longer), nanos(longer));
    long one = Math.max(1, Math.max(Math.max(nanos(text), nanos(text)), nanos(text)));

    assertThat((double) more).isLessThan(MOST_TIMES * one + 20e6);
  }

  @Test
  void aLongTextIsFoundAsItsParts() {
    String text = repeated("The ship sailed from Nagoya to Osaka ", 400_000);

    List<FoundMention> whole = detector.detect(text).mentions();
    long parts =
        detector.parts(text).stream()
            .mapToLong(part -> detector.detect(text, part).mentions().size())
            .sum();

    assertThat(detector.parts(text)).hasSizeGreaterThan(2);
    assertThat(whole).hasSize((int) parts);
    assertThat(whole).hasSizeGreaterThan(2 * 400_000 / 40);
  }

  /** Of the processor, so that a busy machine does not count. */
  private long nanos(String text) {
    long start = threads.getCurrentThreadCpuTime();
    detector.detect(text);
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1);
  }
}
