package mapside.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import mapside.settings.Folders;

/**
 * What the program can tell of itself.
 *
 * @param version as the build names it
 * @param licences the folder of the licences of all parts; empty if it was started from a build
 * @param folders where its settings and its log lie
 */
record ProgramFacts(String version, Optional<Path> licences, Folders folders) {

  /** The facts of the program that runs: its launcher says what is where. */
  static ProgramFacts ofSystem() {
    return new ProgramFacts(
        readVersion(),
        Optional.ofNullable(System.getProperty("mapside.licences")).map(Path::of),
        Folders.ofSystem());
  }

  static String readVersion() {
    Properties properties = new Properties();
    try (InputStream in = ProgramFacts.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      System.getLogger(ProgramFacts.class.getName())
          .log(System.Logger.Level.WARNING, "no version", e);
    }
    return properties.getProperty("version", "");
  }
}
