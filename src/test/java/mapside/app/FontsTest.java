package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import mapside.fixture.OnFx;
import mapside.task.Running;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts that come with the program. */
class FontsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fonts", "home of Ann", "дом", "100%25", "a#b"})
  void theyAreFoundWhateverTheFolderIsCalled(String name) throws Exception {
    Path here = Files.createDirectories(folder.resolve(name));
    String font = "IBMPlexSansJP-Regular.ttf";
    Files.copy(Assets.find().fonts().resolve(font), here.resolve(font));

    assertThat(OnFx.call(() -> Fonts.japanese(here).run(Running.uncancelled()))).isTrue();
  }
}
