package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.fixture.OnFx;
import mapside.settings.Settings;
import mapside.theme.Appearance;
import mapside.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  @TempDir private Path folder;

  @Test
  void howTheWindowWasLeftIsHowItComesBack() throws Exception {
    OnFx.run(
        () -> {
          Memory first = memory(Settings.in(folder));
          Appearance appearance = new Appearance();
          SimpleDoubleProperty divider = new SimpleDoubleProperty(0.44);
          SimpleBooleanProperty places = new SimpleBooleanProperty();
          first.follow(appearance);
          first.follow(divider, places);
          appearance.themeProperty().set(Theme.DARK);
          appearance.enlargeText();
          divider.set(0.6);
          places.set(true);
          first.saveNow();
        });

    OnFx.run(
        () -> {
          Memory next = memory(Settings.in(folder));
          Appearance appearance = new Appearance();
          SimpleDoubleProperty divider = new SimpleDoubleProperty(0.44);
          SimpleBooleanProperty places = new SimpleBooleanProperty();
          next.follow(appearance);
          next.follow(divider, places);

          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
          assertThat(appearance.textSizeProperty().get()).isEqualTo(19);
          assertThat(divider.get()).isEqualTo(0.6);
          assertThat(places.get()).isTrue();
        });
  }

  @Test
  void whatMakesNoSenseIsPassedOver() throws Exception {
    Settings settings = Settings.in(folder);
    settings.put("theme", "pink");
    settings.put("text.size", "9999");
    settings.put("text.share", "7");
    settings.put("window.x", "-90000");
    settings.put("window.y", "NaN");
    settings.put("window.width", "3");
    settings.put("window.height", "1e9");

    OnFx.run(
        () -> {
          Memory memory = memory(settings);
          Appearance appearance = new Appearance();
          SimpleDoubleProperty divider = new SimpleDoubleProperty(0.44);
          Stage stage = new Stage();
          memory.follow(appearance);
          memory.follow(divider, new SimpleBooleanProperty());
          memory.follow(stage);

          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.LIGHT);
          assertThat(appearance.textSizeProperty().get()).isEqualTo(44);
          assertThat(divider.get()).isEqualTo(0.44);
          assertThat(
                  Screen.getPrimary()
                      .getVisualBounds()
                      .contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
              .as("on the screen")
              .isTrue();
        });
  }

  private static Memory memory(Settings settings) {
    return new Memory(settings, settings::save);
  }
}
