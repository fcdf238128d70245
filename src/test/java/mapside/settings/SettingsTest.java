package mapside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;

  @Test
  void whatWasSavedIsThereAtTheNextStart() throws IOException {
    Path deep = folder.resolve("a/b");
    Settings settings = Settings.in(deep);
    settings.put("theme", "dark");
    settings.put("text.size", "19.0");
    settings.save();

    Settings next = Settings.in(deep);

    assertThat(next.get("theme")).contains("dark");
    assertThat(next.number("text.size")).contains(19.0);
    assertThat(Files.list(deep)).as("no temporary file is left").hasSize(1);
  }

  @Test
  void whatIsNoNumberOrMissingIsEmpty() {
    Settings settings = Settings.in(folder);
    settings.put("text.size", "large");
    settings.put("width", "NaN");

    assertThat(settings.number("text.size")).isEmpty();
    assertThat(settings.number("width")).isEmpty();
    assertThat(settings.get("height")).isEmpty();
  }

  @Test
  void aDamagedFileCountsAsEmpty() throws IOException {
    Files.write(
        folder.resolve("settings.properties"), new byte[] {'a', '=', '\\', 'u', 'x', (byte) 0xff});

    Settings settings = Settings.in(folder);

    assertThat(settings.get("theme")).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Settings settings = Settings.in(file.resolve("below"));
    settings.put("theme", "dark");

    settings.save();

    assertThat(settings.get("theme")).contains("dark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C:\\Users\\new\\tokyo.mbtiles",
        " two blanks, one at each end ",
        "two\nlines",
        "\\",
        "a=b:c#d!",
        "択捉島",
        ""
      })
  void aValueComesBackAsItWas(String value) {
    Settings settings = Settings.in(folder);
    settings.put("map.file", value);
    settings.save();

    assertThat(Settings.in(folder).get("map.file")).contains(value);
  }

  @Test
  void whatALaterVersionSetIsKept() throws IOException {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "of.a.later.version=42\ntheme=light\n");
    Settings settings = Settings.in(folder);
    settings.put("theme", "dark");
    settings.save();

    assertThat(file).hasContent("of.a.later.version=42\ntheme=dark");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG, /x/config/mapside, /x/data/mapside, /x/state/mapside, /x/run,"
        + " /etc/mapside/policy.json, /x/cache/mapside",
    "Linux, none, /home/u/.config/mapside, /home/u/.local/share/mapside,"
        + " /home/u/.local/state/mapside, /home/u/.local/state/mapside, /etc/mapside/policy.json,"
        + " /home/u/.cache/mapside",
    "Linux, relative, /home/u/.config/mapside, /home/u/.local/share/mapside,"
        + " /home/u/.local/state/mapside, /home/u/.local/state/mapside, /etc/mapside/policy.json,"
        + " /home/u/.cache/mapside",
    "Mac OS X, XDG, /home/u/Library/Application Support/Mapside,"
        + " /home/u/Library/Application Support/Mapside/data, /home/u/Library/Logs/Mapside,"
        + " /x/tmp, /Library/Application Support/Mapside/policy.json,"
        + " /home/u/Library/Caches/Mapside",
    "Windows 11, XDG, /x/roaming/Mapside, /x/roaming/Mapside/data, /x/local/Mapside,"
        + " /x/local/Mapside, /x/programs/Mapside/policy.json, /x/local/Mapside/cache",
    "Windows 11, none, /home/u/AppData/Roaming/Mapside, /home/u/AppData/Roaming/Mapside/data,"
        + " /home/u/AppData/Local/Mapside,"
        + " /home/u/AppData/Local/Mapside, C:\\ProgramData/Mapside/policy.json,"
        + " /home/u/AppData/Local/Mapside/cache",
  })
  void everySystemHasItsOwnPlaces(
      String system,
      String environment,
      Path settings,
      Path data,
      Path state,
      Path runtime,
      Path policy,
      Path cache) {
    Folders folders = Folders.of(system, "/home/u", "", environment(environment));

    assertThat(folders).isEqualTo(new Folders(settings, data, state, runtime, policy, cache));
  }

  @Test
  void aFolderBesideTheProgramMakesItPortable() throws IOException {
    Files.createDirectory(folder.resolve("portable"));

    Folders folders = Folders.of("Linux", "/home/u", folder.toString(), environment("XDG"));

    assertThat(folders.settings()).isEqualTo(folder.resolve("portable"));
    assertThat(folders.data()).isEqualTo(folder.resolve("portable/data"));
    assertThat(folders.state()).isEqualTo(folder.resolve("portable"));
    assertThat(folders.runtime()).as("no socket on a stick").isEqualTo(Path.of("/x/run"));
  }

  @Test
  void onLinuxTheHomeFolderIsTheOneOfTheEnvironment() {
    Folders folders = Folders.of("Linux", "/home/u", "", Map.of("HOME", "/mnt/h")::get);

    assertThat(folders.settings()).isEqualTo(Path.of("/mnt/h/.config/mapside"));
    assertThat(folders.state()).isEqualTo(Path.of("/mnt/h/.local/state/mapside"));
    assertThat(folders.cache()).isEqualTo(Path.of("/mnt/h/.cache/mapside"));
  }

  private static UnaryOperator<String> environment(String name) {
    return ENVIRONMENTS.getOrDefault(name, Map.of())::get;
  }

  private static final Map<String, Map<String, String>> ENVIRONMENTS =
      Map.of(
          "none",
          Map.of(),
          "relative",
          Map.of(
              "XDG_CONFIG_HOME",
              "a",
              "XDG_DATA_HOME",
              "c",
              "XDG_STATE_HOME",
              "b",
              "XDG_RUNTIME_DIR",
              ""),
          "XDG",
          Map.of(
              "XDG_CONFIG_HOME", "/x/config",
              "XDG_DATA_HOME", "/x/data",
              "XDG_CACHE_HOME", "/x/cache",
              "XDG_STATE_HOME", "/x/state",
              "XDG_RUNTIME_DIR", "/x/run",
              "TMPDIR", "/x/tmp",
              "APPDATA", "/x/roaming",
              "LOCALAPPDATA", "/x/local",
              "PROGRAMDATA", "/x/programs"));
}
