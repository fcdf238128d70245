package mapside.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import mapside.messages.Tongue;
import mapside.place.BorderView;
import mapside.place.DisputeHistory;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.presenter.Room;
import mapside.presenter.ShowLook;
import mapside.session.MapChoices;
import mapside.session.MapTools;
import mapside.session.Sureness;
import mapside.session.Units;
import mapside.settings.Settings;
import mapside.shelf.SharedShelf;
import mapside.theme.Appearance;
import mapside.theme.MapTheme;
import mapside.theme.Theme;

/**
 * Brings back how a window was left, and remembers how it is left now. Values that make no sense
 * are passed over. For the JavaFX thread.
 */
final class Memory {

  private static final Duration DELAY = Duration.seconds(1);
  private static final String THEME = "theme";
  private static final String NAMES = "map.names";

  /**
   * The language of the window when names were chosen; English until there were windows in others.
   */
  private static final String NAMES_BESIDE = "map.names.beside";

  private static final String BASE_MAP = "map.file";
  private static final String LANGUAGE = "language";

  private final Settings settings;
  private final PauseTransition later = new PauseTransition(DELAY);
  private Runnable whenLocked = () -> {};

  /**
   * Remembers in some settings.
   *
   * @param save writes them, off this thread; called a moment after the last change
   */
  Memory(Settings settings, Runnable save) {
    this.settings = settings;
    later.setOnFinished(event -> save.run());
  }

  /** Is told whenever somebody tries to change what the administrator has locked. */
  void setWhenLocked(Runnable whenLocked) {
    this.whenLocked = whenLocked;
  }

  /**
   * Keeps to light or dark as the system has it, until the reader chooses: then the choice holds.
   *
   * @param system what the system has now
   */
  void followSystem(Appearance appearance, ObservableValue<ColorScheme> system) {
    system.subscribe(
        scheme -> {
          if (settings.get(THEME).isEmpty()) {
            appearance.themeProperty().set(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
            settings.remove(THEME);
          }
        });
  }

  /** The theme, that of the map, and how the text is set. */
  void follow(Appearance appearance) {
    settings.get(THEME).flatMap(Theme::ofCode).ifPresent(appearance.themeProperty()::set);
    settings
        .get("map.theme")
        .flatMap(MapTheme::ofCode)
        .ifPresent(appearance.mapThemeProperty()::set);
    settings.number("text.size").ifPresent(appearance::setTextSize);
    settings.number("text.spacing").ifPresent(appearance::setLineSpacing);
    settings.number("text.length").ifPresent(appearance::setLineLength);
    keep(THEME, appearance.themeProperty(), Theme::code);
    keep("map.theme", appearance.mapThemeProperty(), MapTheme::code);
    keep(
        "text.size",
        appearance.textSizeProperty(),
        size -> appearance.setTextSize(size.doubleValue()),
        Number::toString);
    keep(
        "text.spacing",
        appearance.lineSpacingProperty(),
        spacing -> appearance.setLineSpacing(spacing.doubleValue()),
        Number::toString);
    keep(
        "text.length",
        appearance.lineLengthProperty(),
        length -> appearance.setLineLength(length.doubleValue()),
        Number::toString);
  }

  /** The share of the text and whether the list of places is shown. */
  void follow(DoubleProperty textShare, BooleanProperty places) {
    settings.number("text.share").filter(at -> at > 0.1 && at < 0.9).ifPresent(textShare::set);
    settings.get("places").map(Boolean::valueOf).ifPresent(places::set);
    keep(
        "text.share",
        textShare,
        at -> String.valueOf(Math.round(at.doubleValue() * 1000) / 1000.0));
    keep("places", places, String::valueOf);
  }

  /** What the map shows of its tools, and in which units. */
  void follow(MapTools tools) {
    settings.get("map.graticule").map(Boolean::valueOf).ifPresent(tools.graticuleProperty()::set);
    settings.get("map.globe").map(Boolean::valueOf).ifPresent(tools.overviewProperty()::set);
    settings.get("map.units").flatMap(Units::ofCode).ifPresent(tools.unitsProperty()::set);
    keep("map.graticule", tools.graticuleProperty(), String::valueOf);
    keep("map.globe", tools.overviewProperty(), String::valueOf);
    keep("map.units", tools.unitsProperty(), Units::code);
  }

  /** How sure a place that was found must be. */
  void follow(Sureness sureness) {
    settings
        .number("places.sure")
        .filter(least -> least >= 0 && least <= 1)
        .ifPresent(sureness.leastProperty()::set);
    keep("places.sure", sureness.leastProperty(), String::valueOf);
  }

  /** What suited the room when a lesson was last given. */
  void follow(Room room) {
    settings.number("show.text").ifPresent(room::scale);
    settings.number("show.map").ifPresent(room::share);
    settings.get("show.look").flatMap(ShowLook::ofCode).ifPresent(room.lookProperty()::set);
    keep("show.text", room.textScaleProperty(), String::valueOf);
    keep("show.map", room.mapShareProperty(), String::valueOf);
    keep("show.look", room.lookProperty(), ShowLook::code);
  }

  /** The folder of the lessons whose articles lie where nothing can be written; may not exist. */
  Path lessons() {
    return settings.folder().resolve("lessons");
  }

  /** Whether the map begins with Japanese names, which need their font at once. */
  boolean wantsJapanese() {
    return settings
        .get(NAMES)
        .flatMap(Naming::ofCode)
        .filter(names -> names.languages().contains(Language.JAPANESE))
        .isPresent();
  }

  /**
   * What is to be seen on the map.
   *
   * @param reader the language of the window, which names are in until another is chosen
   */
  void follow(MapChoices choices, DisputeHistory history, Locale reader) {
    Optional<Naming> chosen =
        settings.get(NAMES).flatMap(Naming::ofCode).filter(names -> !isOfTheWindow(names));
    choices.namingProperty().set(chosen.orElseGet(() -> Naming.of(reader)));
    settings
        .get("map.borders")
        .flatMap(BorderView::ofCode)
        .filter(history::tells)
        .ifPresent(choices.bordersProperty()::set);
    settings.get("map.old-names").map(Boolean::valueOf).ifPresent(choices.oldNamesProperty()::set);
    settings.get("map.panel").map(Boolean::valueOf).ifPresent(choices.panelOpenProperty()::set);
    keep(NAMES, choices.namingProperty(), Naming::code);
    choices.namingProperty().subscribe((before, now) -> put(NAMES_BESIDE, reader.getLanguage()));
    keep("map.borders", choices.bordersProperty(), BorderView::code);
    keep("map.old-names", choices.oldNamesProperty(), String::valueOf);
    keep("map.panel", choices.panelOpenProperty(), String::valueOf);
  }

  /** Names in the language that the window had go along with its language. */
  private boolean isOfTheWindow(Naming names) {
    return settings.isChosen(NAMES)
        && names.equals(Naming.of(Locale.of(settings.get(NAMES_BESIDE).orElse("en"))));
  }

  /** The language that was chosen for the window; empty for that of the system. */
  static Optional<Tongue> tongue(Settings settings) {
    return settings.get(LANGUAGE).flatMap(Tongue::ofCode);
  }

  /** The language that was chosen for the window; empty for that of the system. */
  Optional<Tongue> tongue() {
    return tongue(settings);
  }

  /** The language for the window from the next start on; empty for that of the system. */
  void tongue(Optional<Tongue> chosen) {
    put(LANGUAGE, chosen.map(Tongue::code).orElse(""));
  }

  /** The articles that an administrator has for everybody. */
  static SharedShelf sharedShelf(Settings settings) {
    return SharedShelf.in(settings.get("shelf.folder"));
  }

  /** The articles that an administrator has for everybody. */
  SharedShelf sharedShelf() {
    return sharedShelf(settings);
  }

  /** The names of the settings that the administrator has locked. */
  Set<String> locked() {
    return settings.locked();
  }

  /** Whether the administrator says which base map is shown. */
  static boolean isBaseMapLocked(Settings settings) {
    return settings.isLocked(BASE_MAP);
  }

  /** Whether the administrator says which base map is shown. */
  boolean isBaseMapLocked() {
    return isBaseMapLocked(settings);
  }

  /** The base map that was shown last; empty for Mapside's own. */
  static Optional<Path> baseMap(Settings settings) {
    try {
      return settings.get(BASE_MAP).filter(file -> !file.isBlank()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The base map that is shown now; empty for Mapside's own. */
  void baseMap(Optional<Path> file) {
    put(BASE_MAP, file.map(Path::toString).orElse(""));
  }

  /**
   * Where the window is and how large; a maximised one remembers where it was before.
   *
   * @param others that are open already, which it is not to cover exactly
   */
  void follow(Stage stage, List<Stage> others) {
    new StageMemory(settings, this::put).follow(stage, others);
  }

  /** Writes at once what is not written yet, before the program ends. */
  void saveNow() {
    later.stop();
    settings.save();
  }

  private <T> void keep(String name, Property<T> property, Function<T, String> written) {
    keep(name, property, property::setValue, written);
  }

  /**
   * Remembers every change, and not what nobody chose: for that the administrator's defaults, or
   * those of a later version, go on to hold. What the administrator has locked goes back to what it
   * was. It does so in an event of its own, so that everybody hears of the changes in their order.
   */
  private <T> void keep(
      String name, ObservableValue<T> value, Consumer<T> set, Function<T, String> written) {
    T held = value.getValue();
    value.subscribe(
        (before, now) -> {
          if (!settings.isLocked(name)) {
            put(name, written.apply(now));
          } else if (!now.equals(held)) {
            Platform.runLater(() -> set.accept(held));
            whenLocked.run();
          }
        });
  }

  private void put(String name, Object value) {
    settings.put(name, String.valueOf(value));
    later.playFromStart();
  }
}
