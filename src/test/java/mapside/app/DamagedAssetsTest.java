package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import mapside.map.MapEye;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be read is told above the text; everything else works. */
@SuppressWarnings("NullAway.Init") // made before each test
class DamagedAssetsTest extends WindowStage {

  private static final PlaceId ITURUP = PlaceId.of("iturup");
  private static final String SENTENCE = "Iturup, Etorofu to the Japanese";

  @TempDir private Path folder;
  private Assets assets;

  @BeforeEach
  void copyAssets() throws IOException {
    assets = AssetsCopy.in(folder);
    Files.copy(Assets.find().baseMap(), assets.baseMap());
    Files.copy(Assets.find().borders(), assets.borders());
    Files.copy(Assets.find().heights(), assets.heights());
  }

  @Test
  void aWholeCopyHasNothingToTell() {
    open(assets);

    assertThat(told()).isEmpty();
    assertNameWorks();
    assertOutlineWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "This is no map.", "PMTiles\u0003 and then nothing of use"})
  void aDamagedBaseMapLeavesTextAndOutlines(String content) throws IOException {
    Files.writeString(assets.baseMap(), content);
    open(assets);

    assertThat(told()).singleElement().asString().contains("base.pmtiles");
    assertNameWorks();
    assertOutlineWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "This is no file of heights."})
  void damagedHeightsLeaveEverythingElse(String content) throws IOException {
    Files.writeString(assets.heights(), content);
    open(assets);

    assertThat(told()).singleElement().asString().contains("heights.bin", "light and shade");
    assertOutlineWorks();
  }

  @Test
  void aBaseMapThatBreaksOffLeavesTextAndOutlines() throws IOException {
    byte[] whole = Files.readAllBytes(assets.baseMap());
    Files.write(assets.baseMap(), java.util.Arrays.copyOf(whole, whole.length / 2));
    open(assets);

    assertNameWorks();
    assertOutlineWorks();
    await("a message on the base map", () -> pane.band().told().size() == 1);
    assertThat(told()).singleElement().asString().contains("base map");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{ \"items\": [ nonsense"})
  void insteadOfDamagedLinksPlacesAreFound(String content) throws IOException {
    Path links = folder.resolve("articles/kurils/kurils.links.jsonld");
    Files.writeString(links, content);
    copyFinder();
    open(assets);

    assertThat(told()).hasSize(2);
    assertThat(told().getFirst()).contains("kurils.links.jsonld");
    assertThat(told().getLast()).contains("looks for the places itself");
    await("places that were found", () -> reading().mentionCount(ITURUP) > 0);
    assertNameWorks();
    assertOutlineWorks();
    assertThat(links).hasContent(content);
  }

  private void copyFinder() throws IOException {
    for (String part : List.of("gazetteer/world.gazetteer", "detection/english.model")) {
      Path target = folder.resolve(part);
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(Assets.find().folder().resolve(part), target);
    }
  }

  @Test
  void withoutPlacesTheTextIsThere() throws IOException {
    Files.delete(assets.places());
    open(assets);

    assertThat(told()).anyMatch(message -> message.contains("places.geojson"));
    assertTextIsThere();
    clickText(at(SENTENCE));
    awaitRest();
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void withoutOutlinesPlacesArePoints() throws IOException {
    Files.delete(assets.outlines());
    open(assets);

    assertThat(told()).singleElement().asString().contains("outlines.geojson");
    assertThat(fx(() -> MapEye.outlines(map))).isZero();
    assertNameWorks();
  }

  @Test
  void withoutNamesOfTheWorldThoseOfTheArticleAreThere() throws IOException {
    Files.delete(assets.names());
    open(assets);

    assertThat(told()).singleElement().asString().contains("names.geojson");
    assertNameWorks();
  }

  @Test
  void withoutBordersAllElseIsThere() throws IOException {
    Files.delete(assets.borders());
    open(assets);

    assertThat(told()).singleElement().asString().contains("borders.geojson");
    assertNameWorks();
    assertOutlineWorks();
  }

  @Test
  void withoutTheArticleAnotherOneCanBeOpened() throws IOException {
    Path links = folder.resolve("articles/kurils/kurils.links.jsonld");
    Path own = Files.move(assets.article(), folder.resolve("own.md"));
    Files.move(links, folder.resolve("own.links.jsonld"));
    open(assets);

    assertThat(told()).singleElement().asString().contains("kurils.md");
    assertThat(reading().article().plainText()).startsWith(WORDS.get("app.nothing-read"));

    drop(own);
    await("the other article", () -> !reading().mentions().isEmpty());
    awaitRest();
    assertThat(told()).isEmpty();
    assertNameWorks();
  }

  /** The messages that can be read above the text. */
  private List<String> told() {
    return fx(
        () ->
            pane.lookupAll(".message-row .label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList());
  }

  private void assertTextIsThere() {
    run(() -> ReaderEye.show(reader, at(SENTENCE), 0.3));
    awaitTextAtRest();
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, at(SENTENCE)))).isTrue();
    assertThat(reader.visibleRange().in(reading().article().plainText())).contains(SENTENCE);
  }

  private void assertNameWorks() {
    assertTextIsThere();
    clickText(at(SENTENCE) + 1);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(fx(() -> MapEye.name(map, ITURUP))).isPresent();
    run(session::clearSelection);
  }

  private void assertOutlineWorks() {
    clickOutline(ITURUP);
    assertThat(fx(() -> MapEye.outlines(map))).isPositive();
    awaitRest();
    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(fx(() -> MapEye.outline(map, ITURUP))).contains("selected");
  }
}
