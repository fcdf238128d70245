package mapside.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The floors of the house: a package imports from the floors below its own only, never from its own
 * floor or from above. One module can't enforce that; this does. Without it good authors drift into
 * cycles, and then nothing can be tested or replaced by itself.
 */
class FloorsTest {

  /** From the cellar up; packages in one row stand on the same floor. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("geo", "text", "raster", "task", "messages", "disk"),
          Set.of("article", "place"),
          Set.of("link"),
          Set.of("json"),
          Set.of(
              "importer",
              "gazetteer",
              "linkfile",
              "basemap",
              "shelf",
              "parcel",
              "lesson",
              "speech"),
          Set.of("detection"),
          Set.of("export", "finding", "handout"),
          Set.of("session", "settings", "theme", "program"),
          Set.of("card"),
          Set.of("reader", "map", "places", "contents", "review", "library"),
          Set.of("presenter"),
          Set.of("cli"),
          Set.of("app"));

  /** Below this floor, nothing knows JavaFX at all; on it, only its properties. */
  private static final int STATE_FLOOR = 7;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("mapside");

  @Test
  void everyPackageHasAFloor() {
    Set<String> known = FLOORS.stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(floorPackages()).isSubsetOf(known);
  }

  @TestFactory
  Stream<DynamicTest> importsPointDownOnly() {
    return floorPackages().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("mapside." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(notBelow(name))
                            .because(
                                "imports point down, so that each floor stands without those above")
                            .check(CLASSES)));
  }

  @Test
  void nothingBelowTheViewsKnowsScenes() {
    noClasses()
        .that()
        .resideInAnyPackage(packagesOf(0, STATE_FLOOR + 1))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.animation..")
        .because("engines and state run headless, from the command line and in tests")
        .check(CLASSES);
  }

  @Test
  void nothingBelowTheStateKnowsJavaFx() {
    noClasses()
        .that()
        .resideInAnyPackage(packagesOf(0, STATE_FLOOR))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..")
        .because("engines can be used, and replaced, without any toolkit")
        .check(CLASSES);
  }

  @Test
  void theLowestFloorNeedsTheJdkOnly() {
    classes()
        .that()
        .resideInAnyPackage(packagesOf(0, 3))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "mapside..")
        .because("values and nouns outlive every library")
        .check(CLASSES);
  }

  @Test
  void noPackagesInARing() {
    slices().matching("mapside.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheBridgeAndTheWiringPostToTheUserInterface() {
    noClasses()
        .that()
        .resideOutsideOfPackage("mapside.app..")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .because("there is one bridge to the user-interface thread: mapside.task.Tasks")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhereNullIsAllowed() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(p -> p.getName())
            .filter(name -> !name.isEmpty() && !name.equals("mapside"))
            .toList();

    assertThat(unmarked).isEmpty();
  }

  private static Set<String> floorPackages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith("mapside."))
        .map(name -> name.split("\\.")[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] notBelow(String name) {
    List<String> above = new ArrayList<>();
    int own = floorOf(name);
    for (int floor = own; floor < FLOORS.size(); floor++) {
      FLOORS.get(floor).stream()
          .filter(other -> !other.equals(name))
          .forEach(other -> above.add("mapside." + other + ".."));
    }
    return above.toArray(String[]::new);
  }

  private static int floorOf(String name) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(name)) {
        return floor;
      }
    }
    throw new AssertionError(name + " has no floor");
  }

  private static String[] packagesOf(int from, int to) {
    return FLOORS.subList(from, to).stream()
        .flatMap(Set::stream)
        .map(name -> "mapside." + name + "..")
        .toArray(String[]::new);
  }
}
