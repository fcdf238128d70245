package mapside.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the character set of a text by its bytes: Unicode by its marks or because nothing else
 * looks like it, others by how often their letters stand where.
 */
final class CharacterSets {

  /** More of a text says no more of its character set. */
  private static final int SAMPLE = 1 << 16;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static final Set<String> CYRILLIC_NAMES =
      Set.of("windows-1251", "KOI8-R", "x-MacCyrillic", "IBM866", "IBM855", "ISO-8859-5");

  private CharacterSets() {}

  /** The character set of a text, or of its beginning; empty if it is no text. */
  static Optional<Charset> of(byte[] bytes) {
    return marked(bytes)
        .or(() -> unmarkedWide(bytes))
        .or(() -> decodes(bytes, StandardCharsets.UTF_8) ? utf8() : Optional.empty())
        .or(() -> guessed(bytes))
        .filter(set -> looksWritten(bytes, set));
  }

  private static Optional<Charset> utf8() {
    return Optional.of(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8();
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** In UTF-16 the zero bytes of spaces and line ends stand first in their pairs, or all second. */
  private static Optional<Charset> unmarkedWide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int most = Math.max(zeros[0], zeros[1]);
    if (most <= length / 100 || most < 2 * Math.min(zeros[0], zeros[1])) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] == most ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static Optional<Charset> guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    Optional<Charset> guess =
        Optional.ofNullable(detector.getDetectedCharset())
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .filter(set -> decodes(bytes, set));
    boolean cyrillic = guess.map(Charset::name).filter(CYRILLIC_NAMES::contains).isPresent();
    boolean clustered = isClustered(bytes);
    if (guess.isEmpty() || cyrillic && !clustered) {
      return Optional.of(clustered ? CYRILLIC : WESTERN);
    }
    boolean western = guess.get().equals(WESTERN) || guess.get().name().startsWith("ISO-8859-1");
    return western ? Optional.of(clustered ? CYRILLIC : WESTERN) : guess;
  }

  /**
   * Whether bytes beyond ASCII mostly stand side by side, as letters of Cyrillic words do; those of
   * Western ones stand alone among plain letters.
   */
  private static boolean isClustered(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int high = 0;
    int besides = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        high++;
        if (i > 0 && bytes[i - 1] < 0) {
          besides++;
        }
      }
    }
    return besides * 2 > high;
  }

  /** Strictly; only a letter that the end of a sample cuts through may be incomplete. */
  private static boolean decodes(byte[] bytes, Charset set) {
    CharsetDecoder decoder =
        set.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return in.remaining() < 6;
      }
      out.clear();
    }
  }

  /** Texts have hardly any control characters but those of lines and pages. */
  private static boolean looksWritten(byte[] bytes, Charset set) {
    String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE), set);
    int strange = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      boolean layout = c >= '\b' && c <= '\r' || c == 0x1A || c == 0x1B;
      boolean broken = c == '\uFFFD' || c >= 0xE000 && c < 0xF900 || !Character.isDefined(c);
      if (c < ' ' && !layout || broken) {
        strange++;
      }
    }
    return strange <= 1 + sample.length() / 1000;
  }
}
