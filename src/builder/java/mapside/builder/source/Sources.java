package mapside.builder.source;

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
 * The packages named in the {@code sources.properties} of one builder: from Debian unless {@code
 * NAME.registry} says {@code npm} or {@code maven}. They are fetched with their registry's ordinary
 * client into a folder that later builds use again.
 */
public final class Sources {

  private static final int MINUTES = 10;

  private final Path cache;
  private final Properties pinned = new Properties();

  /**
   * Reads the list of packages; nothing is fetched yet.
   *
   * @param builder whose list, such as {@code basemap}
   * @param cache the folder for what is fetched
   */
  public Sources(String builder, Path cache) {
    this.cache = cache;
    try (InputStream in =
        Sources.class.getResourceAsStream("/mapside/builder/" + builder + "/sources.properties")) {
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
    Path file = downloaded(name);
    Path folder = cache.resolve(name);
    Path done = cache.resolve(name + ".unpacked");
    try {
      if (!Files.exists(done)) {
        Files.createDirectories(folder);
        run(cache, registry(name).unpack(file.getFileName().toString(), name), registry(name));
        Files.writeString(done, get(name, "sha256"));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file of a package as its registry serves it.
   *
   * @param name the first part of its keys in {@code sources.properties}
   * @throws BuildException if it can't be fetched or is not the pinned one
   */
  public Path downloaded(String name) {
    Path deb = cache.resolve(name + "." + registry(name).ending());
    try {
      if (!Files.exists(deb)) {
        fetch(name, deb);
      }
      String sha256 = sha256(deb);
      if (!sha256.equals(get(name, "sha256"))) {
        throw new BuildException(
            "%s has SHA-256 %s, not the pinned %s; delete it and build again"
                .formatted(deb, sha256, get(name, "sha256")));
      }
      return deb;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fetch(String name, Path deb) throws IOException {
    Path arriving = Files.createTempDirectory(cache, name);
    Registry registry = registry(name);
    List<String> command = registry.fetch(get(name, "package"), get(name, "version"));
    run(arriving, command, registry);
    try (var files = Files.list(arriving)) {
      Path fetched =
          files
              .findFirst()
              .orElseThrow(
                  () -> new BuildException("nothing came of: " + String.join(" ", command)));
      Files.move(fetched, deb, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.delete(arriving);
  }

  private Registry registry(String name) {
    return Registry.ofCode(pinned.getProperty(name + ".registry", "debian"));
  }

  private static void run(Path folder, List<String> command, Registry registry) {
    String line = String.join(" ", command);
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new BuildException("no end after " + MINUTES + " minutes: " + line);
      }
      if (process.exitValue() != 0) {
        throw new BuildException("failed: " + line + " (" + registry.needs() + ")");
      }
    } catch (IOException e) {
      throw new BuildException(command.getFirst() + " is missing (" + registry.needs() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BuildException("interrupted: " + line, e);
    }
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
