package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import mapside.geo.Camera;
import mapside.place.PlaceId;
import mapside.reader.ReaderEye;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything can be done in the window without a mouse. */
class WindowKeyboardTest extends WindowStage {

  private static final PlaceId JAPAN = PlaceId.of("japan");
  private static final PlaceId RUSSIA = PlaceId.of("russia");
  private static final PlaceId ITURUP = PlaceId.of("iturup");

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void tabAndEnterSelectTheFirstNameAndStepThroughItsPassages() {
    selectByTab(JAPAN);
    int count = passagesOf(JAPAN).size();

    assertThat(label("pill-count")).isEqualTo("1 of " + count);
    robot.type(KeyCode.N, KeyCode.N);
    awaitRest();
    assertThat(label("pill-count")).isEqualTo("3 of " + count);
    assertActiveIsOnScreen(2);
    robot.type(KeyCode.P);
    awaitRest();
    assertThat(label("pill-count")).isEqualTo("2 of " + count);
    robot.type(KeyCode.P, KeyCode.P);
    awaitRest();
    assertThat(label("pill-count")).as("round the end").isEqualTo(count + " of " + count);
    assertActiveIsOnScreen(count - 1);

    robot.type(KeyCode.ESCAPE);
    assertThat(session.selection().isEmpty()).isTrue();
    assertThat(label("pill-count")).isEmpty();
    assertThat(fx(() -> ReaderEye.active(reader))).isEmpty();
  }

  @Test
  void escLetsGoOfThePlacesWhileTheButtonOfAClosedMenuHasTheKeyboard() {
    selectByTab(JAPAN);
    run(() -> pane.lookup(".sets-map-theme").requestFocus());

    robot.type(KeyCode.ESCAPE);

    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void altAndArrowsGoBackAndForwardCameraIncluded() {
    Camera start = session.camera().camera();
    selectByTab(JAPAN);
    Camera japan = session.camera().camera();
    selectByTab(RUSSIA);
    Camera russia = session.camera().camera();
    assertThat(russia).isNotEqualTo(japan);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(JAPAN);
    assertThat(session.camera().camera()).isEqualTo(japan);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    awaitRest();
    assertThat(session.selection().isEmpty()).isTrue();
    assertThat(session.camera().camera()).isEqualTo(start);

    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(RUSSIA);
    assertThat(session.camera().camera()).isEqualTo(russia);
    assertThat(label("pill-names")).isEqualTo("Russia");
  }

  @Test
  void findingTakesLettersThatAreKeysElsewhere() {
    selectByTab(JAPAN);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("Nemuro");
    awaitRest();

    assertThat(label("find-count")).isEqualTo("1 of 2");
    assertThat(label("pill-count")).startsWith("1 of ");
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(label("find-count")).isEqualTo("2 of 2");
    List<TextRange> found = fx(() -> ReaderEye.found(reader));
    assertThat(words(found)).contains("Nemuro");
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, found.getLast().start()))).isTrue();

    robot.type(KeyCode.ESCAPE);
    assertThat(fx(() -> ReaderEye.found(reader))).isEmpty();
    assertThat(label("find-count")).isEmpty();
    assertThat(session.selection().places()).as("Esc closes one thing").containsExactly(JAPAN);
    robot.type(KeyCode.N);
    assertThat(label("pill-count")).startsWith("2 of ");
  }

  @Test
  void theListIsSearchedAndEnterSelects() {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("Iturup");
    robot.type(KeyCode.ENTER);
    awaitRest();

    assertThat(session.selection().places()).containsExactly(ITURUP);
    assertThat(label("pill-names")).isEqualTo("Iturup");

    robot.push(KeyCode.CONTROL, KeyCode.L);
    awaitRest();
    assertThat(pane.getLeft()).isNull();
    assertThat(partWithKeyboard()).isSameAs(reader);
  }

  @Test
  void downLeadsFromTheSearchIntoTheListAndEscapeOutOfIt() {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("Iturup");
    robot.type(KeyCode.DOWN);
    assertThat(fx(() -> stage.getScene().getFocusOwner())).isInstanceOf(ListView.class);
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(ITURUP);

    TextField search = (TextField) pane.getLeft().lookup(".text-field");
    run(search::requestFocus);
    robot.type(KeyCode.ESCAPE);
    assertThat(search.getText()).isEmpty();
    assertThat(session.selection().places()).containsExactly(ITURUP);
    robot.type(KeyCode.ESCAPE);
    assertThat(session.selection().isEmpty()).isTrue();
  }

  @Test
  void f6GoesRoundTheParts() {
    assertThat(partWithKeyboard()).isSameAs(reader);
    robot.type(KeyCode.F6);
    assertThat(partWithKeyboard()).isSameAs(map);
    robot.type(KeyCode.F6);
    assertThat(partWithKeyboard()).isSameAs(reader);

    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.type(KeyCode.F6);
    assertThat(partWithKeyboard()).isSameAs(reader);
    robot.type(KeyCode.F6, KeyCode.F6);
    assertThat(partWithKeyboard()).isNotNull().isSameAs(pane.getLeft());
  }

  @Test
  void f6LeadsBackToTheNameThatHadTheKeyboard() {
    robot.type(KeyCode.TAB);
    awaitRest();
    Node name = fx(() -> stage.getScene().getFocusOwner());
    assertThat(name.getStyleClass()).contains("mention");

    robot.type(KeyCode.F6);
    assertThat(partWithKeyboard()).isSameAs(map);
    robot.type(KeyCode.F6);
    assertThat(fx(() -> stage.getScene().getFocusOwner())).isSameAs(name);
  }

  @Test
  void itIsSeenThatTheMapHasTheKeyboard() {
    Region ring = (Region) map.lookup(".map-ring");
    robot.type(KeyCode.F6);
    await("a frame round the map", () -> ring.getBorder() != null);

    robot.type(KeyCode.F6);
    await("none round it", () -> ring.getBorder() == null);
  }

  @Test
  void theMapIsMovedAndZoomedByKeys() {
    Camera start = session.camera().camera();
    robot.type(KeyCode.F6);

    robot.type(KeyCode.PLUS);
    awaitRest();
    assertThat(session.camera().camera().zoom()).isCloseTo(start.zoom() + 1, within(1e-9));
    robot.type(KeyCode.RIGHT);
    awaitRest();
    assertThat(session.camera().camera().center().lon()).isGreaterThan(start.center().lon());
    robot.type(KeyCode.UP);
    awaitRest();
    assertThat(session.camera().camera().center().lat()).isGreaterThan(start.center().lat());
    robot.type(KeyCode.MINUS);
    awaitRest();
    assertThat(session.camera().camera().zoom()).isCloseTo(start.zoom(), within(1e-9));
    robot.type(KeyCode.HOME);
    awaitRest();
    assertThat(session.camera().camera()).isEqualTo(start);
  }

  @Test
  void theSizeOfTheTextChangesAndTheReadingPlaceStays() {
    run(() -> ReaderEye.show(reader, at("the Soviet Union did not sign it"), 0));
    awaitRest();
    int first = reader.visibleRange().start();
    double height = fx(() -> ReaderEye.heightOf(reader, first));

    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    awaitRest();
    assertThat(appearance.textSizeProperty().get()).isEqualTo(21);
    assertThat(fx(() -> ReaderEye.heightOf(reader, first))).isCloseTo(height, within(3.0));
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    awaitRest();
    assertThat(appearance.textSizeProperty().get()).isEqualTo(19);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    awaitRest();

    assertThat(appearance.textSizeProperty().get()).isEqualTo(17);
    assertThat(fx(() -> ReaderEye.heightOf(reader, first))).isCloseTo(height, within(3.0));
  }

  @Test
  void itGetsDarkAndTheMapStaysWhereItIs() {
    selectByTab(JAPAN);
    Camera camera = session.camera().camera();
    assertThat(brightness(reader)).isGreaterThan(0.8);
    assertThat(brightness(map)).isGreaterThan(0.6);

    robot.push(KeyCode.CONTROL, KeyCode.D);
    awaitRest();

    assertThat(brightness(reader)).isLessThan(0.3);
    assertThat(brightness(map)).isLessThan(0.5);
    assertThat(session.camera().camera()).isEqualTo(camera);
    assertThat(label("pill-names")).isEqualTo("Japan");
    robot.push(KeyCode.CONTROL, KeyCode.D);
    awaitRest();
    assertThat(brightness(map)).isGreaterThan(0.6);
  }

  private void selectByTab(PlaceId id) {
    robot.type(KeyCode.TAB);
    String name = place(id).names().english();
    await(
        name + " has the keyboard",
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner != null && String.valueOf(owner.getAccessibleText()).startsWith(name);
        });
    robot.type(KeyCode.ENTER);
    awaitRest();
    assertThat(session.selection().places()).containsExactly(id);
  }

  private void assertActiveIsOnScreen(int index) {
    TextRange active = session.selection().passages().get(index).passage().range();
    assertThat(fx(() -> ReaderEye.active(reader))).containsExactly(active);
    assertThat(fx(() -> ReaderEye.isOnScreen(reader, active.start()))).isTrue();
  }

  private @Nullable Node partWithKeyboard() {
    for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (pane.parts().contains(node)) {
        return node;
      }
    }
    return null;
  }

  /** The mean of the brightness of a part's pixels. */
  private static double brightness(Node part) {
    return fx(
        () -> {
          WritableImage picture = part.snapshot(null, null);
          double sum = 0;
          int count = 0;
          for (int x = 5; x < picture.getWidth(); x += 10) {
            for (int y = 5; y < picture.getHeight(); y += 10) {
              Color colour = picture.getPixelReader().getColor(x, y);
              sum += colour.getBrightness() * colour.getOpacity();
              count++;
            }
          }
          return sum / count;
        });
  }
}
