package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.geo.Viewport;
import mapside.place.BorderView;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.place.Place;
import mapside.place.PlaceId;
import mapside.session.MapChoices;
import org.junit.jupiter.api.Test;

/** Choosing names and borders on the map of the article that ships. */
class MapPanelTest extends MapStage {

  private static final Camera SOUTHERN_KURILS = new Camera(GeoPoint.ofLatLon(44.3, 147), 7);

  private MapChoices choices() {
    return session.mapChoices();
  }

  private void openPanel() throws Exception {
    openShipped();
    fx(() -> session.camera().move(SOUTHERN_KURILS));
    fx(() -> choices().panelOpenProperty().set(true));
    settle();
  }

  @Test
  void itIsClosedAtFirstAndExplainsWhatIsDrawn() throws Exception {
    openShipped();

    assertThat(shown(".panel-body")).isFalse();
    assertThat(legend()).containsExactly("Disputed", "Line of control", "Border claimed by Japan");
  }

  @Test
  void wordsOfTheLegendEndWithinThePanelOfANarrowMap() throws Exception {
    openShipped();
    narrow(250);

    Node panel = nodes(map, ".map-panel").getFirst();
    double end = panel.localToScene(panel.getLayoutBounds()).getMaxX();
    assertThat(end).as("left of the buttons").isLessThan(190);
    assertThat(nodes(map, ".legend-entry"))
        .hasSize(3)
        .allSatisfy(
            entry ->
                assertThat(entry.localToScene(entry.getLayoutBounds()).getMaxX())
                    .isLessThanOrEqualTo(end));
    Node opener = nodes(map, ".panel-opener").getFirst();
    assertThat(opener.getLayoutBounds().getWidth()).isGreaterThan(20);
    assertThat(opener.localToScene(opener.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(end);
  }

  @Test
  void withoutRoomForWordsTheButtonOfThePanelIsAloneThere() throws Exception {
    openShipped();
    narrow(200);
    assertThat(shown(".map-legend")).isFalse();
    assertThat(shown(".panel-opener")).isTrue();

    narrow(500);
    assertThat(shown(".map-legend")).isTrue();
  }

  private void narrow(double width) {
    fx(() -> stage.setWidth(width));
    await(() -> Math.abs(map.getWidth() - width) < 1);
    settle();
  }

  @Test
  void whatIsSelectedThenIsNotBelowTheOpenPanel() throws Exception {
    openPanel();
    fx(() -> session.select(PlaceId.of("iturup")));
    settle();

    Node panel = nodes(map, ".map-panel").getFirst();
    Bounds taken = map.sceneToLocal(panel.localToScene(panel.getBoundsInLocal()));
    Place island = session.reading().gazetteer().find(PlaceId.of("iturup")).orElseThrow();
    GeoBounds box = island.location().frame();
    Viewport view = session.camera().viewport();
    Camera camera = session.camera().camera();
    GeoPoint corner = GeoPoint.ofLatLon(box.north(), box.west());
    assertThat(
            view.screenX(camera, corner) > taken.getMaxX()
                || view.screenY(camera, corner) > taken.getMaxY())
        .as("the island's box is beside or below %s", taken)
        .isTrue();
  }

  /** In one window, because JUnit keeps that of every parameter to the end of the class. */
  @Test
  void everyViewHasItsLegendItsLinesAndItsSentence() throws Exception {
    openPanel();

    assertView("control", 1, "Disputed", "Line of control");
    assertView("claim", 1, "Disputed", "Border claimed by Japan");
    assertView("both", 2, "Disputed", "Line of control", "Border claimed by Japan");
    assertView("1855", 1, "1855", "Russian", "Japanese", "Undivided");
    assertView("1875", 2, "1875", "Japanese", "Russian");
    assertView("1905", 2, "1905", "Japanese", "Russian");
    assertView("1945", 1, "1945", "Held by the USSR");
    assertView("1951", 1, "1951", "Held by the USSR", "Renounced, not said to whom");
    assertView(
        "1956",
        1,
        "1956",
        "Held by the USSR",
        "Disputed",
        "To be handed over after a peace treaty");
  }

  private void assertView(String code, int lines, String... legend) {
    fx(() -> choices().bordersProperty().set(BorderView.ofCode(code).orElseThrow()));
    settle();

    assertThat(legend()).as(code).containsExactly(legend);
    assertThat(nodes(map, ".map-shapes .map-border")).as(code).hasSize(lines);
    assertThat(text(".panel-sentence")).as(code).endsWith(".");
    assertThat(nodes(map, ".map-tenure").isEmpty())
        .as("tints are of the past only: %s", code)
        .isEqualTo(choices().bordersProperty().get().year().isEmpty());
    assertThat(shown(".panel-note")).as(code).isEqualTo(code.startsWith("1"));
    assertThat(shown(".map-event")).as("2019 on %s", code).isEqualTo(!code.startsWith("1"));
  }

  @Test
  void whatWasFramedIsBesideThePanelThatIsOpenedOverIt() throws Exception {
    openShipped();
    fx(() -> session.select(PlaceId.of("iturup")));
    settle();
    Camera alone = session.camera().camera();

    fx(() -> choices().panelOpenProperty().set(true));
    settle();
    assertThat(session.camera().camera()).isNotEqualTo(alone);

    fx(() -> choices().panelOpenProperty().set(false));
    settle();
    assertThat(session.camera().camera()).isEqualTo(alone);
  }

  @Test
  void aMapThatWasMovedStaysWhereItIsWhenThePanelIsOpened() throws Exception {
    openShipped();
    fx(() -> session.camera().move(SOUTHERN_KURILS));
    settle();
    Camera moved = session.camera().camera();

    fx(() -> choices().panelOpenProperty().set(true));
    settle();

    assertThat(session.camera().camera()).isEqualTo(moved);
  }

  @Test
  void aSelectedIslandKeepsTheColourOfItsYear() throws Exception {
    openPanel();
    fx(() -> session.select(PlaceId.of("iturup")));
    settle();
    assertThat(selectedIsland().getFill()).isNotNull();

    fx(() -> choices().bordersProperty().set(BorderView.BOTH.in(1855)));
    settle();

    assertThat(selectedIsland().getFill()).isNull();
  }

  /** Paint that nobody sees takes the renderer as long as any other, in every frame. */
  @Test
  void islandsThatNothingIsSaidOfAreNotPaintedUnseen() throws Exception {
    openShipped();

    assertThat(nodes(map, ".map-area.settled"))
        .isNotEmpty()
        .allSatisfy(
            area -> {
              assertThat(((javafx.scene.shape.Shape) area).getFill())
                  .isNotEqualTo(Color.TRANSPARENT);
              assertThat(((javafx.scene.shape.Shape) area).getStroke())
                  .isNotEqualTo(Color.TRANSPARENT);
            });
  }

  private javafx.scene.shape.Shape selectedIsland() {
    return nodes(map, ".map-area").stream()
        .filter(n -> n.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
        .map(javafx.scene.shape.Shape.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void disputedIslandsAreHatchedOnlyWhileTheyAreDisputed() throws Exception {
    openPanel();
    assertThat(nodes(map, ".map-area.disputed")).isNotEmpty();

    fx(() -> choices().bordersProperty().set(BorderView.BOTH.in(1905)));
    settle();
    assertThat(nodes(map, ".map-area.disputed")).isEmpty();

    fx(() -> choices().bordersProperty().set(choices().bordersProperty().get().now()));
    settle();
    assertThat(nodes(map, ".map-area.disputed")).isNotEmpty();
    assertThat(nodes(map, ".map-tenure")).isEmpty();
  }

  @Test
  void theArrowsGoThroughTheYears() throws Exception {
    openPanel();
    Camera before = session.camera().camera();
    fx(() -> find(Slider.class).requestFocus());

    robot.type(KeyCode.LEFT);
    assertThat(choices().bordersProperty().get().code()).isEqualTo("1956");
    robot.type(KeyCode.LEFT, KeyCode.LEFT);
    assertThat(text(".panel-sentence")).startsWith("Soviet forces take the Kurils");
    robot.type(KeyCode.HOME);
    assertThat(choices().bordersProperty().get().code()).isEqualTo("1855");
    robot.type(KeyCode.END);
    assertThat(choices().bordersProperty().get()).isEqualTo(BorderView.BOTH);
    assertThat(session.camera().camera()).as("the map stays").isEqualTo(before);
  }

  @Test
  void itKeepsItsHeightWhileItsSliderIsUsedAndEscapeClosesIt() throws Exception {
    openPanel();
    double before = panelHeight();
    for (int i = 0; i < 9 && !find(Slider.class).isFocused(); i++) {
      robot.type(KeyCode.TAB);
    }

    robot.type(KeyCode.LEFT, KeyCode.RIGHT);
    settle();
    assertThat(find(Slider.class).isFocusVisible()).isTrue();
    assertThat(panelHeight()).isEqualTo(before);

    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(shown(".panel-body")).isFalse();
    assertThat(name(Objects.requireNonNull(stage.getScene().getFocusOwner())))
        .isEqualTo("Borders and names (F7)");
  }

  private double panelHeight() {
    return nodes(map, ".map-panel").getFirst().getLayoutBounds().getHeight();
  }

  @Test
  void everythingInItIsReachedByTab() throws Exception {
    openPanel();
    List<String> reached = new ArrayList<>();

    for (int i = 0; i < 9; i++) {
      reached.add(name(Objects.requireNonNull(stage.getScene().getFocusOwner())));
      robot.type(KeyCode.TAB);
    }

    assertThat(reached)
        .contains("Borders and names (F7)", "Both", "English", "Русский", "日本語")
        .contains("Year whose borders are shown");
  }

  @Test
  void aBorderIsChosenByTheSpaceBar() throws Exception {
    openPanel();
    fx(() -> button("Japan’s claim").requestFocus());

    robot.type(KeyCode.SPACE);

    assertThat(choices().bordersProperty().get().code()).isEqualTo("claim");
    robot.type(KeyCode.SPACE);
    assertThat(button("Japan’s claim").isSelected()).as("one is always chosen").isTrue();
  }

  @Test
  void namesAreInTheLanguagesThatAreSwitchedOn() throws Exception {
    openPanel();
    assertThat(names("iturup")).containsExactly("Iturup");

    fx(() -> button("日本語").fire());
    settle();
    assertThat(names("iturup")).containsExactly("Iturup", "択捉島");
    fx(() -> button("English").fire());
    settle();
    assertThat(names("iturup")).containsExactly("択捉島");
    fx(() -> button("日本語").fire());
    settle();
    assertThat(button("日本語").isSelected()).as("the last one stays").isTrue();
  }

  @Test
  void aNameThatStandsInIsMarkedAndTheMarkExplained() throws Exception {
    openPanel();
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(43.9, 146.3), 9)));
    fx(() -> choices().namingProperty().set(Naming.of(Language.JAPANESE)));
    settle();

    assertThat(String.join("", names("south-kuril-strait"))).isEqualTo("South Kuril Strait*");
    assertThat(legend()).contains("not known in this language; English stands in");

    fx(() -> choices().namingProperty().set(Naming.ENGLISH));
    settle();
    assertThat(legend()).doesNotContain("not known in this language; English stands in");
  }

  @Test
  void namesFollowTheYearIfWanted() throws Exception {
    openPanel();
    fx(() -> choices().bordersProperty().set(BorderView.BOTH.in(1905)));
    settle();
    assertThat(names("iturup")).containsExactly("Etorofu");
    assertThat(names("yuzhno-sakhalinsk")).containsExactly("Toyohara");

    fx(() -> choices().oldNamesProperty().set(false));
    settle();
    assertThat(names("iturup")).containsExactly("Iturup");
  }

  @Test
  void aPlaceThatWasNotThereYetIsOnTheMapOfAYearOnceItIsSelected() throws Exception {
    openPanel();
    fx(() -> choices().bordersProperty().set(BorderView.BOTH.in(1855)));
    settle();
    assertThat(names("khabarovsk")).isEmpty();

    fx(() -> session.select(PlaceId.of("khabarovsk")));
    settle();

    assertThat(names("khabarovsk")).containsExactly("Khabarovsk");
  }

  @Test
  void theCityOfAnEventHasItsOwnNameToo() throws Exception {
    openShipped();
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(36, 138), 5)));
    settle();

    assertThat(names("nagoya")).containsExactly("Nagoya");
    assertThat(text(".event-title")).isEqualTo("Motegi meets Lavrov");
    assertThat(text(".event-date")).contains("22 November 2019");
  }

  @Test
  void whereNothingIsDisputedThereAreNoBordersToChoose() {
    open(Readings.kurils());
    fx(() -> choices().panelOpenProperty().set(true));

    assertThat(legend()).isEmpty();
    assertThat(shown(".panel-years")).isFalse();
    assertThat(button("Русский").isVisible()).isTrue();
  }

  private List<String> names(String place) {
    return nodes(map, ".map-label").stream()
        .filter(MapLabel.class::isInstance)
        .map(MapLabel.class::cast)
        .filter(Node::isVisible)
        .filter(label -> label.place().filter(p -> p.id().equals(PlaceId.of(place))).isPresent())
        .findFirst()
        .map(
            label ->
                nodes(label, ".map-label-face").stream()
                    .map(face -> ((Text) face).getText())
                    .toList())
        .orElse(List.of());
  }

  private List<String> legend() {
    return nodes(map, ".legend-entry").stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private String text(String selector) {
    return ((Labeled) nodes(map, selector).getFirst()).getText();
  }

  private ToggleButton button(String text) {
    return nodes(map, ".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private <T> T find(Class<T> type) {
    return nodes(map, ".slider").stream().filter(type::isInstance).map(type::cast).toList().get(0);
  }

  /** Whether something is to be seen, with all that it is in. */
  private boolean shown(String selector) {
    List<Node> found = nodes(map, selector);
    for (Node node = found.isEmpty() ? null : found.getFirst();
        node != null;
        node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return !found.isEmpty();
  }

  private static String name(Node node) {
    return node instanceof Labeled labeled && !labeled.getText().isEmpty()
        ? labeled.getText()
        : String.valueOf(node.getAccessibleText());
  }

  private static List<Node> nodes(Parent in, String selector) {
    return List.copyOf(in.lookupAll(selector));
  }
}
