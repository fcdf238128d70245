package mapside.system;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has poppler, which printing on Linux goes by, read the handout of the shipped article. */
@Tag("system")
class HandoutPrintTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"a4, 595.28 x 841.89", "letter, 612 x 792"})
  void popplerFindsAllFontsInsideAndPagesWithLittleInk(String paper, String size)
      throws IOException, InterruptedException {
    Path pdf = folder.resolve("handout.pdf");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("mapside.jvm.options", "").split(" ")));
    command.add("-Dmapside.assets=" + System.getProperty("mapside.assets"));
    command.addAll(
        List.of("-p", "target/modules:target/classes", "-m", "mapside/mapside.app.Main"));
    command.addAll(List.of("handout", "--paper", paper, "-o", pdf.toString()));
    assertThat(run(command)).as("it says nothing where all is well").isEmpty();

    List<String> fonts = run(List.of("pdffonts", pdf.toString())).lines().skip(2).toList();
    assertThat(fonts).hasSizeBetween(4, 7);
    assertThat(fonts)
        .allSatisfy(font -> assertThat(font).contains("IBMPlex").containsPattern("yes +yes +yes"));
    assertThat(run(List.of("pdfinfo", pdf.toString()))).contains(size);
    run(List.of("pdftoppm", "-r", "50", "-png", pdf.toString(), folder.resolve("page").toString()));
    List<Path> pages;
    try (var files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
    assertThat(pages).hasSizeBetween(4, 10);
    for (Path page : pages) {
      assertThat(ink(page)).as("ink on " + page.getFileName()).isBetween(0.002, 0.25);
    }
  }

  /** The share of black, and that there is no other colour than grey. */
  private static double ink(Path file) throws IOException {
    BufferedImage page = ImageIO.read(file.toFile());
    double ink = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int rgb = page.getRGB(x, y);
        int red = rgb >> 16 & 255;
        assertThat(red).as("a grey").isEqualTo(rgb & 255).isEqualTo(rgb >> 8 & 255);
        ink += 1 - red / 255.0;
      }
    }
    return ink / page.getWidth() / page.getHeight();
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said.strip();
  }
}
