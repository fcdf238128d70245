package mapside.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

  private static final Path ISLANDS = Path.of("/texts/islands.md");
  private static final Path FLOOD = Path.of("/texts/flood.md");

  @TempDir private Path folder;
  private Shelf shelf = new Shelf(Path.of("nowhere"));

  @BeforeEach
  void twoReadings() throws IOException {
    shelf = new Shelf(folder.resolve("shelf"));
    shelf.put(
        reading(ISLANDS, "Far islands", "2024-05-01T10:00:00Z", "Sakhalin", "Iturup"),
        "The ferry to Korsakov leaves at six. Nobody waits for it.");
    shelf.put(
        reading(FLOOD, "Water over the docks", "2024-06-01T10:00:00Z", "Baton Rouge"),
        "The river rose. A café by the dock was flooded; the islands were not.");
  }

  @Test
  void theLatestReadingComesFirst() {
    assertThat(shelf.recent()).extracting(Reading::file).containsExactly(FLOOD, ISLANDS);
  }

  @Test
  void aReadingComesBackAsItWas() {
    assertThat(shelf.find(ISLANDS))
        .contains(reading(ISLANDS, "Far islands", "2024-05-01T10:00:00Z", "Sakhalin", "Iturup"));
    assertThat(shelf.find(Path.of("/never.md"))).isEmpty();
  }

  @Test
  void readingsAreFoundByTitleTextAndPlace() throws IOException {
    assertThat(found("sakhalin")).containsExactly(ISLANDS);
    assertThat(found("baton rou")).containsExactly(FLOOD);
    assertThat(found("korsakov ferry")).containsExactly(ISLANDS);
    assertThat(found("cafe")).containsExactly(FLOOD);
    assertThat(found("islands")).as("the title counts most").containsExactly(ISLANDS, FLOOD);
    assertThat(found("nothing at all")).isEmpty();
    assertThat(shelf.search("korsakov").getFirst().excerpt()).contains("Korsakov leaves");
  }

  @Test
  void aReadingIsFoundByTheNamesOfItsPlacesInOtherLanguages() throws IOException {
    assertThat(found("сахалин")).containsExactly(ISLANDS);
    Files.delete(folder.resolve("shelf/index.sqlite"));
    assertThat(found("сахалин")).as("in an index made anew").containsExactly(ISLANDS);
    assertThat(shelf.find(ISLANDS).orElseThrow().places()).containsExactly("Sakhalin", "Iturup");
  }

  @Test
  void signsOfAQueryLanguageAreJustWords() throws IOException {
    assertThat(found("\"ferry")).containsExactly(ISLANDS);
    assertThat(found("title:ferry OR*")).isEmpty();
    assertThat(found("(-)")).isEmpty();
  }

  @Test
  void aDamagedOrMissingIndexIsMadeAnew() throws IOException {
    Path index = folder.resolve("shelf/index.sqlite");
    Files.writeString(index, "no database at all, but long enough to be taken for one".repeat(99));
    assertThat(found("sakhalin")).containsExactly(ISLANDS);

    Files.delete(index);
    assertThat(found("flooded")).containsExactly(FLOOD);
  }

  @Test
  void whatIsTakenOffIsNotFoundAnyMore() throws IOException {
    shelf.remove(FLOOD);

    assertThat(found("water")).isEmpty();
    assertThat(shelf.recent()).extracting(Reading::file).containsExactly(ISLANDS);
  }

  private List<Path> found(String words) throws IOException {
    return shelf.search(words).stream().map(hit -> hit.reading().file()).toList();
  }

  private static Reading reading(Path file, String title, String opened, String... places) {
    return new Reading(
        file,
        title,
        Instant.parse(opened),
        0.25,
        17,
        Optional.of(new Camera(GeoPoint.ofLatLon(45.5, 147.25), 5.5)),
        List.of("iturup"),
        List.of(places),
        places[0].equals("Sakhalin") ? List.of("Sakhalin", "Сахалин", "Iturup") : List.of());
  }

  @Test
  void whatWasTakenOffDoesNotComeBackBecauseItIsStillOpen() throws IOException {
    Reading open = shelf.find(ISLANDS).orElseThrow();
    assertThat(shelf.update(open)).isTrue();

    shelf.remove(ISLANDS);

    assertThat(shelf.update(open)).isFalse();
    assertThat(shelf.recent()).extracting(Reading::file).containsExactly(FLOOD);
  }
}
