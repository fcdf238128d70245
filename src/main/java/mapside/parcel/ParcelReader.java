package mapside.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mapside.json.DamagedJsonException;
import mapside.json.Json;
import mapside.json.JsonReader;
import mapside.parcel.ParcelProblem.Fault;

/**
 * Unpacks parcels. Whatever is inside, nothing is written outside of the folder that it is unpacked
 * into, and no more than an article with many pictures takes.
 */
public final class ParcelReader {

  private static final int MOST_ENTRIES = 5000;
  private static final long MOST_BYTES = 512L << 20;
  private static final int MANIFEST_BYTES = 1 << 20;

  /** Names that are the same file on every system, one below the other. */
  private static final Pattern SAFE_PART =
      Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]*[^\\\\/:*?\"<>|\\p{Cntrl}. ]");

  private final Path file;
  private final Path folder;
  private long left = MOST_BYTES;

  private ParcelReader(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * Unpacks a parcel into a folder that is empty or not there yet.
   *
   * @throws ParcelException if it is no parcel, or does harm; what was unpacked so far stays there
   * @throws IOException if the folder can't be written to
   */
  public static Parcel unpack(Path file, Path folder) throws ParcelException, IOException {
    ParcelReader reader = new ParcelReader(file, folder);
    return open(file, zip -> reader.unpack(zip, (name, entry) -> true));
  }

  /**
   * Unpacks the article alone, without its pictures, links and lesson, as {@link #unpack(Path,
   * Path)} does.
   */
  public static Parcel unpackText(Path file, Path folder) throws ParcelException, IOException {
    ParcelReader reader = new ParcelReader(file, folder);
    return open(
        file, zip -> reader.unpack(zip, (name, entry) -> entry.equals(Parcel.FOLDER + name)));
  }

  /** What is done with a file that was opened. */
  private interface Use<T> {
    T of(ZipFile zip) throws ParcelException, IOException;
  }

  private static <T> T open(Path file, Use<T> use) throws ParcelException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return use.of(zip);
    } catch (NoSuchFileException | java.io.FileNotFoundException e) {
      throw new ParcelException(file, Fault.MISSING);
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      throw new ParcelException(file, Fault.DAMAGED);
    }
  }

  /**
   * Unpacks some entries.
   *
   * @param wanted whether one is wanted, by the name of the article and its own
   */
  private Parcel unpack(ZipFile zip, BiPredicate<String, String> wanted)
      throws ParcelException, IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new ParcelException(file, Fault.TOO_LARGE);
    }
    Json.Obj manifest = manifest(zip);
    String name =
        manifest
            .text("article")
            .filter(ParcelReader::isSafe)
            .filter(each -> each.indexOf('/') < 0)
            .orElseThrow(() -> new ParcelException(file, Fault.NO_PARCEL));
    if (zip.getEntry(Parcel.FOLDER + name) == null) {
      throw new ParcelException(file, Fault.NO_PARCEL);
    }
    Files.createDirectories(folder);
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (wanted.test(name, entry.getName())) {
        unpack(zip, entry, name);
      }
    }
    return new Parcel(folder.resolve(name), manifest.object("state").orElse(Json.Obj.EMPTY));
  }

  private Json.Obj manifest(ZipFile zip) throws ParcelException, IOException {
    ZipEntry entry = zip.getEntry(Parcel.MANIFEST);
    if (entry == null) {
      throw new ParcelException(file, Fault.NO_PARCEL);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MANIFEST_BYTES);
      Json json = JsonReader.parse(new String(bytes, StandardCharsets.UTF_8));
      Json.Obj manifest = json instanceof Json.Obj object ? object : Json.Obj.EMPTY;
      if (manifest.number("version").orElse(0) > Parcel.VERSION) {
        throw new ParcelException(file, Fault.TOO_NEW);
      }
      return manifest;
    } catch (DamagedJsonException e) {
      throw new ParcelException(file, Fault.NO_PARCEL);
    }
  }

  private void unpack(ZipFile zip, ZipEntry entry, String article)
      throws ParcelException, IOException {
    if (entry.isDirectory()) {
      return;
    }
    Optional<String> place = place(entry.getName(), article);
    if (place.isEmpty()) {
      return;
    }
    Path target = folder.resolve(place.get()).normalize();
    if (!isSafe(place.get()) || !target.startsWith(folder.normalize())) {
      throw new ParcelException(file, Fault.ESCAPES);
    }
    Files.createDirectories(target.resolveSibling(""));
    try (InputStream in = zip.getInputStream(entry);
        var out = Files.newOutputStream(target, java.nio.file.StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        left -= count;
        if (left < 0) {
          throw new ParcelException(file, Fault.TOO_LARGE);
        }
        out.write(buffer, 0, count);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ParcelException(file, Fault.DAMAGED);
    }
  }

  /** Where an entry belongs beside the article; empty for what Mapside does not know. */
  private static Optional<String> place(String entry, String article) {
    int dot = article.lastIndexOf('.');
    String stem = dot <= 0 ? article : article.substring(0, dot);
    if (entry.startsWith(Parcel.FOLDER)) {
      return Optional.of(entry.substring(Parcel.FOLDER.length()));
    }
    return switch (entry) {
      case Parcel.LINKS -> Optional.of(stem + ".links.jsonld");
      case Parcel.EVENTS -> Optional.of(stem + ".events.jsonld");
      case Parcel.LESSON -> Optional.of(stem + ".lesson.json");
      default -> Optional.empty();
    };
  }

  private static boolean isSafe(String name) {
    for (String part : name.split("/", -1)) {
      if (!SAFE_PART.matcher(part).matches() || part.equals("..")) {
        return false;
      }
    }
    return name.length() < 1000;
  }
}
