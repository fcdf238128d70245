package mapside.importer;

/** Tells letters of scripts that set no space between words. */
public final class Eastern {

  private Eastern() {}

  /** Whether a letter or mark is Chinese or Japanese. */
  public static boolean isEastern(char c) {
    return c >= 0x3000 && c < 0x3130 || c >= 0x3400 && c < 0xA000 || c >= 0xFF00 && c < 0xFFEF;
  }
}
