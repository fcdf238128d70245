package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mapside.importer.ImportException;
import mapside.linkfile.LinkFileReader;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.task.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenArticleTest {

  private static final Messages WORDS = Messages.of(Locale.UK);

  @TempDir private Path folder;
  private Assets assets = new Assets(Path.of("assets"));

  @BeforeEach
  void copyAssets() throws IOException {
    assets = AssetsCopy.in(folder);
  }

  @Test
  void theShippedArticleIsOpenedWithPlacesAndEvents() throws Exception {
    Opening opening = open(assets.article());

    assertThat(opening.problems()).isEmpty();
    assertThat(opening.isUnlinked()).isFalse();
    assertThat(opening.reading().mentionCount(PlaceId.of("iturup"))).isPositive();
    assertThat(opening.reading().events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "articles/kurils/kurils.links.jsonld, There is no link file",
    "places/places.geojson, The file of places",
    "map/outlines.geojson, The outlines of the islands",
  })
  void whatIsMissingIsToldAndTheTextIsThere(String file, String told) throws Exception {
    Files.delete(folder.resolve(file));

    Opening opening = open(assets.article());

    assertThat(opening.problems()).anyMatch(problem -> problem.startsWith(told));
    assertThat(opening.problems()).anyMatch(problem -> problem.contains(Path.of(file).toString()));
    assertThat(opening.reading().article().blocks()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "articles/kurils/kurils.links.jsonld, is damaged at line 1",
    "articles/kurils/kurils.events.jsonld, is damaged from line 1",
    "places/places.geojson, is damaged from line 1",
    "map/outlines.geojson, is damaged from line 1",
  })
  void whatIsDamagedIsToldAndTheTextIsThere(String file, String told) throws Exception {
    Files.writeString(folder.resolve(file), "{ \"features\": [ { nonsense");

    Opening opening = open(assets.article());

    assertThat(opening.problems())
        .anyMatch(problem -> problem.contains(file) && problem.contains(told));
    assertThat(opening.reading().article().blocks()).hasSizeGreaterThan(10);
  }

  @Test
  void aReadersOwnArticleNeedsNoLinks() throws Exception {
    Path own = Files.writeString(folder.resolve("own.md"), "# Mine\n\nIturup is far away.\n");

    Opening opening = open(own);

    assertThat(opening.problems()).isEmpty();
    assertThat(opening.isUnlinked()).isTrue();
    assertThat(opening.reading().mentions()).isEmpty();
  }

  @Test
  void aReadersOwnArticleMayHaveLinks() throws Exception {
    Path own = Files.copy(assets.article(), folder.resolve("own.md"));
    Files.copy(LinkFileReader.beside(assets.article()), folder.resolve("own.links.jsonld"));

    Opening opening = open(own);

    assertThat(opening.problems()).isEmpty();
    assertThat(opening.isUnlinked()).isFalse();
    assertThat(opening.reading().mentionCount(PlaceId.of("nagoya"))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{ \"items\": [ nonsense", "{ \"name\": \"no annotations\" }"})
  void damagedLinksAreToldAndThePlacesAreLookedFor(String content) throws Exception {
    Path own = Files.writeString(folder.resolve("own.md"), "# Mine\n\nIturup is far away.\n");
    Files.writeString(folder.resolve("own.links.jsonld"), content);

    Opening opening = open(own);

    assertThat(opening.isUnlinked()).isTrue();
    assertThat(opening.problems()).hasSize(2);
    assertThat(opening.problems().getFirst()).contains("own.links.jsonld", "kept as it is");
    assertThat(opening.problems().getLast()).contains("in its data folder");
  }

  @Test
  void theShippedArticleWithoutLinksHasItsPlacesLookedFor() throws Exception {
    Files.delete(LinkFileReader.beside(assets.article()));

    assertThat(open(assets.article()).isUnlinked()).isTrue();
  }

  @Test
  void anArticleThatIsNoTextIsRefusedInWords() throws Exception {
    Path picture = Files.write(folder.resolve("picture.md"), new byte[] {0, 1, 2, 0, (byte) 0xff});

    assertThatThrownBy(() -> open(picture))
        .cause()
        .isInstanceOf(ImportException.class)
        .satisfies(
            refused ->
                assertThat(OpenArticle.words(picture, refused, WORDS)).contains("picture.md"));
  }

  private Opening open(Path article) throws Exception {
    return Ahead.start(new OpenArticle(assets, article, WORDS), Runnable::run).get();
  }

  @Test
  void aLinkToAPlaceOfTheWorldIsShownThoughItsFileDoesNotSayWhereThatIs() throws Exception {
    Path article = Files.writeString(folder.resolve("road.txt"), "The road\n\nIt leads to Athens.");
    Files.writeString(
        LinkFileReader.beside(article),
        """
        [{"type": "Annotation",
          "body": [{"purpose": "identifying", "value": "http://sws.geonames.org/264371"}],
          "target": {"selector": [{"type": "TextQuoteSelector", "exact": "Athens"}]}}]
        """);

    Opening opening = new OpenArticle(Assets.find(), article, WORDS).run(Running.uncancelled());

    assertThat(opening.problems()).isEmpty();
    assertThat(opening.reading().places()).containsOnlyKeys(PlaceId.of("264371"));
  }
}
