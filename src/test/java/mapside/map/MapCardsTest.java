package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import mapside.fixture.Shipped;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.place.BorderView;
import mapside.place.Naming;
import mapside.place.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** What lies on the map: nothing covers anything else there, and no name. */
class MapCardsTest extends MapStage {

  private static final List<String> CARDS =
      List.of(
          ".map-panel",
          ".map-controls",
          ".map-attribution",
          ".globe",
          ".scale-bar",
          ".position-text",
          ".tool-note",
          ".tool-chooser");

  @ParameterizedTest
  @CsvSource({"381, 421", "381, 330", "420, 421", "560, 500", "656, 700", "990, 940"})
  void noneCoversAnother(double width, double height) throws Exception {
    openShipped();
    resize(width, height);
    assertApart("closed");

    robot.moveTo(onScreen(session.camera().camera().center()));
    settle();
    assertApart("with a position");

    fx(() -> session.mapChoices().panelOpenProperty().set(true));
    assertApart("open");
    fx(() -> session.mapChoices().bordersProperty().set(BorderView.BOTH.in(1956)));
    fx(() -> session.mapChoices().namingProperty().set(Naming.ofCode("ja+ru").orElseThrow()));
    assertApart("open, in 1956");

    fx(() -> session.tools().measure(List.of()));
    assertApart("open and measuring");
    fx(() -> session.mapChoices().panelOpenProperty().set(false));
    assertApart("measuring");

    fx(() -> session.tools().endMeasuring());
    compare();
    assertApart("comparing");
    fx(() -> robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL));
    assertApart("choosing");
  }

  @ParameterizedTest
  @CsvSource({"381, 421", "656, 700"})
  void theButtonsAreAllThere(double width, double height) throws Exception {
    openShipped();
    resize(width, height);

    assertThat(boxes(".map-controls")).hasSize(2);
    assertThat(boxes(".map-panel")).hasSize(1);
    for (String card : CARDS) {
      assertThat(boxes(card))
          .as(card)
          .allMatch(box -> new BoundingBox(0, 0, map.getWidth(), map.getHeight()).contains(box));
    }
  }

  @ParameterizedTest
  @CsvSource({"38, 25, 5", "38, 25, 7", "35.2, 136.9, 7", "45, 147, 4.2", "55, 150, 3"})
  void noNameLiesBelowAnyOrIsCut(double lat, double lon, double zoom) throws Exception {
    openShipped();
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(lat, lon), zoom)));
    settle();
    Bounds view = new BoundingBox(0, 0, map.getWidth(), map.getHeight());
    List<Bounds> cards = CARDS.stream().flatMap(card -> boxes(card).stream()).toList();
    List<Text> seen =
        map.lookupAll(".map-label-face").stream()
            .map(Text.class::cast)
            .filter(text -> text.getParent().getParent().isVisible())
            .filter(text -> !text.getText().isBlank() && shrunk(box(text)).intersects(view))
            .toList();

    assertThat(seen).hasSizeGreaterThan(5);
    for (Text text : seen) {
      Bounds letters = shrunk(box(text));
      assertThat(view.contains(letters))
          .as("all of %s at %s is seen in %s", text.getText(), letters, view)
          .isTrue();
      assertThat(cards).as(text.getText()).noneMatch(letters::intersects);
    }
  }

  @Test
  void theMapThanksForWhatIsDrawnOverAnyBaseMap() throws Exception {
    openShipped();

    assertThat(((javafx.scene.control.Label) map.lookup(".map-attribution")).getText())
        .isEqualTo(
            "open sea. Outlines of islands: GSHHG 2.3.7 (Wessel & Smith), LGPL-3."
                + " Names: GeoNames, CC BY 4.0.");
    assertThat(
            Thanks.to("Coastlines: GSHHG 2.3.7", mapside.messages.Messages.of(java.util.Locale.UK)))
        .isEqualTo("Coastlines: GSHHG 2.3.7. Names: GeoNames, CC BY 4.0.");
  }

  private void compare() throws Exception {
    Territory iturup =
        Shipped.reading().gazetteer().places().stream()
            .filter(place -> place.id().value().equals("iturup"))
            .flatMap(place -> Territory.of(place).stream())
            .findFirst()
            .orElseThrow();
    fx(() -> session.tools().compare(iturup, session.camera().camera().center()));
  }

  private void resize(double width, double height) {
    fx(
        () -> {
          map.setMinSize(width, height);
          map.setMaxSize(width, height);
        });
    settle();
    assertThat(map.getWidth()).isEqualTo(width);
  }

  private void assertApart(String state) {
    WaitForAsyncUtils.waitForFxEvents();
    settle();
    List<Bounds> boxes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String card : CARDS) {
      for (Bounds box : boxes(card)) {
        for (int i = 0; i < boxes.size(); i++) {
          assertThat(boxes.get(i).intersects(box))
              .as("%s: %s %s and %s %s", state, names.get(i), boxes.get(i), card, box)
              .isFalse();
        }
        boxes.add(box);
        names.add(card);
      }
    }
    assertThat(names).as(state).contains(".map-controls", ".map-attribution");
  }

  private List<Bounds> boxes(String card) {
    return map.lookupAll(card).stream().filter(Node::isVisible).map(this::box).toList();
  }

  private Bounds box(Node node) {
    return map.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /** The box of a font is higher than its letters. */
  private static Bounds shrunk(Bounds box) {
    return new BoundingBox(
        box.getMinX() + 1,
        box.getMinY() + box.getHeight() * 0.2,
        Math.max(0, box.getWidth() - 2),
        box.getHeight() * 0.6);
  }
}
