package mapside.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The descriptors that the build gives to libraries without one. Compiler and tests take these
 * libraries as they are, with every package open; the program takes them with their descriptors,
 * and would meet a package that is not exported only when it comes to it.
 */
class DescriptorsTest {

  private static final Pattern EXPORTS = Pattern.compile("^\\s*exports\\s+([\\w.]+);");
  private static final Pattern DESCRIBED =
      Pattern.compile("org\\.apache\\.(?:pdfbox|fontbox)(?:\\..*)?|org\\.mozilla\\..*");

  @Test
  void everyPackageThatIsUsedIsExported() throws IOException {
    assertThat(exported()).containsAll(used());
  }

  @Test
  void whatIsUsedIsFound() {
    assertThat(used()).contains("org.apache.pdfbox.text", "org.mozilla.universalchardet");
  }

  private static Set<String> exported() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("pom.xml"))) {
      Matcher exports = EXPORTS.matcher(line);
      if (exports.find()) {
        packages.add(exports.group(1));
      }
    }
    return packages;
  }

  /** Of classes that are only called upon, too, though no import names them. */
  private static Set<String> used() {
    Set<String> packages = new TreeSet<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mapside")) {
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getPackageName())
          .filter(name -> DESCRIBED.matcher(name).matches())
          .forEach(packages::add);
    }
    return packages;
  }
}
