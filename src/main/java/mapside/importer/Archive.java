package mapside.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an article that comes as a zip file. Parts are read by name and never unpacked onto
 * a disk, so that no name leads anywhere; and no more is read than an article can hold, whatever a
 * small file claims to unpack to.
 */
public final class Archive implements AutoCloseable {

  /** More parts than any book has. */
  private static final int MOST_PARTS = 100_000;

  private static final int LARGEST_PART = 64 << 20;
  private static final long LARGEST_SUM = 256L << 20;

  private final Source source;
  private final String format;
  private final ZipFile zip;
  private long read;

  private Archive(Source source, String format, ZipFile zip) {
    this.source = source;
    this.format = format;
    this.zip = zip;
  }

  /** Whether a file begins as zip files do. */
  public static boolean begins(Source source) {
    return source.headAsLatin().startsWith("PK\u0003\u0004");
  }

  /**
   * Opens a file.
   *
   * @param format what people call its format
   * @throws ImportException if it is no whole zip file
   */
  public static Archive open(Source source, String format) throws ImportException {
    try {
      Archive archive = new Archive(source, format, new ZipFile(source.file().toFile()));
      if (archive.zip.size() > MOST_PARTS) {
        archive.close();
        throw archive.damaged(null);
      }
      return archive;
    } catch (ZipException e) {
      throw source.damaged(format, e);
    } catch (IOException e) {
      throw Source.refused(source.file(), e);
    }
  }

  /** Whether a file is a whole zip file that has a part of a name. */
  public static boolean has(Source source, String name) {
    try (ZipFile zip = new ZipFile(source.file().toFile())) {
      return zip.getEntry(name) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether there is a part of a name. */
  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * The bytes of a part; empty if there is none of that name.
   *
   * @throws ImportException if it is damaged, or larger than a part of an article can be
   */
  public Optional<byte[]> part(String name) throws ImportException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST_PART + 1);
      read += bytes.length;
      if (bytes.length > LARGEST_PART || read > LARGEST_SUM) {
        throw source.tooLarge(bytes.length > LARGEST_PART ? LARGEST_PART : LARGEST_SUM);
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** The bytes of a part that must be there. */
  public byte[] needed(String name) throws ImportException {
    return part(name).orElseThrow(() -> damaged(null));
  }

  /** The exception for something in it that is not as its format says. */
  public ImportException damaged(@Nullable Throwable why) {
    return why == null
        ? new ImportException(new ImportProblem.Damaged(source.file(), format))
        : source.damaged(format, why);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      System.getLogger(Archive.class.getName())
          .log(System.Logger.Level.DEBUG, "not closed: " + source.file(), e);
    }
  }
}
