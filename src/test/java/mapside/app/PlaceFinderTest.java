package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.task.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

  private static final Assets ASSETS = Assets.find();

  @ParameterizedTest
  @CsvSource({"iturup, iturup", "Etorofu, iturup", "Итуруп, iturup", "nemuro, nemuro"})
  void aPlaceIsMeantByAnyOfItsNames(String words, String id) throws Exception {
    assertThat(PlaceFinder.find(words, reading(ASSETS.article()), ASSETS.gazetteer()))
        .hasValue(PlaceId.of(id));
  }

  @Test
  void aPlaceOfTheArticleIsMeantByANameThatOnlyTheWorldsGazetteerHas(@TempDir Path folder)
      throws Exception {
    Path article = Files.writeString(folder.resolve("kyiv.txt"), "The train left Kyiv for Lviv.");

    Optional<PlaceId> found = PlaceFinder.find("Kiev", reading(article), ASSETS.gazetteer());

    assertThat(found).isPresent();
    assertThat(found).isEqualTo(PlaceFinder.find("Kyiv", reading(article), ASSETS.gazetteer()));
  }

  @Test
  void whatNobodyKnowsIsNotFound() throws Exception {
    assertThat(PlaceFinder.find("Nowhere-on-Sea", reading(ASSETS.article()), ASSETS.gazetteer()))
        .isEmpty();
  }

  private static LinkedArticle reading(Path article) throws Exception {
    Messages words = Messages.of(Locale.UK);
    return new OpenWithPlaces(
            new OpenArticle(ASSETS, article, words), new AppDetectors(ASSETS, words), words)
        .run(Running.uncancelled())
        .reading();
  }
}
