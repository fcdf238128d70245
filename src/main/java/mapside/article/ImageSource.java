package mapside.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where a picture of an article is kept. Nothing is read before it is to be shown. */
public sealed interface ImageSource {

  /** More bytes are no picture of an article. */
  int MOST_BYTES = 64 << 20;

  /** Its name, whose ending may tell the format. */
  String name();

  /**
   * Its bytes. Takes long.
   *
   * @throws IOException if it is missing, or too large to be a picture of an article
   */
  byte[] bytes() throws IOException;

  /**
   * A picture in a file of its own.
   *
   * @param file where
   */
  record InFile(Path file) implements ImageSource {

    @Override
    public String name() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public byte[] bytes() throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        return bounded(in);
      }
    }
  }

  /**
   * A picture inside of the article's own file.
   *
   * @param archive a zip file
   * @param entry the picture's name in it
   */
  record InArchive(Path archive, String entry) implements ImageSource {

    @Override
    public String name() {
      return entry.substring(entry.lastIndexOf('/') + 1);
    }

    @Override
    public byte[] bytes() throws IOException {
      try (ZipFile zip = new ZipFile(archive.toFile())) {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
          throw new IOException("missing: " + entry);
        }
        try (InputStream in = zip.getInputStream(found)) {
          return bounded(in);
        }
      }
    }
  }

  /**
   * A picture that was read with the article. Equal only to itself, so that it can be a key
   * cheaply.
   */
  final class Held implements ImageSource {

    private final String name;
    private final byte[] bytes;

    /**
     * Keeps bytes, which must not change any more.
     *
     * @param name a name whose ending tells the format
     */
    public Held(String name, byte[] bytes) {
      this.name = Objects.requireNonNull(name);
      this.bytes = Objects.requireNonNull(bytes);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public byte[] bytes() {
      return bytes;
    }
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("too large");
    }
    return bytes;
  }
}
