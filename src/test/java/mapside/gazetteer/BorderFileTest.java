package mapside.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mapside.place.Border;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Borders, shipped and damaged. */
class BorderFileTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("mapside.assets", "assets")).resolve("map/borders.geojson");

  @TempDir private Path folder;

  @Test
  void theShippedOnesAreTheLineTheClaimAndTheHistory() {
    LoadedBorders loaded = BorderFile.read(SHIPPED);

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.borders())
        .filteredOn(border -> border.until().isEmpty())
        .extracting(Border::kind)
        .containsExactlyInAnyOrder(Border.Kind.LINE_OF_CONTROL, Border.Kind.CLAIM);
    assertThat(loaded.borders())
        .filteredOn(border -> border.kind() == Border.Kind.HISTORIC)
        .extracting(Border::from)
        .containsExactlyInAnyOrder(1855, 1875, 1875, 1905);
  }

  @Test
  void aMissingFileIsTold() {
    Path file = folder.resolve("none.geojson");

    assertThat(BorderFile.read(file).problems()).containsExactly(new PlaceProblem.NoBorders(file));
  }

  @Test
  void oneBadBorderDoesNotSpoilTheRest() throws IOException {
    String good =
        "{\"type\":\"Feature\",\"id\":\"good\",\"properties\":{\"kind\":\"claim\",\"from\":1945},"
            + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}}";
    String bad = good.replace("good", "bad").replace("claim", "guess");
    String area = good.replace("good", "area").replace("[[1,2],[3,4]]", "[[1,2]]");
    Path file = folder.resolve("borders.geojson");
    Files.writeString(
        file,
        "{\"type\":\"FeatureCollection\",\"features\":[%s,%s,%s]}".formatted(bad, good, area));

    LoadedBorders loaded = BorderFile.read(file);

    assertThat(loaded.borders()).extracting(Border::id).containsExactly("good");
    assertThat(loaded.problems())
        .containsExactly(
            new PlaceProblem.Skipped(file, "bad", PlaceProblem.Fault.NO_KIND),
            new PlaceProblem.Skipped(file, "area", PlaceProblem.Fault.NO_SHAPE));
  }
}
