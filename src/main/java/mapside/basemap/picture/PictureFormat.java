package mapside.basemap.picture;

import java.util.Arrays;

/** The formats of pictures that tiles come in, told apart by their first bytes. */
public enum PictureFormat {
  /** Portable Network Graphics (W3C recommendation, 5.2). */
  PNG(true, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
  /** JPEG (ITU-T T.81, B.1.1.3: a start of image, then a marker). */
  JPEG(true, 0, 0xff, 0xd8, 0xff),
  /** WebP (RFC 9649, 2.4); the JDK does not read it. */
  WEBP(false, 8, 'W', 'E', 'B', 'P'),
  /** AVIF (an ISO base media file with that brand); the JDK does not read it. */
  AVIF(false, 4, 'f', 't', 'y', 'p', 'a', 'v', 'i', 'f'),
  /** Something else. */
  OTHER(false, 0);

  private final boolean read;
  private final int at;
  private final byte[] sign;

  PictureFormat(boolean read, int at, int... sign) {
    this.read = read;
    this.at = at;
    this.sign = new byte[sign.length];
    for (int i = 0; i < sign.length; i++) {
      this.sign[i] = (byte) sign[i];
    }
  }

  /** The format that some bytes begin as. */
  public static PictureFormat of(byte[] bytes) {
    for (PictureFormat format : values()) {
      int end = format.at + format.sign.length;
      if (bytes.length >= end
          && Arrays.equals(bytes, format.at, end, format.sign, 0, format.sign.length)) {
        return format;
      }
    }
    return OTHER;
  }

  /** Whether pictures of this format can be read. */
  public boolean isRead() {
    return read;
  }
}
