package mapside.basemap.pmtiles;

import static mapside.basemap.ArchiveException.Reason.DAMAGED;
import static mapside.basemap.ArchiveException.Reason.OTHER_COMPRESSION;
import static mapside.basemap.ArchiveException.Reason.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import mapside.basemap.ArchiveException;

/** How parts of an archive are packed, in the order of the specification's numbers. */
public enum Compression {
  /** Nothing is said; read as none. */
  UNKNOWN,
  /** Not packed. */
  NONE,
  /** Packed by gzip. */
  GZIP,
  /** Not read. */
  BROTLI,
  /** Not read. */
  ZSTD;

  /**
   * Unpacks a whole part.
   *
   * @param limit the most bytes to unpack, against parts that swell without end
   */
  byte[] unpack(byte[] packed, int limit) throws ArchiveException {
    return switch (this) {
      case UNKNOWN, NONE -> packed;
      case GZIP -> gunzip(packed, limit);
      case BROTLI, ZSTD ->
          throw new ArchiveException(OTHER_COMPRESSION, "packed by " + this + ", not gzip");
    };
  }

  private static byte[] gunzip(byte[] packed, int limit) throws ArchiveException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] plain = in.readNBytes(limit);
      if (plain.length == limit && in.read() >= 0) {
        throw new ArchiveException(TOO_LARGE, "unpacks to more than " + limit + " bytes");
      }
      return plain;
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException e) {
      throw new ArchiveException(DAMAGED, "can't be unpacked: " + e.getMessage());
    }
  }
}
