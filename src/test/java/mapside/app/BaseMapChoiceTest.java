package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import mapside.fixture.PictureMaps;
import mapside.geo.GeoBounds;
import mapside.geo.TileId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own base maps in the window: opened, refused, left again and remembered. */
class BaseMapChoiceTest extends WindowStage {

  private static final GeoBounds WORLD = GeoBounds.ofWestSouthEastNorth(-180, -85, 180, 85);
  private static final TileId WHOLE = TileId.ofZxy(0, 0, 0);
  private static final int PURPLE = 0x8800cc;

  @TempDir private Path folder;

  @BeforeEach
  void openWindow() {
    open(Assets.find());
  }

  @Test
  void aDroppedMapIsShownWithThanksAndRememberedAndLeftAgain() {
    Path file = purple(WORLD);

    drop(file);
    await("the user's map", () -> shown().equals(Optional.of(file)));
    awaitRest();

    assertThat(colourOfTheMap()).isEqualTo(Color.rgb(0x88, 0, 0xcc));
    assertThat(thanks()).startsWith("Purple people. ").contains("GSHHG", "GeoNames");
    assertThat(remembered()).isEqualTo(file.toString());
    assertThat(menuItems()).contains("purple.pmtiles");
    assertThat(told()).isEmpty();

    run(() -> menu().getItems().getFirst().fire());
    await("Mapside's own map", () -> shown().isEmpty());
    awaitRest();

    assertThat(colourOfTheMap()).isNotEqualTo(Color.rgb(0x88, 0, 0xcc));
    assertThat(thanks()).contains("GSHHG");
    assertThat(remembered()).isEmpty();
  }

  @Test
  void aDamagedMapIsToldAndTheOldOneStays() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.mbtiles"), "This is no map.");
    Color before = colourOfTheMap();

    drop(file);
    await("a message", () -> !pane.band().told().isEmpty());
    awaitRest();

    assertThat(told()).singleElement().asString().contains("broken.mbtiles");
    assertThat(colourOfTheMap()).isEqualTo(before);
    assertThat(shown()).isEmpty();
    assertThat(remembered()).isEmpty();
  }

  @Test
  void theMapGoesToOneThatIsElsewhere() {
    GeoBounds alps = GeoBounds.ofWestSouthEastNorth(5.9, 45.8, 10.5, 47.8);

    drop(purple(alps));
    await("the user's map", () -> shown().isPresent());

    assertThat(fx(() -> session.camera().viewport().sees(session.camera().goal(), alps))).isTrue();
    assertThat(told()).containsExactly(WORDS.get("app.map.elsewhere"));
  }

  private Path purple(GeoBounds bounds) {
    return PictureMaps.pmtiles(
        folder.resolve("purple.pmtiles"),
        Map.of(WHOLE, PictureMaps.plain("png", 256, PURPLE)),
        bounds,
        "{\"attribution\":\"Purple people\"}");
  }

  private Optional<Path> shown() {
    return pane.shownBaseMapProperty().get();
  }

  private MenuButton menu() {
    return (MenuButton) fx(() -> pane.lookup(".base-map-menu"));
  }

  private List<String> menuItems() {
    return fx(() -> menu().getItems().stream().map(MenuItem::getText).toList());
  }

  private String thanks() {
    return fx(() -> ((Label) map.lookup(".map-attribution")).getText());
  }

  private List<String> told() {
    return fx(() -> pane.band().told());
  }

  /** Most of the map's pixels, away from names and lines. */
  private Color colourOfTheMap() {
    return fx(
        () -> {
          WritableImage image = map.snapshot(null, null);
          return image.getPixelReader().getColor(30, (int) image.getHeight() / 2);
        });
  }
}
