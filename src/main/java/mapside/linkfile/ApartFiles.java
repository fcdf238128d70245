package mapside.linkfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The link files of articles beside which nothing can be written. They are found by what the
 * article says, and, when that has changed, by where it is.
 *
 * @param folder where they lie, need not exist; empty if there are to be none
 */
public record ApartFiles(Optional<Path> folder) {

  /** There are none. */
  public static final ApartFiles NONE = new ApartFiles(Optional.empty());

  private static final String END = ".links.jsonld";
  private static final int DIGITS = 16;

  /**
   * Where the links of an article are kept; empty if nowhere.
   *
   * @param article what the article is called for this: its file, or a word for one that ships
   * @param plainText what it says
   */
  public Optional<Path> of(String article, String plainText) {
    return folder.map(in -> in.resolve(hash(article) + "-" + hash(plainText) + END));
  }

  /** The file with the links of an article, as it is now or as it was; empty if there is none. */
  public Optional<Path> find(String article, String plainText) {
    Optional<Path> exact = of(article, plainText).filter(Files::exists);
    return exact
        .or(() -> first("*-" + hash(plainText) + END))
        .or(() -> first(hash(article) + "-*" + END));
  }

  private Optional<Path> first(String pattern) {
    Path in = folder.filter(Files::isDirectory).orElse(null);
    if (in == null) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(in, pattern)) {
      Optional<Path> newest = Optional.empty();
      for (Path file : files) {
        if (newest.isEmpty()
            || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest.get()))
                > 0) {
          newest = Optional.of(file);
        }
      }
      return newest;
    } catch (IOException e) {
      System.getLogger(ApartFiles.class.getName())
          .log(System.Logger.Level.WARNING, "not read: " + in, e);
      return Optional.empty();
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
