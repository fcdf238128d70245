package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import mapside.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the header is left in a narrow window, and over the start page. */
class HeaderBarTest extends WindowStage {

  @ParameterizedTest
  @CsvSource({"en, 720", "ru, 720", "ja, 720", "en, 1000", "ru, 1280"})
  void buttonsAndTitleAreThereHoweverLongTheStatusIs(String language, double width) {
    Messages words = Messages.of(Locale.of(language));
    open(Assets.find(), words);
    run(
        () -> {
          pane.tellOfPlaces(words.get("app.found.names", 1234));
          session.review().begin(at("Iturup"));
          session.review().pickNone();
          stage.setWidth(width);
        });
    await("a header of this width", () -> Math.abs(header().getWidth() - width) < 1);
    awaitRest();

    List<Bounds> boxes = fx(() -> shown().map(HeaderBarTest::box).toList());
    assertThat(boxes)
        .hasSizeGreaterThan(9)
        .allMatch(box -> box.getMinX() >= 0 && box.getMaxX() <= width);
    for (int i = 1; i < boxes.size(); i++) {
      assertThat(boxes.get(i).getMinX()).isGreaterThanOrEqualTo(boxes.get(i - 1).getMaxX() - 0.5);
    }
    assertThat(fx(() -> box(pane.lookup(".header-title")).getWidth())).isGreaterThan(149);
    assertThat(fx(() -> box(pane.lookup(".header-status")).getWidth())).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({"F8", "L"})
  void aListBesideTheTextPushesNothingOverTheEdge(String key) {
    open(Assets.find());
    run(() -> stage.setWidth(720));
    await("a header of this width", () -> Math.abs(header().getWidth() - 720) < 1);
    if (key.equals("L")) {
      robot.push(KeyCode.CONTROL, KeyCode.L);
    } else {
      robot.type(KeyCode.F8);
    }
    awaitRest();

    assertThat(fx(() -> pane.getLeft().getLayoutBounds().getWidth())).isGreaterThan(190);
    assertThat(fx(() -> box(map).getMaxX())).isLessThanOrEqualTo(720);
  }

  @Test
  void contentsGiveWayToAListWhereTheWindowBecomesNarrow() {
    open(Assets.find());
    run(() -> stage.setWidth(1280));
    await("a header of this width", () -> Math.abs(header().getWidth() - 1280) < 1);
    run(() -> pane.placesShownProperty().set(true));
    run(() -> pane.contentsShownProperty().set(true));
    awaitRest();
    assertThat(pane.placesShownProperty().get()).as("room for both").isTrue();
    run(() -> stage.setWidth(720));
    await("a header of this width", () -> Math.abs(header().getWidth() - 720) < 1);
    awaitRest();

    assertThat(pane.placesShownProperty().get()).isTrue();
    assertThat(pane.contentsShownProperty().get()).isFalse();
    assertThat(fx(() -> box(map).getMaxX())).isLessThanOrEqualTo(720);
  }

  @Test
  void theKeyboardShowsWhichButtonItIsAt() {
    open(Assets.find());
    run(() -> shown().toList().get(1).requestFocus());
    awaitRest();
    robot.push(KeyCode.TAB);
    awaitRest();

    Region at = fx(() -> (Region) stage.getScene().getFocusOwner());
    assertThat(fx(() -> at.getStyleClass())).contains("header-button");
    assertThat(fx(() -> at.getBorder().getStrokes().getFirst().getTopStroke()))
        .as("a ring round it")
        .isNotEqualTo(Color.TRANSPARENT);
  }

  @Test
  void whatHasNoRoomIsInAMenuAndDoesTheSame() {
    open(Assets.find());
    run(() -> stage.setWidth(720));
    await("a menu", () -> menu().isVisible());
    double before = appearance.textSizeProperty().get();
    awaitRest();

    run(() -> item("app.larger").fire());
    assertThat(appearance.textSizeProperty().get()).isGreaterThan(before);
    run(() -> session.review().begin(at("Iturup")));
    run(() -> session.review().pickNone());
    run(() -> stage.setWidth(721));
    await("room for what can be undone", () -> menu().getItems().size() > 6);
    run(() -> item("app.follow").fire());
    assertThat(session.mapFollowsTextProperty().get()).isFalse();

    run(() -> stage.setWidth(1280));
    await("no menu", () -> !menu().isVisible());
    assertThat(fx(() -> menu().getItems())).isEmpty();
  }

  @Test
  void overTheStartPageNothingActsOnTheHiddenArticle() {
    open(Assets.find());
    run(
        () -> {
          session.review().begin(at("Iturup"));
          session.review().pickNone();
        });
    run(window()::toggleShelf);
    await("the page", () -> !pane.lookup(".header-title").isVisible());

    List<String> names = fx(() -> shown().map(Node::getAccessibleText).toList());
    assertThat(names)
        .containsExactly(
            WORDS.get("app.shelf"),
            WORDS.get("app.open"),
            WORDS.get("app.theme"),
            WORDS.get("app.keys"));
    int decisions = session.revisions().work().decisions().size();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.push(KeyCode.F5);
    assertThat(session.revisions().work().decisions()).hasSize(decisions);
    assertThat(pane.placesShownProperty().get()).isFalse();
    assertThat(lessons().given()).isEmpty();

    run(window()::toggleShelf);
    await("the title", () -> pane.lookup(".header-title").isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(session.revisions().work().decisions()).hasSize(decisions - 1);
  }

  private HeaderBar header() {
    return (HeaderBar) pane.lookup(".header-bar");
  }

  private OverflowMenu menu() {
    return (OverflowMenu) pane.lookup(".overflow-menu");
  }

  private MenuItem item(String key) {
    return menu().getItems().stream()
        .filter(each -> each.getText().equals(WORDS.get(key)))
        .findAny()
        .orElseThrow();
  }

  private Stream<Node> shown() {
    return header().lookupAll(".header-button").stream()
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .sorted((a, b) -> Double.compare(box(a).getMinX(), box(b).getMinX()));
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
