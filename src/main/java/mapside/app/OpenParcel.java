package mapside.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import mapside.json.Json;
import mapside.parcel.Parcel;
import mapside.parcel.ParcelException;
import mapside.parcel.ParcelReader;

/**
 * Unpacks what somebody handed on into the data folder, where it can be read and written on; the
 * same file a second time is what was made of it the first time.
 *
 * @param file the file that was handed on
 * @param data the folder of what readers make; empty for a folder that is forgotten
 */
record OpenParcel(Path file, Optional<Path> data) {

  private static final int DIGITS = 20;
  private static final String DONE = ".article";

  Parcel open() throws ParcelException, IOException {
    Path parcels =
        data.isPresent()
            ? Files.createDirectories(data.get().resolve("handed-on"))
            : Files.createTempDirectory("mapside");
    Path folder = parcels.resolve(hash());
    Path done = parcels.resolve(folder.getFileName() + DONE);
    if (Files.isDirectory(folder) && Files.exists(done)) {
      return new Parcel(folder.resolve(Files.readString(done)), Json.Obj.EMPTY);
    }
    Path unpacked = Files.createTempDirectory(parcels, "new");
    Parcel parcel;
    try {
      parcel = ParcelReader.unpack(file, unpacked);
    } catch (ParcelException | IOException e) {
      delete(unpacked);
      throw e;
    }
    delete(folder);
    try {
      Files.move(unpacked, folder);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(e);
    }
    String name = String.valueOf(parcel.article().getFileName());
    Files.writeString(done, name);
    return new Parcel(folder.resolve(name), parcel.state());
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private String hash() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
