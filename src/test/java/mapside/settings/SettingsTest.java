package mapside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  @CsvSource({
    "Linux, /c, , /c/mapside",
    "Linux, , , /home/u/.config/mapside",
    "Linux, relative, , /home/u/.config/mapside",
    "Mac OS X, /c, , /home/u/Library/Application Support/Mapside",
    "Windows 11, , /r, /r/Mapside",
    "Windows 11, , , /home/u/AppData/Roaming/Mapside",
  })
  void everySystemHasItsOwnPlace(String system, String xdg, String appData, String expected) {
    Map<String, String> environment =
        Map.of(
            "XDG_CONFIG_HOME", xdg == null ? "" : xdg, "APPDATA", appData == null ? "" : appData);

    Folders folders = Folders.of(system, "/home/u", environment::get);

    assertThat(folders.settings()).isEqualTo(Path.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /d, /d/mapside",
    "Linux, , /home/u/.local/share/mapside",
    "Mac OS X, /d, /home/u/Library/Application Support/Mapside/data",
    "Windows 11, , /home/u/AppData/Roaming/Mapside/data",
  })
  void whatReadersMakeHasItsOwnPlace(String system, String xdg, String expected) {
    Map<String, String> environment = Map.of("XDG_DATA_HOME", xdg == null ? "" : xdg);

    Folders folders =
        Folders.of(system, "/home/u", name -> environment.getOrDefault(name, ""));

    assertThat(folders.data()).isEqualTo(Path.of(expected));
  }
}
