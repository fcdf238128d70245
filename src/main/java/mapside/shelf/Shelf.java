package mapside.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mapside.disk.WholeFile;

/**
 * The shelf: what has been read, the latest first, and a search in it. In its folder there are, for
 * each reading, what is known of it, its text and a picture of its map; the index beside them is
 * made anew from these whenever it can't be used. For any thread, one at a time.
 */
public final class Shelf {

  private static final int DIGITS = 20;
  private static final String END = ".json";
  private static final String TEXT = ".txt";
  private static final String PICTURE = ".png";

  private final Path folder;
  private final ShippedArticle shipped;
  private final Index index;

  /**
   * A shelf in a folder, which need not exist.
   *
   * @param shipped the file of the article that comes with the program
   */
  public Shelf(Path folder, Path shipped) {
    this.folder = folder;
    this.shipped = new ShippedArticle(shipped.toAbsolutePath());
    index = new Index(folder.resolve("index.sqlite"));
  }

  /** A reading that was found, with the words round what was looked for. */
  public record Hit(Reading reading, String excerpt) {}

  /** All readings, the latest first; those whose files can't be read are left out. */
  public synchronized List<Reading> recent() {
    gather();
    List<Reading> readings = new ArrayList<>();
    for (Path file : files()) {
      read(file).ifPresent(readings::add);
    }
    readings.sort(Comparator.comparing(Reading::opened).reversed());
    return readings;
  }

  /** The reading of an article's file; empty if it was never read. */
  public synchronized Optional<Reading> find(Path article) {
    Path file = file(article);
    if (!Files.exists(file) && shipped.isHere(article)) {
      gather();
    }
    return Files.exists(file) ? read(file) : Optional.empty();
  }

  private Optional<Reading> read(Path file) {
    return ReadingFile.read(file).map(shipped::here);
  }

  /**
   * Makes one reading of those of the article that ships, which are kept by where it lay when it
   * was read: by an older version, or by one that lies elsewhere. The latest holds.
   */
  private void gather() {
    Path own = file(shipped.file());
    Optional<Reading> latest = Files.exists(own) ? ReadingFile.read(own) : Optional.empty();
    for (Path file : files()) {
      Optional<Reading> stray =
          ReadingFile.read(file).filter(reading -> shipped.isElsewhere(reading.file()));
      if (stray.isPresent()) {
        boolean isLater = latest.isEmpty() || latest.get().opened().isBefore(stray.get().opened());
        try {
          gather(stray.get(), isLater);
          latest = isLater ? stray : latest;
        } catch (IOException e) {
          System.getLogger(Shelf.class.getName())
              .log(System.Logger.Level.WARNING, "not gathered: " + file, e);
        }
      }
    }
  }

  private void gather(Reading stray, boolean isLater) throws IOException {
    String key = key(stray.file().toString());
    Path text = folder.resolve(key + TEXT);
    if (isLater) {
      Path picture = folder.resolve(key + PICTURE);
      if (Files.exists(picture)) {
        Files.move(picture, picture(shipped.file()), StandardCopyOption.REPLACE_EXISTING);
      }
      if (Files.exists(text)) {
        put(stray.at(shipped.file()), Files.readString(text));
      } else {
        // Another window was faster.
        write(stray.at(shipped.file()));
      }
    }
    remove(key);
  }

  /**
   * Puts a reading on the shelf, or in the place of the one of the same file.
   *
   * @param text the article's plain text
   * @throws IOException if it can't be written
   */
  public synchronized void put(Reading reading, String text) throws IOException {
    Files.createDirectories(folder);
    WholeFile.write(textFile(reading.file()), text.getBytes(StandardCharsets.UTF_8));
    write(reading);
    usable(() -> index.put(key(reading.file()), reading, text));
  }

  /**
   * Tells where its reader is in an article that is on the shelf already; nothing happens if it was
   * taken off.
   *
   * @return whether it is there
   * @throws IOException if it can't be written
   */
  public synchronized boolean update(Reading reading) throws IOException {
    Path file = file(reading.file());
    boolean isThere = Files.exists(file);
    if (isThere) {
      write(reading);
    }
    return isThere;
  }

  private void write(Reading reading) throws IOException {
    ReadingFile.write(file(reading.file()), reading, shipped.nameOf(reading.file()));
  }

  /** Where the picture of a reading's map is, or would be. */
  public Path picture(Path article) {
    return folder.resolve(key(article) + PICTURE);
  }

  /** Takes a reading off the shelf; the article's file stays. */
  public synchronized void remove(Path article) throws IOException {
    remove(key(article));
  }

  private void remove(String key) throws IOException {
    for (String end : List.of(END, TEXT, PICTURE)) {
      Files.deleteIfExists(folder.resolve(key + end));
    }
    usable(() -> index.remove(key));
  }

  /**
   * The readings whose title, text or places have words that begin so, the best first; of a script
   * that sets no spaces, any part of a word.
   *
   * @param words what is looked for; all of it must be there, or if nothing has it, what a question
   *     is about
   */
  public synchronized List<Hit> search(String words) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (Index.Found found : usable(() -> index.search(words))) {
      Path file = folder.resolve(found.key() + END);
      if (Files.exists(file)) {
        read(file).ifPresent(each -> hits.add(new Hit(each, found.excerpt())));
      }
    }
    return hits;
  }

  /** Makes the index anew from the files. */
  public synchronized void rebuild() throws IOException {
    index.begin();
    for (Path file : files()) {
      Optional<Reading> reading = read(file);
      if (reading.isPresent()) {
        Path text = textFile(reading.get().file());
        String words = Files.exists(text) ? Files.readString(text) : "";
        index.put(key(reading.get().file()), reading.get(), words);
      }
    }
  }

  /** What is done with the index. */
  private interface Use<T> {
    T run() throws IOException;
  }

  private interface Change {
    void run() throws IOException;
  }

  private void usable(Change change) throws IOException {
    usable(
        () -> {
          change.run();
          return true;
        });
  }

  /** An index that is missing, damaged or of another version is made anew, and then it is used. */
  private <T> T usable(Use<T> use) throws IOException {
    if (index.exists()) {
      try {
        return use.run();
      } catch (IOException e) {
        System.getLogger(Shelf.class.getName())
            .log(System.Logger.Level.INFO, "the index of the shelf is made anew", e);
      }
    }
    rebuild();
    return use.run();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + END)) {
        found.forEach(files::add);
      } catch (IOException e) {
        System.getLogger(Shelf.class.getName())
            .log(System.Logger.Level.WARNING, "not read: " + folder, e);
      }
    }
    return files;
  }

  private Path file(Path article) {
    return folder.resolve(key(article) + END);
  }

  private Path textFile(Path article) {
    return folder.resolve(key(article) + TEXT);
  }

  private String key(Path article) {
    return key(shipped.nameOf(article.toAbsolutePath()));
  }

  private static String key(String name) {
    try {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
