package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import mapside.session.Units;
import mapside.settings.Policy;
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
  void theSystemsLightOrDarkIsFollowedUntilTheReaderChooses() throws Exception {
    SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);
    OnFx.run(
        () -> {
          Memory first = memory(Settings.in(folder));
          Appearance appearance = new Appearance();
          first.follow(appearance);
          first.followSystem(appearance, system);
          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
          system.set(ColorScheme.LIGHT);
          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.LIGHT);
          first.saveNow();
        });
    OnFx.run(
        () -> {
          Memory next = memory(Settings.in(folder));
          Appearance appearance = new Appearance();
          next.follow(appearance);
          system.set(ColorScheme.DARK);
          next.followSystem(appearance, system);
          assertThat(appearance.themeProperty().get()).as("still").isEqualTo(Theme.DARK);
          appearance.themeProperty().set(Theme.LIGHT);
          system.set(ColorScheme.LIGHT);
          system.set(ColorScheme.DARK);
          assertThat(appearance.themeProperty().get()).as("chosen").isEqualTo(Theme.LIGHT);
          next.saveNow();
        });
    assertThat(Settings.in(folder).get("theme")).hasValue("light");
  }

  @Test
  void whatNobodyChoseIsAsTheAdministratorSaysNow() throws Exception {
    assertThat(textSize(Map.of())).isNotEqualTo(20);
    assertThat(textSize(Map.of("text.size", "20"))).isEqualTo(20);
    assertThat(textSize(Map.of("text.size", "24"))).isEqualTo(24);
    OnFx.run(
        () -> {
          Memory memory = memory(Settings.in(folder));
          Appearance appearance = new Appearance();
          memory.follow(appearance);
          appearance.setTextSize(18);
          memory.saveNow();
        });
    assertThat(textSize(Map.of("text.size", "24"))).as("chosen").isEqualTo(18);
  }

  /** That of a start on a computer whose administrator has some defaults. */
  private double textSize(Map<String, String> defaults) throws Exception {
    return OnFx.call(
        () -> {
          Memory memory = memory(Settings.in(folder, new Policy(defaults, Map.of())));
          Appearance appearance = new Appearance();
          memory.follow(appearance);
          memory.saveNow();
          return appearance.textSizeProperty().get();
        });
  }

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
          memory.follow(stage, List.of());

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
          first.follow(choices, HISTORY, Locale.ENGLISH);
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
          next.follow(choices, HISTORY, Locale.ENGLISH);

          assertThat(next.wantsJapanese()).isTrue();
          assertThat(choices.namingProperty().get().code()).isEqualTo("ja+ru");
          assertThat(choices.bordersProperty().get().code()).isEqualTo("1905");
          assertThat(choices.oldNamesProperty().get()).isFalse();
          assertThat(choices.panelOpenProperty().get()).isTrue();
        });
  }

  @Test
  void namesFollowTheLanguageOfTheWindowUntilOthersAreChosen() throws Exception {
    OnFx.run(
        () -> {
          Memory first = memory(Settings.in(folder));
          first.follow(choices(), HISTORY, Locale.JAPANESE);
          first.saveNow();
        });
    OnFx.run(
        () -> {
          Memory second = memory(Settings.in(folder));
          MapChoices choices = choices();
          second.follow(choices, HISTORY, Locale.of("ru"));
          assertThat(choices.namingProperty().get().code()).isEqualTo("ru");
          choices.namingProperty().set(Naming.of(Language.ENGLISH, Language.JAPANESE));
          second.saveNow();
        });

    OnFx.run(
        () -> {
          MapChoices choices = choices();
          memory(Settings.in(folder)).follow(choices, HISTORY, Locale.JAPANESE);
          assertThat(choices.namingProperty().get().code()).isEqualTo("en+ja");
        });
  }

  @Test
  void namesInTheLanguageThatTheWindowHadGoAlongWithIt() throws Exception {
    assertThat(names("ru", "en", Policy.NONE))
        .as("from a version with English only")
        .isEqualTo("ru");
    assertThat(names("en", "en", Policy.NONE)).isEqualTo("en");
    assertThat(names("ru", "en+ru", Policy.NONE)).isEqualTo("en+ru");
    Policy english = new Policy(Map.of("map.names", "en"), Map.of());
    assertThat(names("ru", "", english)).as("as the administrator says").isEqualTo("en");
    Policy locked = new Policy(Map.of(), Map.of("map.names", "en"));
    assertThat(names("ru", "en", locked)).isEqualTo("en");

    OnFx.run(
        () -> {
          Memory russian = memory(Settings.in(folder));
          MapChoices choices = choices();
          russian.follow(choices, HISTORY, Locale.of("ru"));
          choices.namingProperty().set(Naming.ENGLISH);
          russian.saveNow();

          choices = choices();
          memory(Settings.in(folder)).follow(choices, HISTORY, Locale.JAPANESE);
          assertThat(choices.namingProperty().get()).as("chosen").isEqualTo(Naming.ENGLISH);
        });
  }

  private String names(String window, String kept, Policy policy) throws Exception {
    Path own = Files.createTempDirectory(folder, "settings");
    if (!kept.isEmpty()) {
      Files.writeString(own.resolve("settings.properties"), "map.names=" + kept + "\n");
    }
    List<String> codes = new ArrayList<>();
    OnFx.run(
        () -> {
          MapChoices choices = choices();
          memory(Settings.in(own, policy)).follow(choices, HISTORY, Locale.of(window));
          codes.add(choices.namingProperty().get().code());
        });
    return codes.getFirst();
  }

  @Test
  void aYearThatIsNotToldOfAndALanguageThatIsNoneArePassedOver() throws Exception {
    Settings settings = Settings.in(folder);
    settings.put("map.names", "de+ja");
    settings.put("map.borders", "1899");

    OnFx.run(
        () -> {
          MapChoices choices = choices();
          memory(settings).follow(choices, HISTORY, Locale.ENGLISH);

          assertThat(choices.namingProperty().get()).isEqualTo(Naming.ENGLISH);
          assertThat(choices.bordersProperty().get()).isEqualTo(BorderView.BOTH);
        });
  }

  @Test
  void whatTheAdministratorLockedGoesBackToWhatItWas() throws Exception {
    AtomicInteger told = new AtomicInteger();
    Appearance appearance = new Appearance();
    Policy policy = new Policy(Map.of("text.size", "20"), Map.of("theme", "dark"));
    OnFx.run(
        () -> {
          Memory memory = memory(Settings.in(folder, policy));
          memory.setWhenLocked(told::incrementAndGet);
          memory.follow(appearance);

          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
          assertThat(appearance.textSizeProperty().get()).isEqualTo(20);
          appearance.themeProperty().set(Theme.LIGHT);
          appearance.enlargeText();
        });
    OnFx.await(() -> appearance.themeProperty().get() == Theme.DARK);

    assertThat(told).hasValue(1);
    assertThat(appearance.textSizeProperty().get()).as("a default only").isEqualTo(23);
  }

  /** The file is as version 0.1.0 wrote it, and stays so: later versions must understand it. */
  @Test
  void theSettingsOfAnOlderVersionAreKept() throws Exception {
    Path file = folder.resolve("settings.properties");
    try (InputStream old = MemoryTest.class.getResourceAsStream("settings-0.1.0.properties")) {
      Files.copy(Objects.requireNonNull(old), file);
    }
    List<String> before = Files.readAllLines(file);

    OnFx.run(
        () -> {
          Settings settings = Settings.in(folder);
          Memory memory = memory(settings);
          ReadingSession session = new ReadingSession(Readings.kurils());
          Appearance appearance = new Appearance();
          SimpleDoubleProperty share = new SimpleDoubleProperty(0.46);
          SimpleBooleanProperty places = new SimpleBooleanProperty();
          Stage stage = new Stage();
          memory.follow(appearance);
          memory.follow(share, places);
          memory.follow(session.tools());
          memory.follow(session.sureness());
          memory.follow(session.mapChoices(), HISTORY, Locale.ENGLISH);
          memory.follow(stage, List.of());
          memory.baseMap(Memory.baseMap(settings));

          assertThat(appearance.themeProperty().get()).isEqualTo(Theme.DARK);
          assertThat(appearance.mapThemeProperty().get()).isEqualTo(MapTheme.PHYSICAL);
          assertThat(appearance.textSizeProperty().get()).isEqualTo(21);
          assertThat(share.get()).isEqualTo(0.6);
          assertThat(places.get()).isTrue();
          assertThat(session.tools().graticuleProperty().get()).isTrue();
          assertThat(session.tools().overviewProperty().get()).isFalse();
          assertThat(session.tools().unitsProperty().get()).isEqualTo(Units.IMPERIAL);
          assertThat(session.sureness().leastProperty().get()).isEqualTo(0.7);
          assertThat(session.mapChoices().namingProperty().get().code()).isEqualTo("en+ja");
          assertThat(session.mapChoices().bordersProperty().get().code()).isEqualTo("claim");
          assertThat(session.mapChoices().oldNamesProperty().get()).isFalse();
          assertThat(session.mapChoices().panelOpenProperty().get()).isTrue();
          assertThat(Memory.baseMap(settings)).contains(Path.of("/home/reader/maps/tokyo.mbtiles"));
          assertThat(stage.getX()).isEqualTo(20);
          assertThat(stage.getWidth()).isEqualTo(900);
          // One that every version has, so that the file is written anew.
          appearance.themeProperty().set(Theme.LIGHT);
          memory.saveNow();
        });

    assertThat(Files.readAllLines(file))
        .as("beside settings that this version adds")
        .containsSubsequence(
            before.stream().map(line -> line.replace("theme=dark", "theme=light")).toList());
  }

  private static MapChoices choices() {
    return new ReadingSession(Readings.kurils()).mapChoices();
  }

  /** Saves only when it is told to: a second later the folder of the test is gone. */
  private static Memory memory(Settings settings) {
    return new Memory(settings, () -> {});
  }
}
