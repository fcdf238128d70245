package mapside.importer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of every format, written by different programs, are read as what lies beside them says. How
 * each was made is told in README.md of their folder.
 */
class ImportedFilesTest {

  private static final Path FILES = Path.of("src/test/resources/mapside/importer");
  private static final String EXPECTED = ".expected";
  private static final Set<String> ENDINGS = Set.of("pdf", "epub", "docx", "html", "md", "txt");

  @TestFactory
  Stream<DynamicTest> filesAreReadAsTheyShouldBe() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FILES.relativize(file).toString(),
                    () ->
                        assertThat(ArticleText.of(Importers.all().read(file)))
                            .isEqualTo(Files.readString(expected(file)))));
  }

  @Test
  void everyFormatHasFilesOfThreeOrigins() throws IOException {
    var counts =
        files().stream()
            .collect(Collectors.groupingBy(ImportedFilesTest::ending, Collectors.counting()));

    assertThat(counts.keySet()).isEqualTo(ENDINGS);
    assertThat(counts.values()).allMatch(count -> count >= 3);
  }

  private static Path expected(Path file) {
    return file.resolveSibling(file.getFileName() + EXPECTED);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      return files
          .filter(file -> Files.isRegularFile(file) && ENDINGS.contains(ending(file)))
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
