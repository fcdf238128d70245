package mapside.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
  private static final Path SHIPPED = shippedIn("/opt/mapside");

  @TempDir private Path folder;
  private Shelf shelf = new Shelf(Path.of("nowhere"), SHIPPED);

  @BeforeEach
  void twoReadings() throws IOException {
    shelf = new Shelf(folder.resolve("shelf"), SHIPPED);
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

  @Test
  void anyPartOfARunOfLettersIsFoundWhereWordsHaveNoSpaces() throws IOException {
    Path file = Path.of("/texts/hoppo.txt");
    shelf.put(
        reading(file, "北方領土の旅", "2024-07-01T10:00:00Z", "択捉島"),
        "根室から国後島と択捉島へ渡る船がある。サハリン2のガスは別の話だ。か\u3099く 서울에서 봅니다");

    for (String part : List.of("択捉", "島", "領土", "捉島へ", "ハリン", "サハリン2", "国後 択捉", "がく", "울에")) {
      assertThat(found(part)).as(part).containsExactly(file);
    }
    for (String other : List.of("島後", "捉択", "リンサ", "樺太")) {
      assertThat(found(other)).as(other).isEmpty();
    }
    assertThat(shelf.search("後島と").getFirst().excerpt())
        .contains("根室から国後島と択捉島へ渡る船")
        .doesNotContain("\u200B");
  }

  @Test
  void anExcerptBeginsShortlyBeforeWhatWasFound() throws IOException {
    Path file = Path.of("/texts/long.txt");
    String text = "Much is said before anybody comes to speak of Otaru, where all of it ends.";
    shelf.put(reading(file, "Long", "2024-07-01T10:00:00Z", "Otaru"), text);
    assertThat(shelf.search("ends").getFirst().excerpt())
        .startsWith("… ")
        .endsWith("where all of it ends.")
        .doesNotContain("speak");

    shelf.put(reading(file, "Long", "2024-07-01T10:00:00Z", "Otaru"), "海".repeat(35) + "小樽の港");
    assertThat(shelf.search("小樽").getFirst().excerpt()).isEqualTo("… 海海海海海海海海海海海海小樽の港");
  }

  @Test
  void anExcerptBeginsWithAWholeLetterWhereLettersAreTwoCharactersLong() throws IOException {
    Path file = Path.of("/texts/rare.txt");
    for (String before : List.of("", "海")) {
      String text = "𠮷".repeat(35) + before + "小樽の港";
      shelf.put(reading(file, "Rare", "2024-07-01T10:00:00Z", "Otaru"), text);

      String excerpt = shelf.search("小樽").getFirst().excerpt();
      assertThat(excerpt).startsWith("… 𠮷").endsWith("𠮷" + before + "小樽の港");
    }
  }

  @Test
  void aQuestionFindsWhatItIsAbout() throws IOException {
    assertThat(found("What have I read about Sakhalin?")).containsExactly(ISLANDS);
    assertThat(found("что я читал о Сахалине?")).containsExactly(ISLANDS);
    assertThat(found("What have I read about Honshu?")).isEmpty();
    assertThat(found("what have I read?")).isEmpty();

    Path file = Path.of("/texts/hoppo.txt");
    shelf.put(reading(file, "旅", "2024-07-01T10:00:00Z", "樺太"), "サハリンへ渡る。");
    assertThat(found("サハリンについて何を読んだ？")).containsExactly(file);
    assertThat(found("樺太の話")).as("all that tells must be there").isEmpty();
  }

  @Test
  void anIndexOfAnotherVersionIsMadeAnew() throws IOException, SQLException {
    Path index = folder.resolve("shelf/index.sqlite");
    Files.delete(index);
    try (Connection old = DriverManager.getConnection("jdbc:sqlite:" + index);
        Statement statement = old.createStatement()) {
      statement.execute("CREATE VIRTUAL TABLE reading USING fts5(key, title, places, body)");
    }

    assertThat(found("sakhalin")).containsExactly(ISLANDS);
    assertThat(found("flooded")).containsExactly(FLOOD);
  }

  @Test
  void theArticleThatShipsIsTheSameOneAfterTheProgramMoved() throws IOException {
    shelf.put(reading(SHIPPED, "The islands", "2024-07-01T10:00:00Z", "Iturup"), "Of a meeting.");
    Path moved = shippedIn("/home/reader/mapside");

    shelf = new Shelf(folder.resolve("shelf"), moved);

    assertThat(shelf.recent()).extracting(Reading::file).containsExactly(moved, FLOOD, ISLANDS);
    assertThat(shelf.find(moved)).map(Reading::title).contains("The islands");
    assertThat(found("meeting")).containsExactly(moved);
  }

  @Test
  void readingsOfItThatWereKeptByWhereItLayBecomeOneAndTheLatestHolds() throws IOException {
    Path old = shippedIn("/opt/mapside-1.0");
    Path older = shippedIn("/opt/mapside-0.9");
    Shelf before = new Shelf(folder.resolve("shelf"), Path.of("/other.md"));
    before.put(reading(older, "Of yore", "2023-07-01T10:00:00Z", "Iturup"), "Of a quarrel.");
    before.put(reading(old, "The islands", "2024-07-01T10:00:00Z", "Iturup"), "Of a meeting.");
    Files.writeString(before.picture(old), "its map");

    assertThat(shelf.find(SHIPPED)).map(Reading::title).contains("The islands");

    assertThat(shelf.recent()).extracting(Reading::file).containsExactly(SHIPPED, FLOOD, ISLANDS);
    assertThat(shelf.picture(SHIPPED)).hasContent("its map");
    assertThat(found("meeting")).containsExactly(SHIPPED);
    assertThat(found("quarrel")).isEmpty();
  }

  private static Path shippedIn(String program) {
    return Path.of(program, "assets/articles/kurils/kurils.md").toAbsolutePath();
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
