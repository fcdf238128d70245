package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import mapside.link.Note.Colour;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.shelf.Reading;
import mapside.shelf.Shelf;
import mapside.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read is found again, opened where it was left, and handed on. */
@SuppressWarnings("NullAway.Init") // made before each test
class ShelfPageTest extends WindowStage {

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void openAnArticle() throws IOException {
    StringBuilder text = new StringBuilder("# Boats in the harbour\n\nThey left Sapporo.\n");
    for (int i = 0; i < 60; i++) {
      text.append("\nParagraph ").append(i).append(" says nothing of any place at all.\n");
    }
    text.append("\nAt last they came to Nemuro.\n");
    article = Files.writeString(folder.resolve("boats.md"), text);
    open(Assets.find());
  }

  @Test
  void anArticleIsFoundByItsPlaceAndOpenedWhereItWasLeft() {
    openBoats();
    run(() -> session.select(nemuro()));
    awaitRest();
    run(() -> ReaderEye.show(reader, at("Paragraph 30"), 0));
    awaitRest();
    int start = fx(reader::visibleRange).start();
    var camera = session.camera().goal();
    openShipped();

    run(window()::toggleShelf);
    TextField search = (TextField) fx(() -> pane.lookup(".shelf-search"));
    run(() -> search.setText("sapporo"));
    await(
        "the article alone, and its card",
        () -> titles().equals(List.of("Boats in the harbour")) && fire("Boats in the harbour"));
    await("it", () -> reading().article().about().title().startsWith("Boats"));
    await("what was selected", () -> session.selection().contains(nemuro()));
    awaitRest();

    assertThat(fx(reader::visibleRange).start()).isEqualTo(start);
    assertThat(session.camera().goal().zoom())
        .isCloseTo(camera.zoom(), org.assertj.core.data.Offset.offset(0.01));
    assertThat(pane.isAway()).isFalse();
  }

  @Test
  void anArticleIsFoundByANameInAnotherLanguageAndItsCardStaysInThatOfTheWindow() {
    openBoats();
    awaitRest();
    openShipped();

    run(window()::toggleShelf);
    TextField search = (TextField) fx(() -> pane.lookup(".shelf-search"));
    run(() -> search.setText("Саппоро"));
    await("the article", () -> titles().equals(List.of("Boats in the harbour")));

    Label places = (Label) fx(() -> pane.lookup(".entry-places"));
    assertThat(places.getText()).contains("Sapporo").doesNotContain("Саппоро");
  }

  @Test
  void whereItsReaderLeftItIsKeptWhenItsTextIsWrittenOnlyThen() {
    openBoats();
    holdJobs();
    run(
        () -> {
          session.review().begin(at("Sapporo"));
          session.review().pickNone();
          ReaderEye.show(reader, at("Paragraph 30"), 0);
        });
    await("the paragraph", () -> reader.visibleRange().start() > at("Paragraph 20"));
    run(stage::close);
    letJobsGoOn();
    close();

    Reading kept =
        new Shelf(data().resolve("shelf"), Assets.find().article()).find(article).orElseThrow();
    assertThat(kept.places()).doesNotContain("Sapporo");
    assertThat(kept.offset()).isGreaterThan(at("Paragraph 20"));
  }

  @Test
  void theShippedArticleIsAlwaysThereWithItsMap() {
    openBoats();
    awaitRest();

    run(window()::toggleShelf);
    await("cards", () -> !titles().isEmpty());

    assertThat(titles()).first().isEqualTo("Boats in the harbour");
    assertThat(titles()).anyMatch(title -> title.contains("Japan"));
    await("a picture", () -> pane.lookup(".entry-picture .image-view") != null);
    run(window()::toggleShelf);
    assertThat(pane.isAway()).isFalse();
  }

  @Test
  void aReadingIsHandedOnWithAllThatWasAdded() throws IOException {
    openBoats();
    int from = at("Paragraph 7");
    run(
        () -> {
          session.notebook().markedProperty().set(TextRange.of(from, from + 11));
          session.notebook().mark(Colour.PURPLE);
          session.review().begin(at("Sapporo"));
          session.review().pickNone();
        });
    Path parcel = folder.resolve("boats.mapside");

    run(() -> window().handOn(parcel));
    await("the file", () -> Files.exists(parcel));
    openShipped();
    Files.delete(article);
    Files.delete(mapside.linkfile.LinkFileReader.beside(article));
    drop(parcel);
    await("it", () -> reading().article().about().title().startsWith("Boats"));

    assertThat(session.revisions().work().notes()).hasSize(1);
    assertThat(session.revisions().work().notes().getFirst().colour()).isEqualTo(Colour.PURPLE);
    await("found places", () -> reading().places().containsKey(nemuro()));
    assertThat(reading().mentionAt(at("Sapporo"))).isEmpty();
  }

  private void openBoats() {
    drop(article);
    await("it", () -> reading().article().about().title().startsWith("Boats"));
    await("its places", () -> reading().places().containsKey(nemuro()));
    awaitRest();
  }

  private void openShipped() {
    drop(Assets.find().article());
    await("the shipped one", () -> !reading().article().about().title().startsWith("Boats"));
    awaitRest();
  }

  private static PlaceId nemuro() {
    return PlaceId.of("nemuro");
  }

  private List<String> titles() {
    return fx(
        () ->
            pane.lookupAll(".entry-title").stream().map(node -> ((Label) node).getText()).toList());
  }

  /**
   * Presses a card, in the same breath as it is found: the next answer puts others in its place.
   */
  private boolean fire(String title) {
    Optional<Button> card = card(title);
    card.ifPresent(Button::fire);
    return card.isPresent();
  }

  private Optional<Button> card(String title) {
    return pane.lookupAll(".entry-card").stream()
        .map(Button.class::cast)
        .filter(
            // A card that came a moment ago has nothing in it yet.
            card ->
                card.lookup(".entry-title") instanceof Label label && label.getText().equals(title))
        .findFirst();
  }

  @Test
  void theWindowIsCalledAsTheArticleOnlyWhileThatIsToBeSeen() {
    openBoats();
    assertThat(fx(stage::getTitle)).isEqualTo("Boats in the harbour – Mapside");

    run(window()::toggleShelf);
    assertThat(fx(stage::getTitle)).isEqualTo("Mapside");
    run(window()::toggleShelf);
    assertThat(fx(stage::getTitle)).isEqualTo("Boats in the harbour – Mapside");
  }

  @Test
  void theArticleThatIsOpenHasItsMapOnTheShelfToo() {
    openBoats();

    run(window()::toggleShelf);

    await(
        "its card with a map",
        () ->
            card("Boats in the harbour")
                .filter(card -> card.lookup(".entry-picture .image-view") != null)
                .isPresent());
  }
}
