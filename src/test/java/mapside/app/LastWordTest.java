package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.link.Note;
import mapside.linkfile.LinkFileReader;
import mapside.place.Place;
import mapside.reader.ReaderEye;
import mapside.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader corrects places and writes notes; all of it is saved, and can be taken back. */
@SuppressWarnings("NullAway.Init") // made before each test
class LastWordTest extends WindowStage {

  private static final String TEXT =
      """
      # Water over the docks

      The river rose in Baton Rouge, Louisiana, on Monday. In Paris it rained all night. The mayor
      of Paris called it a flood. At the Widget Works nobody came to work.
      """;

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void openAnArticleWithoutLinks() throws IOException {
    article = Files.writeString(folder.resolve("docks.md"), TEXT);
    open(Assets.find());
    openIt();
  }

  @Test
  void aRightClickAndAPickPutAPlaceRightForGood() {
    rightClick(at("Paris it"));
    await("the candidates", () -> candidates().size() > 2 && indexOf("Texas") >= 0);
    int texas = indexOf("Texas");
    assertThat(texas).isBetween(0, 8);

    type(KeyCode.valueOf("DIGIT" + (texas + 1)));

    assertThat(within(at("Paris it"))).contains("Texas");
    assertThat(within(at("Paris called"))).contains("Texas");
    awaitSaved();
    reopen();
    await("the places", () -> reading().mentionAt(at("Paris called")).isPresent());
    assertThat(within(at("Paris called"))).contains("Texas");
  }

  @Test
  void onlyOneMentionCanBeMeant() {
    rightClick(at("Paris it"));
    await("the candidates", () -> candidates().size() > 2);
    String before = within(at("Paris called")).toString();
    run(() -> ((javafx.scene.control.CheckBox) pane.lookup(".review-all")).setSelected(false));
    Place other = candidates().get(1);
    run(() -> session.review().pick(other));

    assertThat(reading().mentionAt(at("Paris it")).orElseThrow().place()).isEqualTo(other.id());
    awaitFound();
    assertThat(within(at("Paris called")).toString()).isEqualTo(before);
  }

  @Test
  void theCandidatesAreOnTheMapToo() {
    Camera before = session.camera().goal();
    rightClick(at("Paris it"));
    // Some are known at once; the map goes to them when all are.
    await("all candidates", () -> !session.camera().goal().equals(before));
    await("the pins", () -> map.lookupAll(".candidate-pin").size() > 2);
    land();
    Place second = candidates().get(1);
    Bounds pin = fx(() -> pin("2").localToScreen(pin("2").getLayoutBounds()));

    click(new Point2D(pin.getCenterX(), pin.getCenterY()));

    assertThat(reading().mentionAt(at("Paris it")).orElseThrow().place()).isEqualTo(second.id());
  }

  @Test
  void whatIsNoPlaceGoesAndComesBackWithUndo() {
    run(() -> session.review().begin(at("Baton Rouge")));
    run(() -> ((Button) pane.lookup(".review-none")).fire());
    assertThat(reading().mentionAt(at("Baton Rouge"))).isEmpty();
    assertThat(toast()).isEqualTo("“Baton Rouge” is not a place");

    undo();
    await("the place again", () -> reading().mentionAt(at("Baton Rouge")).isPresent());
    assertThat(toast()).isEqualTo("Undone: “Baton Rouge” is not a place");
    run(session.revisions()::redo);
    await("no place", () -> reading().mentionAt(at("Baton Rouge")).isEmpty());
  }

  @Test
  void theMapGoesBackFromTheCandidatesWhenTheNameIsNoPlace() {
    Camera before = session.camera().goal();
    run(() -> session.review().begin(at("Paris it")));
    await("the candidates on the map", () -> !session.camera().goal().equals(before));

    run(() -> ((Button) pane.lookup(".review-none")).fire());

    assertThat(session.camera().goal()).isEqualTo(before);
  }

  @Test
  void theNameIsNotCoveredByWhatIsAskedAboutIt() throws IOException {
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = 0; i < 60; i++) {
      text.append("\nIn paragraph ").append(i).append(" the river Rhine rises by a foot.\n");
    }
    Files.writeString(article, text.toString());
    reopen();
    int low = at("Rhine rises", "paragraph 30");
    run(() -> ReaderEye.show(reader, low, 0.9));
    awaitTextAtRest();

    run(() -> session.review().begin(TextRange.of(low, low + "Rhine".length())));
    await("the pane", () -> pane.lookup(".review-pane").isVisible());
    awaitTextAtRest();

    Bounds box = fx(() -> shown(".review-pane"));
    assertThat(fx(() -> ReaderEye.pointOf(reader, low)).getY()).isLessThan(box.getMinY());
  }

  private int at(String words, String behind) {
    return reading().article().plainText().indexOf(words, at(behind));
  }

  private Bounds shown(String selector) {
    Node node = pane.lookup(selector);
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void selectedTextIsAPlaceFromTheGazetteer() {
    select("Widget Works");
    type(KeyCode.E);
    await("the pane", () -> pane.lookup(".review-pane").isVisible());
    TextField search = (TextField) fx(() -> pane.lookup(".review-search"));
    run(() -> search.setText("Yuzhno-Sakh"));
    await("a place", () -> candidates().stream().anyMatch(LastWordTest::isYuzhno));
    assertThat(fx(() -> sorts())).anyMatch(words -> words.contains("Russia"));
    type(KeyCode.ENTER);

    Place chosen = place(reading().mentionAt(at("Widget")).orElseThrow().place());
    assertThat(isYuzhno(chosen)).isTrue();
  }

  @Test
  void theNumberOfPlacesIsToldAsTheReaderHasSaid() {
    int before = reading().places().size();
    assertThat(status()).isEqualTo(before + " places found");

    select("Widget Works");
    type(KeyCode.E);
    run(() -> session.review().pickPoint(GeoPoint.ofLatLon(30.4, -91.2)));
    await("one more", () -> status().equals(before + 1 + " places found"));

    run(() -> session.review().begin(at("Baton Rouge")));
    run(() -> session.review().pickNone());
    await("one less", () -> status().equals(before + " places found"));

    run(session.revisions()::undo);
    run(session.revisions()::undo);
    await("as before", () -> status().equals(before + " places found"));
    assertThat(reading().places()).hasSize(before);
  }

  @Test
  void selectedTextIsAPlaceThatTheReaderPointsAt() {
    select("Widget Works");
    type(KeyCode.E);
    await("the pane", () -> pane.lookup(".review-pane").isVisible());
    run(() -> session.review().pointingProperty().set(true));
    assertThat(((Labeled) pane.lookup(".review-point")).getText()).isEqualTo("Now click there");
    clickMap(new Point2D(map.getWidth() / 2, map.getHeight() / 2));

    Place chosen = place(reading().mentionAt(at("Widget")).orElseThrow().place());
    assertThat(chosen.names().english()).isEqualTo("Widget Works");
    awaitSaved();
    reopen();
    await("the place", () -> reading().mentionAt(at("Widget")).isPresent());
    assertThat(
            place(reading().mentionAt(at("Widget")).orElseThrow().place()).location().point().lat())
        .isCloseTo(chosen.location().point().lat(), org.assertj.core.data.Offset.offset(1e-4));
  }

  @Test
  void aPassageIsMarkedAndCommentedByKeysAndKept() {
    select("called it a flood");
    type(KeyCode.H);
    assertThat(session.revisions().work().notes()).hasSize(1);
    assertThat(session.notebook().markedProperty().get().isEmpty()).isTrue();

    select("called it a flood");
    type(KeyCode.M);
    await("the note", () -> pane.lookup(".note-box").isVisible());
    run(() -> letter("m"));
    assertThat(fx(() -> ((TextArea) pane.lookup(".note-words")).getText())).isEmpty();
    run(() -> ((TextArea) pane.lookup(".note-words")).setText("Was it?"));
    run(() -> ((Button) pane.lookup(".note-done")).fire());
    awaitSaved();
    reopen();

    Note note = session.revisions().work().notes().getFirst();
    assertThat(note.words()).isEqualTo("Was it?");
    assertThat(note.range().in(reading().article().plainText())).isEqualTo("called it a flood");
    run(() -> pane.notesShownProperty().set(true));
    await("the list", () -> pane.lookup(".note-passage") != null);
    assertThat(fx(() -> ((Label) pane.lookup(".note-text")).getText())).isEqualTo("Was it?");
  }

  @Test
  void whatCanNotBeSavedBesideTheArticleIsToldAndKept() throws IOException {
    Path beside = LinkFileReader.beside(article);
    Path inTheWay = Files.createDirectories(beside.resolve("in the way"));
    select("called it a flood");
    type(KeyCode.H);
    await(
        "the message",
        () -> pane.band().told().stream().anyMatch(told -> told.contains("written beside")));

    Files.delete(inTheWay);
    Files.delete(beside);
    select("nobody came");
    type(KeyCode.H);

    awaitSaved();
    reopen();
    assertThat(session.revisions().work().notes()).hasSize(2);
  }

  @Test
  void whatCanBeSavedNowhereIsToldAndSavedOnceThatCanBe() throws IOException {
    Path beside = LinkFileReader.beside(article);
    Path inTheWay = Files.createDirectories(beside.resolve("in the way"));
    Path apart = Files.writeString(data().resolve("links"), "in the way");
    select("called it a flood");
    type(KeyCode.H);
    await(
        "the message",
        () -> pane.band().told().stream().anyMatch(told -> told.contains("could not be saved")));
    assertThat(session.revisions().work().notes()).hasSize(1);

    Files.delete(inTheWay);
    Files.delete(beside);
    Files.delete(apart);

    awaitSaved();
    reopen();
    assertThat(session.revisions().work().notes()).hasSize(1);
  }

  @Test
  void wordsAreSelectedByKeys() {
    run(() -> session.select(reading().mentionAt(at("Baton Rouge")).orElseThrow().place()));
    awaitTextAtRest();
    run(reader::requestFocus);
    run(
        () -> {
          Robot keys = new Robot();
          keys.keyPress(KeyCode.SHIFT);
          keys.keyType(KeyCode.RIGHT);
          keys.keyType(KeyCode.RIGHT);
          keys.keyRelease(KeyCode.SHIFT);
        });

    TextRange marked = session.notebook().markedProperty().get();
    assertThat(marked.in(reading().article().plainText())).isEqualTo("The river");
  }

  /** As the system tells of a letter behind the key that it is on. */
  private void letter(String letter) {
    Node owner = stage.getScene().getFocusOwner();
    Event.fireEvent(
        owner,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private void openIt() {
    drop(article);
    await("the article", () -> reading().article().about().title().equals("Water over the docks"));
    awaitFound();
    awaitRest();
  }

  private void reopen() {
    drop(Assets.find().article());
    await("another article", () -> !reading().article().about().title().startsWith("Water"));
    openIt();
  }

  private void awaitFound() {
    await("found places", () -> status().contains("found"));
  }

  private String status() {
    return fx(() -> ((Button) pane.lookup(".header-status")).getText());
  }

  private void awaitSaved() {
    await("a saved file", () -> Files.isRegularFile(LinkFileReader.beside(article)));
  }

  private void rightClick(int offset) {
    run(() -> ReaderEye.show(reader, offset, 0.3));
    awaitTextAtRest();
    Point2D at = fx(() -> ReaderEye.pointOf(reader, offset));
    run(
        () -> {
          Robot mouse = new Robot();
          mouse.mouseMove(at);
          mouse.mouseClick(MouseButton.SECONDARY);
        });
    await("the pane", () -> pane.lookup(".review-pane").isVisible());
  }

  private void select(String words) {
    int from = at(words);
    run(() -> ReaderEye.select(reader, TextRange.of(from, from + words.length())));
    run(reader::requestFocus);
    assertThat(fx(() -> pane.lookup(".mark-bar").isVisible())).isTrue();
  }

  private void type(KeyCode code) {
    run(() -> new Robot().keyType(code));
  }

  private void undo() {
    run(
        () -> {
          Robot keys = new Robot();
          keys.keyPress(KeyCode.CONTROL);
          keys.keyType(KeyCode.Z);
          keys.keyRelease(KeyCode.CONTROL);
        });
  }

  private List<Place> candidates() {
    return session.review().candidatesProperty().get();
  }

  private int indexOf(String state) {
    List<Place> places = candidates();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).facts().within(Locale.ENGLISH).contains(state)) {
        return i;
      }
    }
    return -1;
  }

  private List<String> within(int offset) {
    return place(reading().mentionAt(offset).orElseThrow().place()).facts().within(Locale.ENGLISH);
  }

  private Node pin(String number) {
    return map.lookupAll(".candidate-pin").stream()
        .filter(node -> ((Label) node).getText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<String> sorts() {
    ListView<?> list = (ListView<?>) fx(() -> pane.lookup(".review-list"));
    return list.lookupAll(".candidate-sort").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private String toast() {
    return fx(() -> ((Label) pane.lookup(".toast-words")).getText());
  }

  private static boolean isYuzhno(Place place) {
    return place.names().english().equals("Yuzhno-Sakhalinsk");
  }
}
