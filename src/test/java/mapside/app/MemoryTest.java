package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.fixture.OnFx;
import mapside.fixture.Readings;
import mapside.fixture.Shipped;
import mapside.gazetteer.HistoryFile;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;
import mapside.settings.Settings;
import mapside.theme.Appearance;
import mapside.theme.MapTheme;
import mapside.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  private static final DisputeHistory HISTORY =
      HistoryFile.read(Shipped.ASSETS.resolve("places/history.json")).history();

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
          appearance.mapThemeProperty().set(MapTheme.PHYSICAL);
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
          assertThat(appearance.mapThemeProperty().get()).isEqualTo(MapTheme.PHYSICAL);
          assertThat(appearance.textSizeProperty().get()).isEqualTo(19);
          assertThat(divider.get()).isEqualTo(0.6);
          assertThat(places.get()).isTrue();
        });
  }

  @Test
  void whatMakesNoSenseIsPassedOver() throws Exception {
    Settings settings = Settings.in(folder);
    settings.put("theme", "pink");
    settings.put("map.theme", "pink");
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
          assertThat(appearance.mapThemeProperty().get()).isEqualTo(MapTheme.WINDOW);
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

  @Test
  void whatIsToBeSeenOnTheMapComesBack() throws Exception {
    OnFx.run(
        () -> {
          Memory first = memory(Settings.in(folder));
          MapChoices choices = choices();
          first.follow(choices, HISTORY);
          choices.namingProperty().set(Naming.of(Language.JAPANESE, Language.RUSSIAN));
          choices.bordersProperty().set(BorderView.BOTH.in(1905));
          choices.oldNamesProperty().set(false);
          choices.panelOpenProperty().set(true);
          first.saveNow();
        });

    OnFx.run(
        () -> {
          Memory next = memory(Settings.in(folder));
          MapChoices choices = choices();
          next.follow(choices, HISTORY);

          assertThat(next.wantsJapanese()).isTrue();
          assertThat(choices.namingProperty().get().code()).isEqualTo("ja+ru");
          assertThat(choices.bordersProperty().get().code()).isEqualTo("1905");
          assertThat(choices.oldNamesProperty().get()).isFalse();
          assertThat(choices.panelOpenProperty().get()).isTrue();
        });
  }

  @Test
  void aYearThatIsNotToldOfAndALanguageThatIsNoneArePassedOver() throws Exception {
    Settings settings = Settings.in(folder);
    settings.put("map.names", "de+ja");
    settings.put("map.borders", "1899");

    OnFx.run(
        () -> {
          MapChoices choices = choices();
          memory(settings).follow(choices, HISTORY);

          assertThat(choices.namingProperty().get()).isEqualTo(Naming.ENGLISH);
          assertThat(choices.bordersProperty().get()).isEqualTo(BorderView.BOTH);
        });
  }

  private static MapChoices choices() {
    return new ReadingSession(Readings.kurils()).mapChoices();
  }

  private static Memory memory(Settings settings) {
    return new Memory(settings, settings::save);
  }
}
