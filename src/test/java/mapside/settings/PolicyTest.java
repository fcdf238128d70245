package mapside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school sets for all of its computers. */
class PolicyTest {

  @TempDir private Path folder;

  @Test
  void aLockedSettingHoldsWhateverTheUserChose() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "theme=dark\ntext.size=30\n");
    Settings settings = Settings.in(folder, policy("{\"locked\": {\"theme\": \"light\"}}"));

    settings.put("theme", "dark");
    settings.put("text.size", "20");
    settings.save();

    assertThat(settings.get("theme")).contains("light");
    assertThat(settings.isLocked("theme")).isTrue();
    assertThat(settings.isLocked("text.size")).isFalse();
    assertThat(settings.get("text.size")).contains("20");
    assertThat(folder.resolve("settings.properties"))
        .as("what the user chose comes back when the lock goes")
        .content()
        .contains("theme=dark");
  }

  @Test
  void aDefaultHoldsUntilTheUserChooses() throws IOException {
    Settings settings =
        Settings.in(folder, policy("{\"defaults\": {\"text.size\": 20, \"map.panel\": true}}"));

    assertThat(settings.number("text.size")).contains(20.0);
    assertThat(settings.get("map.panel")).contains("true");
    settings.put("text.size", "30");

    assertThat(settings.number("text.size")).contains(30.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"locked\": 3}", "{\"locked\": {\"theme\": [1]}}", "{\"lo"})
  void aDamagedPolicyLocksNothing(String text) throws IOException {
    assertThat(policy(text)).isEqualTo(Policy.NONE);
  }

  @Test
  void withoutAPolicyNothingIsLocked() {
    assertThat(PolicyFile.read(folder.resolve("none.json"))).isEqualTo(Policy.NONE);
  }

  private Policy policy(String text) throws IOException {
    return PolicyFile.read(Files.writeString(folder.resolve("policy.json"), text));
  }
}
