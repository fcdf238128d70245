package mapside.basemap;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;

/** Damages bytes in the ways that find faults in readers: single bits, lengths, cuts, shifts. */
@NullMarked
final class Damage {

  /** Values at which counts and lengths overflow, as variable-length and as plain numbers. */
  private static final byte[][] EXTREMES = {
    {0},
    {1},
    {(byte) 0x7f},
    {(byte) 0x80, 0},
    {-1, -1, -1, -1, 0x0f},
    {-1, -1, -1, -1, 0x07},
    {-1, -1, -1, -1, -1, -1, -1, -1, 0x7f},
    {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
    {-1, -1, -1, -1},
    {-1, -1, -1, 0x7f},
    {0, 0, 0, 0, 0, 0, 0, (byte) 0x80},
  };

  private final SplittableRandom random;

  Damage(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Damages a copy at one to four places.
   *
   * @param from where the damage may begin
   * @param to where it must have begun, exclusive
   */
  byte[] of(byte[] whole, int from, int to) {
    byte[] damaged = whole.clone();
    int places = 1 + random.nextInt(4);
    for (int i = 0; i < places; i++) {
      int at = Math.min(from + random.nextInt(Math.max(1, to - from)), damaged.length - 1);
      damaged = damagedAt(damaged, Math.max(0, at));
    }
    return damaged;
  }

  private byte[] damagedAt(byte[] bytes, int at) {
    switch (random.nextInt(7)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt();
      case 2 -> bytes[at] += (byte) (random.nextBoolean() ? 1 : -1);
      case 3 -> overwrite(bytes, at, EXTREMES[random.nextInt(EXTREMES.length)]);
      case 4 -> {
        int from = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(64), bytes.length - Math.max(from, at));
        System.arraycopy(bytes, from, bytes, at, length);
      }
      case 5 -> {
        return without(bytes, at, Math.min(1 + random.nextInt(16), bytes.length - at));
      }
      default -> {
        return random.nextInt(8) == 0 && at > 0
            ? Arrays.copyOf(bytes, at)
            : with(bytes, at, EXTREMES[random.nextInt(EXTREMES.length)]);
      }
    }
    return bytes;
  }

  private static void overwrite(byte[] bytes, int at, byte... by) {
    System.arraycopy(by, 0, bytes, at, Math.min(by.length, bytes.length - at));
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    byte[] shorter = new byte[Math.max(1, bytes.length - length)];
    System.arraycopy(bytes, 0, shorter, 0, Math.min(at, shorter.length));
    int rest = Math.max(0, shorter.length - at);
    System.arraycopy(bytes, bytes.length - rest, shorter, shorter.length - rest, rest);
    return shorter;
  }

  private static byte[] with(byte[] bytes, int at, byte... more) {
    byte[] longer = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, longer, 0, at);
    System.arraycopy(more, 0, longer, at, more.length);
    System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
    return longer;
  }
}
