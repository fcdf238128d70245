package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import mapside.link.Mention;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that nobody has linked gets its places by itself, and they behave as all others. */
@SuppressWarnings("NullAway.Init") // made before each test
class FoundPlacesTest extends WindowStage {

  private static final String SOUTH =
      """
      # Water over the docks

      The river rose in Baton Rouge, Louisiana, on Monday. In Lafayette it rained all night.

      Baton Rouge has two shelters. A team from Paris, Texas, is on its way, and so is one
      from Georgia. Officials in Lafayette and New Orleans expect the crest on Sunday.
      """;

  private static final String NORTH =
      """
      # Boats in the harbour

      The boats left Sapporo by lorry and Nemuro by sea. Nemuro lies north of nothing else in
      Hokkaido. From Nemuro to Iturup it takes a day.
      """;

  private static final String LAKE =
      """
      # Nights by the water

      They camped at Lake Zorbin for a week. Then they walked on.

      From there it was a day to Zorbin Creek. Vienna lay far behind.
      """;

  @TempDir private Path folder;

  @Test
  void theTextCanBeReadAtOnceAndItsPlacesCome() throws IOException {
    open(Assets.find());
    drop(written("south.md", SOUTH));

    await("the article", () -> reading().article().about().title().equals("Water over the docks"));
    awaitFound();

    assertThat(status()).contains("places found");
    assertThat(reading().places().values())
        .extracting(place -> place.names().english())
        .contains("Baton Rouge", "Louisiana", "Lafayette", "New Orleans");
    await("a map of its places", () -> map.shows(id("Baton Rouge")));
  }

  @Test
  void aFoundPlaceIsSelectedEverywhereAndNGoesOn() throws IOException {
    openFound(written("south.md", SOUTH));
    PlaceId town = id("Baton Rouge");

    clickText(at("Baton Rouge has"));
    assertThat(session.selection().places()).containsExactly(town);
    assertThat(session.selection().passages()).hasSize(2);
    int active = session.selection().active();
    run(session::nextPassage);
    assertThat(session.selection().active()).isNotEqualTo(active);
    run(session::clearSelection);
    run(session::back);
    assertThat(session.selection().places()).containsExactly(town);
  }

  @Test
  void theTextStaysWhereItIsWhenPlacesCome() throws IOException {
    open(Assets.find());
    StringBuilder text = new StringBuilder(SOUTH);
    for (int i = 0; i < 60; i++) {
      text.append("\nNothing was said of any place in this paragraph, number ").append(i);
      text.append(".\n\nIn Baton Rouge the water rose by a foot.\n");
    }
    drop(written("long.md", text.toString()));
    awaitFound();
    run(session::clearSelection);
    run(() -> ReaderEye.show(reader, at("number 30"), 0.4));
    awaitTextAtRest();
    var before = fx(reader::visibleRange);

    run(() -> session.relink(reading()));
    awaitTextAtRest();

    assertThat(fx(reader::visibleRange)).isEqualTo(before);
  }

  @Test
  void aNameWithoutAPlaceIsMarkedAndSelectedLikeOthers() throws IOException {
    openFound(written("lake.md", LAKE));
    assertThat(fx(() -> ReaderEye.unplaced(reader))).containsExactly("Lake Zorbin", "Zorbin Creek");

    clickText(at("Zorbin Creek"));
    assertThat(session.selection().unplaced()).contains("Zorbin Creek");
    assertThat(fx(() -> ReaderEye.active(reader))).hasSize(1);
  }

  @Test
  void aNameWithoutAPlaceIsGlidedToFromTheList() throws IOException {
    String far = "\nNothing was said of any place here.\n".repeat(90);
    openFound(written("lake.md", LAKE + far + "\nAt last they saw Harkwell Island.\n"));
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, at("Harkwell Island")))).isFalse();

    run(() -> session.selectUnplaced("Harkwell Island"));
    awaitTextAtRest();

    assertThat(fx(() -> ReaderEye.isOnScreen(reader, at("Harkwell Island")))).isTrue();
    assertThat(fx(() -> ReaderEye.unplaced(reader))).contains("Harkwell Island");
  }

  @Test
  void theSliderMakesGuessesOfWhatIsLessSure() throws IOException {
    openFound(written("south.md", SOUTH));
    run(() -> pane.placesShownProperty().set(true));
    Slider slider = (Slider) awaitNode(".sureness-bar .slider");

    run(() -> slider.setValue(100));
    assertThat(reading().mentions()).allMatch(this::isGuess);
    assertThat(kinds()).allMatch(words -> words.contains("a guess"));
    run(() -> slider.setValue(0));
    assertThat(reading().mentions()).noneMatch(this::isGuess);
    assertThat(label("sureness-label", pane)).isEqualTo(WORDS.get("places.guesses.all"));
  }

  @Test
  void theSliderIsMovedByKeysAndShownForFoundPlacesOnly() throws IOException {
    open(Assets.find());
    run(() -> pane.placesShownProperty().set(true));
    assertThat(awaitNode(".sureness-bar").isVisible()).isFalse();

    drop(written("north.md", NORTH));
    awaitFound();
    Slider slider = (Slider) awaitNode(".sureness-bar .slider");
    assertThat(fx(() -> slider.getParent().isVisible())).isTrue();
    run(slider::requestFocus);
    double before = slider.getValue();
    run(() -> new javafx.scene.robot.Robot().keyType(KeyCode.RIGHT));
    await("a higher value", () -> slider.getValue() > before);
    assertThat(session.sureness().leastProperty().get()).isEqualTo(slider.getValue() / 100);
  }

  @Test
  void placesThatComeWithTheProgramKeepTheirOutlines() throws IOException {
    openFound(written("north.md", NORTH));

    assertThat(reading().places().keySet()).contains(PlaceId.of("iturup"));
    assertThat(place(PlaceId.of("iturup")).location().outline()).isPresent();
  }

  @Test
  void aTextWithoutPlacesSaysSo() throws IOException {
    open(Assets.find());
    drop(written("none.md", "# Nothing\n\nNobody went anywhere, and nothing was said.\n"));

    await("a word on it", () -> status().equals("No places found in this text"));
  }

  @Test
  void aMissingGazetteerIsToldAndTheTextIsThere() throws IOException {
    Assets assets = AssetsCopy.in(folder.resolve("assets"));
    Files.copy(Assets.find().baseMap(), assets.baseMap());
    open(assets);
    drop(written("south.md", SOUTH));

    await("the message", () -> pane.band().told().stream().anyMatch(t -> t.contains("gazetteer")));
    assertThat(reading().article().plainText()).contains("Baton Rouge");
    assertThat(status()).isEmpty();
  }

  private void openFound(Path article) {
    open(Assets.find());
    drop(article);
    await("another article", () -> !status().isEmpty());
    awaitFound();
    awaitRest();
  }

  private void awaitFound() {
    await("found places", () -> status().contains("found") && reading().isFound());
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private PlaceId id(String name) {
    Optional<Place> named =
        reading().places().values().stream()
            .filter(place -> place.names().english().equals(name))
            .findFirst();
    return named.orElseThrow(() -> new AssertionError(name)).id();
  }

  private boolean isGuess(Mention mention) {
    return session.sureness().isGuess(mention);
  }

  private String status() {
    return fx(() -> ((Button) pane.lookup(".header-status")).getText());
  }

  private javafx.scene.Node awaitNode(String selector) {
    await(selector, () -> pane.lookup(selector) != null);
    return fx(() -> pane.lookup(selector));
  }

  private static String label(String styleClass, javafx.scene.Parent in) {
    return fx(() -> ((Label) in.lookup("." + styleClass)).getText());
  }

  /** What the rows of places say below their names. */
  private List<String> kinds() {
    ListView<?> list = (ListView<?>) awaitNode(".places-view .list-view");
    await("rows", () -> list.lookup(".place-kind") != null);
    return fx(
        () ->
            list.lookupAll(".place-kind").stream()
                .map(node -> ((Label) node).getText())
                .filter(words -> !words.isEmpty() && !words.equals("not placed"))
                .toList());
  }
}
