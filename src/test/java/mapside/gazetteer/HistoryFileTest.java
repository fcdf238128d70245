package mapside.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import mapside.fixture.Shipped;
import mapside.gazetteer.PlaceProblem.Fault;
import mapside.place.Border;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.Era;
import mapside.place.Gazetteer;
import mapside.place.PlaceId;
import mapside.place.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of the borders, shipped and damaged. */
class HistoryFileTest {

  private static final Path FILE = Shipped.ASSETS.resolve("places/history.json");

  private static final DisputeHistory SHIPPED = HistoryFile.read(FILE).history();

  @TempDir private Path folder;

  @Test
  void itTellsOfSixYears() {
    assertThat(SHIPPED.eras())
        .extracting(Era::year)
        .containsExactly(1855, 1875, 1905, 1945, 1951, 1956);
  }

  @ParameterizedTest
  @CsvSource({
    "1855, shimoda-1855, 7 February 1855, between Iturup and Urup",
    "1875, saint-petersburg-1875-sakhalin saint-petersburg-1875-kurils, 7 May 1875, All the Kurils",
    "1905, portsmouth-1905 saint-petersburg-1875-kurils, 5 September 1905, south of 50° N",
    "1945, line-of-control, August and September 1945, Soviet forces take the Kurils",
    "1951, line-of-control, 8 September 1951, does not say to whom",
    "1956, line-of-control, 19 October 1956, Habomai and Shikotan after a peace treaty",
  })
  void everyYearHasItsBordersAndItsSentence(int year, String borders, String day, String words) {
    Era era = era(year);

    assertThat(era.borders()).containsExactlyInAnyOrder(borders.split(" "));
    assertThat(era.title()).contains(day);
    assertThat(era.sentence()).contains(words).endsWith(".");
    assertThat(era.sentence().split("[.] ")).as("one sentence").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1855, iturup, FIRST",
    "1855, urup, SECOND",
    "1855, sakhalin, SHARED",
    "1875, shumshu, FIRST",
    "1875, sakhalin, SECOND",
    "1905, urup, FIRST",
    "1945, iturup, SECOND",
    "1951, shumshu, OPEN",
    "1956, iturup, OPEN",
    "1956, shikotan, PROMISED",
    "1956, zelyony, PROMISED",
  })
  void theLastTenureOfAnIslandIsWhatHeldThen(int year, String island, Tenure.State state) {
    Set<PlaceId> self = new java.util.HashSet<>(gazetteer().groupsOf(PlaceId.of(island)));
    self.add(PlaceId.of(island));

    assertThat(
            era(year).tenures().stream()
                .filter(tenure -> tenure.lands().stream().anyMatch(l -> self.contains(l.place())))
                .reduce((first, second) -> second)
                .map(Tenure::state))
        .contains(state);
  }

  @Test
  void everythingItNamesIsThere() {
    Gazetteer gazetteer = gazetteer();
    Set<String> borders =
        BorderFile.read(Shipped.ASSETS.resolve("map/borders.geojson")).borders().stream()
            .map(Border::id)
            .collect(Collectors.toSet());

    for (Era era : SHIPPED.eras()) {
      assertThat(borders).containsAll(era.borders());
      assertThat(era.names().keySet()).allMatch(id -> gazetteer.find(id).isPresent());
      assertThat(era.absent()).allMatch(id -> gazetteer.find(id).isPresent());
      assertThat(era.tenures())
          .flatMap(Tenure::lands)
          .allMatch(land -> gazetteer.find(land.place()).isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource(BorderView.Present.class)
  void thePresentIsExplainedHoweverItIsSeen(BorderView.Present present) {
    String sentence = SHIPPED.sentence(BorderView.of(present));

    assertThat(sentence).endsWith(".");
    assertThat(sentence.contains("Russia") || sentence.contains("Japan")).isTrue();
  }

  @Test
  void aMissingAndADamagedFileAreTold() throws IOException {
    Path missing = folder.resolve("none.json");
    Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\n\"eras\": [\n{");
    Path other = Files.writeString(folder.resolve("other.json"), "[]");

    assertThat(HistoryFile.read(missing).problems())
        .containsExactly(new PlaceProblem.NoHistory(missing));
    assertThat(HistoryFile.read(damaged).problems())
        .singleElement()
        .isInstanceOf(PlaceProblem.Damaged.class);
    assertThat(HistoryFile.read(other).problems())
        .containsExactly(new PlaceProblem.WrongKind(other));
    assertThat(HistoryFile.read(other).history()).isEqualTo(DisputeHistory.NONE);
  }

  @Test
  void oneBadEraDoesNotSpoilTheRest() throws IOException {
    Path file = folder.resolve("history.json");
    Files.writeString(
        file,
        """
        {"eras": [
          {"title": "no year", "sentence": "S."},
          {"year": 1900, "title": "T", "sentence": "S.", "tenures": [
            {"state": "nonsense", "lands": ["a"]},
            {"state": "first", "title": "A", "lands": ["a", 7, {"place": "b", "north": 50}]}]}]}
        """);

    LoadedHistory loaded = HistoryFile.read(file);

    assertThat(loaded.problems())
        .containsExactly(new PlaceProblem.Skipped(file, "no year", Fault.NO_ERA));
    assertThat(loaded.history().eras().getFirst().tenures())
        .singleElement()
        .satisfies(
            tenure ->
                assertThat(tenure.lands())
                    .containsExactly(
                        new Tenure.Land(PlaceId.of("a"), -90, 90),
                        new Tenure.Land(PlaceId.of("b"), -90, 50)));
  }

  private static Era era(int year) {
    return SHIPPED.era(BorderView.BOTH.in(year)).orElseThrow();
  }

  private static Gazetteer gazetteer() {
    return PlaceFile.read(
            Shipped.ASSETS.resolve("places/places.geojson"),
            Shipped.ASSETS.resolve("map/outlines.geojson"))
        .gazetteer();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ja"})
  void everySentenceIsInTheLanguageOfTheWindow(String language) {
    DisputeHistory english = HistoryFile.read(FILE).history();
    DisputeHistory other = HistoryFile.read(FILE, language).history();

    for (int i = 0; i < english.eras().size(); i++) {
      assertThat(other.eras().get(i).title()).isNotEqualTo(english.eras().get(i).title());
      assertThat(other.eras().get(i).sentence()).isNotEqualTo(english.eras().get(i).sentence());
      for (int j = 0; j < english.eras().get(i).tenures().size(); j++) {
        assertThat(other.eras().get(i).tenures().get(j).title())
            .isNotBlank()
            .isNotEqualTo(english.eras().get(i).tenures().get(j).title());
      }
    }
    for (BorderView.Present present : BorderView.Present.values()) {
      assertThat(other.now().get(present)).isNotBlank().isNotEqualTo(english.now().get(present));
    }
    assertThat(HistoryFile.read(FILE, "fr").history()).isEqualTo(english);
  }
}
