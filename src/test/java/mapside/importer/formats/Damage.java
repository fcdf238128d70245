package mapside.importer.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages files at random: bits, stretches left out and repeated, and what formats dislike. */
final class Damage {

  private static final String[] HARM = {
    "\0",
    "\u00FF\u00FE",
    "-1",
    "99999999999",
    "2147483647",
    "<",
    ">",
    "</",
    "&",
    "&#x10FFFF;",
    "]]>",
    "\"",
    "<table>",
    "<td colspan=99999 rowspan=99999>",
    "<li>",
    "|",
    "[^1]",
    "> ",
    "\n\n",
    "endobj",
    "stream\n",
    " 0 R",
    "<<",
    ">>",
    "/Kids",
    "/Length 999999999",
    "<w:tbl>",
    "<w:p>",
    "w:val=\"-5\"",
  };

  private Damage() {}

  /** A copy that was damaged in one place or several. */
  static byte[] to(byte[] whole, SplittableRandom random) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
      bytes =
          switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> without(bytes, at, length);
            case 2 -> with(bytes, at, slice(bytes, at, length).repeat(1 + random.nextInt(50)));
            case 3 -> with(bytes, random.nextInt(bytes.length), slice(bytes, at, length));
            case 4 -> Arrays.copyOf(bytes, Math.max(1, at));
            case 5 -> with(bytes, at, HARM[random.nextInt(HARM.length)]);
            default -> flipped(bytes, at, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
    bytes[at] =
        (byte) (random.nextBoolean() ? bytes[at] ^ 1 << random.nextInt(8) : random.nextInt());
    return bytes;
  }

  private static String slice(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, ISO_8859_1);
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    byte[] shorter = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, shorter, 0, at);
    System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
    return shorter;
  }

  private static byte[] with(byte[] bytes, int at, String inserted) {
    byte[] more = inserted.getBytes(ISO_8859_1);
    byte[] longer = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, longer, 0, at);
    System.arraycopy(more, 0, longer, at, more.length);
    System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
    return longer;
  }
}
