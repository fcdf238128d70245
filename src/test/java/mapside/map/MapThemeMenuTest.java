package mapside.map;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import mapside.fixture.Readings;
import mapside.geo.Camera;
import mapside.geo.GeoPoint;
import mapside.theme.MapTheme;
import mapside.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of how the map looks. */
class MapThemeMenuTest extends MapStage {

  @BeforeEach
  void openMap() {
    open(Readings.kurils());
    fx(() -> session.camera().move(new Camera(GeoPoint.ofLatLon(44.5, 147), 6)));
    settle();
  }

  @Test
  void aChoiceChangesTheMapAndKeepsTheCamera() {
    Camera before = session.camera().camera();
    Color light = sea();

    choose("Physical: heights and depths");
    settle();

    assertThat(map.getStyleClass()).contains("physical").doesNotContain("light");
    assertThat(sea()).isNotEqualTo(light);
    assertThat(session.camera().camera()).isEqualTo(before);
    assertThat(map.isPainted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK", "PHYSICAL", "CONTRAST", "PRINT"})
  void aThemeOfItsOwnDoesNotFollowTheWindow(MapTheme theme) {
    fx(() -> appearance.mapThemeProperty().set(theme));
    fx(() -> appearance.themeProperty().set(Theme.DARK));

    assertThat(map.getStyleClass()).contains(theme.code());
    assertThat(chosen()).isEqualTo(theme.ordinal());
  }

  @Test
  void asTheWindowItFollowsTheWindow() {
    assertThat(map.getStyleClass()).contains("light");
    fx(() -> appearance.themeProperty().set(Theme.DARK));

    assertThat(map.getStyleClass()).contains("dark").doesNotContain("light");
    assertThat(chosen()).isZero();
  }

  /** Names must stand out from their halo in every theme. */
  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK", "PHYSICAL", "CONTRAST", "PRINT"})
  void namesCanBeRead(MapTheme theme) {
    fx(() -> appearance.mapThemeProperty().set(theme));
    settle();

    Color ink = colour(".map-label.land .map-label-face");
    Node letters = robot.lookup(".map-label.land .map-label-letters").query();
    Color halo = ((DropShadow) letters.getEffect()).getColor();
    assertThat(Math.abs(ink.getBrightness() - halo.getBrightness())).isGreaterThan(0.5);
  }

  @Test
  void theKeyboardReachesIt() {
    fx(map::requestFocus);
    robot.type(KeyCode.TAB);
    assertThat(map.getScene().getFocusOwner()).isSameAs(menu());

    robot.type(KeyCode.SPACE);
    assertThat(menu().isShowing()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(menu().isShowing()).isFalse();
  }

  private Color sea() {
    Color[] colour = {Color.TRANSPARENT};
    fx(() -> colour[0] = (Color) map.getBackground().getFills().getFirst().getFill());
    return colour[0];
  }

  private Color colour(String selector) {
    return (Color) ((Shape) robot.lookup(selector).query()).getFill();
  }

  private MapThemeMenu menu() {
    return robot.lookup(".map-menu").queryAs(MapThemeMenu.class);
  }

  private void choose(String words) {
    fx(
        () ->
            menu().getItems().stream()
                .filter(item -> item.getText().equals(words))
                .forEach(MenuItem::fire));
  }

  /** The place in the menu of what it shows as chosen. */
  private int chosen() {
    for (int i = 0; i < menu().getItems().size(); i++) {
      if (((RadioMenuItem) menu().getItems().get(i)).isSelected()) {
        return i;
      }
    }
    return -1;
  }
}
