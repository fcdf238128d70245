package mapside.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mapside.disk.WholeFile;
import mapside.json.Json;
import mapside.json.JsonWriter;

/** Packs parcels. The file appears whole or not at all. */
public final class ParcelWriter {

  private ParcelWriter() {}

  /**
   * Packs an article.
   *
   * @param parcel the file to write, in the place of one that may be there
   * @param article the article's file
   * @param pictures files of the pictures that it shows; those that do not lie below the article's
   *     folder are left out
   * @param links the link file; left out if it is not there
   * @param lesson the lesson; left out if it is not there
   * @param state what the reader sees
   * @throws IOException if something can't be read or written; a file that was there stays
   */
  public static void write(
      Path parcel, Path article, Collection<Path> pictures, Path links, Path lesson, Json.Obj state)
      throws IOException {
    Path target = parcel.toAbsolutePath();
    // Not by createTempFile, whose files nobody else may read; and no two windows use the same.
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (ZipOutputStream zip = open(temporary)) {
        pack(zip, article.toAbsolutePath(), pictures, links, state);
        add(zip, Parcel.LESSON, lesson);
      }
      WholeFile.move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static ZipOutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    return new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  private static void pack(
      ZipOutputStream zip, Path article, Collection<Path> pictures, Path links, Json.Obj state)
      throws IOException {
    Map<String, Json> manifest = new LinkedHashMap<>();
    manifest.put("version", new Json.Num(String.valueOf(Parcel.VERSION)));
    manifest.put("article", new Json.Str(String.valueOf(article.getFileName())));
    manifest.put("state", state);
    add(
        zip,
        Parcel.MANIFEST,
        JsonWriter.write(new Json.Obj(manifest)).getBytes(StandardCharsets.UTF_8));
    Path folder = article.resolveSibling("");
    add(zip, Parcel.FOLDER + article.getFileName(), article);
    Set<Path> once = new LinkedHashSet<>();
    for (Path picture : pictures) {
      Path inside = folder.resolve(picture).normalize();
      if (inside.startsWith(folder) && !inside.equals(article) && once.add(inside)) {
        add(zip, Parcel.FOLDER + folder.relativize(inside).toString().replace('\\', '/'), inside);
      }
    }
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    add(zip, Parcel.LINKS, links);
    add(zip, Parcel.EVENTS, folder.resolve(stem + ".events.jsonld"));
  }

  /** A picture that is missing is missing in the parcel too. */
  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      zip.putNextEntry(entry(name));
      Files.copy(file, zip);
      zip.closeEntry();
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** Without the time, so that the same reading makes the same file. */
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }
}
