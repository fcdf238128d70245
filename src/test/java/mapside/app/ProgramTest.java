package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import mapside.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as the shell sees it: what it writes, what it says, how it ends. */
class ProgramTest {

  @TempDir private Path folder;

  /** How a run ended, and all that it said. */
  private record Run(int exitCode, List<String> said) {}

  @Test
  void aPictureIsMadeWithoutADisplayAndWithoutTouchingSettings() throws Exception {
    Files.createDirectories(folder.resolve("mapside"));
    Path settings = folder.resolve("mapside/settings.properties");
    Files.writeString(settings, "theme=dark\n");

    Run run =
        run(
            "picture",
            "--select",
            "択捉島",
            "--size",
            "900x600",
            "--scale",
            "2",
            "-o",
            folder.resolve("iturup.png").toString());

    assertThat(run).isEqualTo(new Run(0, List.of()));
    BufferedImage picture = ImageIO.read(folder.resolve("iturup.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(1800);
    assertThat(picture.getHeight()).isEqualTo(1200);
    assertThat(picture.getRGB(5, 5) & 0xff).as("light, whatever the settings").isGreaterThan(200);
    assertThat(settings).hasContent("theme=dark");
  }

  @Test
  void bordersOfADisputeThatTheArticleDoesNotTellOfAreNotLeftOutWithoutAWord() throws Exception {
    Path article = folder.resolve("lake.txt");
    Files.writeString(article, "A ferry crosses Lake Geneva from Lausanne to Evian.");

    Run run =
        run("picture", article.toString(), "--borders", "1875", "--size", "720x480", "-o", "a.png");

    assertThat(run.exitCode()).isZero();
    assertThat(run.said()).singleElement().asString().contains("no disputed place", "1875");
  }

  @ParameterizedTest
  @CsvSource({
    "1, picture --select Atlantis -o a.png, “Atlantis”",
    "1, picture nowhere.md -o a.png, nowhere.md",
    "1, picture -o nowhere/a.png, nowhere",
    "1, picture --map nowhere.mbtiles -o a.png, nowhere.mbtiles",
    "1, '', mapside picture -o mapside.png",
    "1, picture --borders 1900 -o a.png, '1900. It tells of these: 1855, 1875, 1905'",
    "2, picture --size huge -o a.png, huge",
    "2, picture --names de -o a.png, de",
  })
  void whatCannotBeDoneIsToldAndNothingIsWritten(int code, String words, String told)
      throws Exception {
    Run run = run(words.isEmpty() ? new String[0] : words.split(" "));

    assertThat(run.exitCode()).isEqualTo(code);
    assertThat(run.said().getFirst()).contains(told);
    assertThat(run.said().size()).isLessThanOrEqualTo(code == 1 ? 1 : 60);
    assertThat(folder.resolve("a.png")).doesNotExist();
  }

  @Test
  void withoutItsFilesTheProgramSaysWhereTheyShouldBe() throws Exception {
    Run run = run(folder.resolve("gone"), "picture", "-o", "a.png");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.said()).singleElement().asString().contains("gone");
  }

  private Run run(String... words) throws IOException, InterruptedException {
    return run(Shipped.ASSETS.toAbsolutePath(), words);
  }

  private Run run(Path assets, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("mapside.jvm.options", "").split(" ")));
    command.addAll(List.of("-Dmapside.assets=" + assets, "-Duser.language=en"));
    command.addAll(List.of("-p", System.getProperty("jdk.module.path", "")));
    command.addAll(List.of("-m", "mapside/mapside.app.Main"));
    command.addAll(List.of(words));
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("XDG_CONFIG_HOME", folder.toString());
    builder.environment().put("XDG_STATE_HOME", folder.toString());
    builder.environment().remove("XDG_RUNTIME_DIR");
    builder.environment().remove("DISPLAY");
    Process process = builder.start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ended").isTrue();
    return new Run(process.exitValue(), Files.readAllLines(said, StandardCharsets.UTF_8));
  }
}
