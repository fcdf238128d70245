package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import mapside.messages.Messages;
import mapside.messages.Tongue;
import mapside.place.Language;
import mapside.place.Naming;
import mapside.place.PlaceId;
import mapside.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What users see of a window that speaks their language. */
class LanguageWindowTest extends WindowStage {

  /** Its title and names are the article's, which may be too long for their place. */
  private static final String OF_THE_ARTICLE = "header-title";

  @ParameterizedTest
  @EnumSource(value = Tongue.class, names = "ENGLISH", mode = Mode.EXCLUDE)
  void nothingOfTheWindowIsInEnglishAndNothingIsCutOff(Tongue tongue) {
    open(Assets.find(), Messages.of(Locale.of(tongue.code())));
    run(
        () -> {
          session.mapChoices().panelOpenProperty().set(true);
          pane.placesShownProperty().set(true);
        });
    awaitRest();

    List<String> english = new ArrayList<>(onlyEnglish(tongue));
    english.retainAll(fx(() -> told(pane)));

    assertThat(english).isEmpty();
    assertThat(fx(() -> cutOff(pane))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja | 本文を検索 (Ctrl+F) | 場所を検索 | 実効支配線",
        "ru | Найти в тексте (Ctrl+F) | Поиск по местам | Линия контроля",
      })
  void buttonsFieldsAndTheMapsPanelSpeakTheLanguage(
      String language, String find, String search, String control) {
    open(Assets.find(), Messages.of(Locale.of(language)));
    run(
        () -> {
          session.mapChoices().panelOpenProperty().set(true);
          pane.placesShownProperty().set(true);
        });
    awaitRest();

    assertThat(fx(() -> told(pane))).contains(find, search, control);
  }

  /** As often as the article names them; the English name stands below, as the text has it. */
  @Test
  void placesAreCalledAsTheLanguageOfTheWindowCallsThem() {
    open(Assets.find(), Messages.of(Locale.JAPAN));
    run(() -> pane.placesShownProperty().set(true));
    run(() -> session.select(PlaceId.of("iturup")));
    awaitRest();

    assertThat(fx(() -> told(pane))).contains("択捉島", "Iturup · 島");
    assertThat(((Label) fx(() -> pane.lookup(".pill-names"))).getText()).isEqualTo("択捉島");
    assertThat(session.mapChoices().namingProperty().get()).isEqualTo(Naming.of(Language.JAPANESE));
  }

  @Test
  void placesThatAreNamedAsOftenStandInTheOrderOfTheLanguage() {
    open(Assets.find(), Messages.of(Locale.of("ru")));
    run(() -> pane.placesShownProperty().set(true));
    awaitRest();

    List<String> once =
        reading().places().values().stream()
            .filter(place -> reading().mentionCount(place.id()) == 1)
            .map(place -> place.names().in(Locale.of("ru")))
            .toList();
    List<String> sorted = once.stream().sorted(Collator.getInstance(Locale.of("ru"))).toList();

    assertThat(once).hasSizeGreaterThan(3);
    assertThat(fx(() -> listed()).stream().filter(once::contains))
        .containsExactlyElementsOf(sorted);
  }

  private List<String> listed() {
    ListView<?> list = (ListView<?>) pane.lookup(".places-view .list-view");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < list.getItems().size(); i++) {
      list.scrollTo(i);
      list.layout();
      int row = i;
      list.lookupAll(".place-cell").stream()
          .filter(cell -> ((ListCell<?>) cell).getIndex() == row)
          .map(cell -> ((Label) cell.lookup(".place-name")).getText())
          .forEach(names::add);
    }
    return names;
  }

  @Test
  void theLanguageIsChosenUnderTheKeysAndHoldsFromTheNextStart() {
    open(Assets.find());
    Settings settings = Settings.in(stageFolder());
    LanguageRow row = fx(() -> shown(settings));

    assertThat(fx(() -> chosen(row))).isEqualTo(WORDS.get("language.system"));
    run(() -> button(row, "日本語").fire());

    assertThat(fx(() -> chosen(row))).isEqualTo("日本語");
    assertThat(fx(() -> told(row))).contains("次に起動したときから、日本語で表示します。");
    assertThat(Memory.tongue(settings)).contains(Tongue.JAPANESE);
    run(() -> button(row, WORDS.get("language.system")).fire());
    assertThat(Memory.tongue(settings)).isEmpty();
  }

  private LanguageRow shown(Settings settings) {
    LanguageRow row = new LanguageRow(WORDS, new Memory(settings, () -> {}));
    new Scene(new StackPane(row));
    row.applyCss();
    row.layout();
    return row;
  }

  private static Stream<ToggleButton> buttons(LanguageRow row) {
    return row.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast);
  }

  private static ToggleButton button(LanguageRow row, String name) {
    return buttons(row).filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
  }

  private static String chosen(LanguageRow row) {
    return buttons(row).filter(ToggleButton::isSelected).findFirst().orElseThrow().getText();
  }

  /** Whole sentences that the language says otherwise. */
  private static List<String> onlyEnglish(Tongue tongue) {
    ResourceBundle english =
        ResourceBundle.getBundle("mapside.messages.words", Locale.ROOT, Messages.class.getModule());
    ResourceBundle translated =
        ResourceBundle.getBundle(
            "mapside.messages.words", Locale.of(tongue.code()), Messages.class.getModule());
    return english.keySet().stream()
        // Languages call themselves the same wherever they are called.
        .filter(key -> !key.equals("language.name"))
        .filter(key -> !english.getString(key).equals(translated.getString(key)))
        .map(english::getString)
        .toList();
  }

  /** All that a part of the window says: to the eye, in tooltips and to screen readers. */
  private static List<String> told(Node node) {
    List<String> told = new ArrayList<>();
    if (node.getAccessibleText() != null) {
      told.add(node.getAccessibleText());
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      told.add(labeled.getText());
    }
    if (node instanceof TextInputControl field && field.getPromptText() != null) {
      told.add(field.getPromptText());
    }
    if (node instanceof javafx.scene.control.Control control && control.getTooltip() != null) {
      told.add(control.getTooltip().getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> told.addAll(told(child)));
    }
    return told;
  }

  /** Labels and buttons that can be seen and show less than they say. */
  private static List<String> cutOff(Node node) {
    List<String> cut = new ArrayList<>();
    if (!node.isVisible() || node.getStyleClass().contains(OF_THE_ARTICLE)) {
      return cut;
    }
    if (node instanceof Labeled labeled && (node instanceof Label || isButton(node))) {
      labeled.getChildrenUnmodifiable().stream()
          .filter(child -> child instanceof Text && child != labeled.getGraphic())
          .map(child -> ((Text) child).getText())
          .filter(text -> !text.equals(labeled.getText()))
          .forEach(text -> cut.add(labeled.getText() + " → " + text));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> cut.addAll(cutOff(child)));
    }
    return cut;
  }

  private static boolean isButton(Node node) {
    return node instanceof javafx.scene.control.ButtonBase;
  }
}
