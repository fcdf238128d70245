package mapside.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import mapside.theme.Theme;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar above article and map: opening, going back, finding, and how things look. */
final class HeaderBar extends HBox {

  /** Less of the title than so many logical pixels says nothing. */
  private static final double LEAST_TITLE = 90;

  private final ToggleButton places;
  private final ToggleButton notes;
  private final ToggleButton contents;
  private final Button keys;
  private final BaseMapMenu baseMap;
  private final Button status;

  /** What a narrow window does without, the first one first; there are keys for all of it. */
  private final List<Node> dispensable;

  HeaderBar(ReadingSession session, Appearance appearance, Messages words, Verbs verbs) {
    getStyleClass().add("header-bar");
    Button back = Icons.button(Material2AL.ARROW_BACK, words.get("app.back"), session::back);
    back.disableProperty().bind(session.canGoBackProperty().not());
    Button forward =
        Icons.button(Material2AL.ARROW_FORWARD, words.get("app.forward"), session::forward);
    forward.disableProperty().bind(session.canGoForwardProperty().not());
    places = Icons.toggle(Material2AL.LIST, words.get("app.places"));
    places.getStyleClass().add("sets-places");
    notes = Icons.toggle(Material2MZ.STICKY_NOTE_2, words.get("app.notes"));
    UndoButtons changes = new UndoButtons(session.revisions(), words);
    contents = Icons.toggle(Material2MZ.TOC, words.get("app.contents"));
    keys = Icons.button(Material2AL.HELP_OUTLINE, words.get("app.keys"), verbs.keys());
    baseMap = new BaseMapMenu(words, verbs.openMap(), verbs.ownMap());
    ToggleButton follow = Icons.toggle(Material2MZ.MY_LOCATION, words.get("app.follow"));
    follow.selectedProperty().bindBidirectional(session.mapFollowsTextProperty());
    Label title = new Label();
    title.getStyleClass().add("header-title");
    title.textProperty().bind(session.readingProperty().map(r -> r.article().about().title()));
    status = new Button();
    status.getStyleClass().addAll("header-status", "flat");
    status.setMinWidth(Region.USE_PREF_SIZE);
    status.setOnAction(event -> places.setSelected(true));
    show(status, false);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(LEAST_TITLE);
    HBox steps = group(back, forward);
    HBox undoing = group(changes.undo(), changes.redo());
    HBox sizes =
        group(
            Icons.button(Material2MZ.SEARCH, words.get("app.find"), verbs.find()),
            textButton(words, "app.smaller", "A", "smaller", appearance::shrinkText),
            textButton(words, "app.larger", "A", "larger", appearance::enlargeText),
            TextLook.button(appearance, words, verbs.locked()));
    dispensable = List.of(title, steps, sizes, undoing);
    getChildren()
        .setAll(
            group(
                Icons.button(Material2AL.LIBRARY_BOOKS, words.get("app.shelf"), verbs.shelf()),
                places,
                contents,
                notes,
                Icons.button(Material2AL.FOLDER_OPEN, words.get("app.open"), verbs.open()),
                Icons.button(Material2MZ.SAVE_ALT, words.get("app.hand-on"), verbs.handOn()),
                Icons.button(Material2MZ.PRINT, words.get("app.print"), verbs.print())),
            steps,
            undoing,
            title,
            status,
            group(follow, baseMap),
            sizes,
            group(themeButton(appearance, words), keys));
    // It is given what there is, and makes do with it.
    setMinWidth(0);
    widthProperty().subscribe((before, now) -> fit());
  }

  private void fit() {
    dispensable.forEach(each -> show(each, true));
    for (Node each : dispensable) {
      if (computeMinWidth(-1) > getWidth()) {
        show(each, false);
      }
    }
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /**
   * What the buttons and keys do that only the window can.
   *
   * @param open asks for another article
   * @param openMap asks for another base map
   * @param ownMap goes back to Mapside's own base map
   * @param find opens the search in the text
   * @param keys shows the keys
   * @param about tells of the program
   * @param card shows the card of the selected place
   * @param nextPart moves the keyboard to the next part of the window
   * @param shelf shows the start page, or leaves it
   * @param handOn packs the article into one file
   * @param print prints the article
   * @param locked greys out, in a part of the window, what an administrator has settled
   */
  record Verbs(
      Runnable open,
      Runnable openMap,
      Runnable ownMap,
      Runnable find,
      Runnable keys,
      Runnable about,
      Runnable card,
      Runnable nextPart,
      Runnable shelf,
      Runnable handOn,
      Runnable print,
      Consumer<Parent> locked) {

    /** Does nothing, for a picture. */
    static final Verbs NONE =
        new Verbs(
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            () -> {},
            part -> {});
  }

  /** Tells how the search for places stands; nothing if the words are empty. */
  void tellOfPlaces(String words) {
    status.setText(words);
    show(status, !words.isEmpty());
    fit();
  }

  /** Adds a button at the right end. */
  void add(Node button) {
    getChildren().add(group(button));
    fit();
  }

  /** The button that shows and hides the list of places. */
  ToggleButton placesButton() {
    return places;
  }

  /** The button that shows and hides the reader's notes. */
  ToggleButton notesButton() {
    return notes;
  }

  /** The button that shows and hides the contents. */
  ToggleButton contentsButton() {
    return contents;
  }

  /** The button that says which base map is shown. */
  BaseMapMenu baseMapMenu() {
    return baseMap;
  }

  /** The button that shows the keys. */
  Button keysButton() {
    return keys;
  }

  private static HBox group(Node... buttons) {
    HBox group = new HBox(buttons);
    group.getStyleClass().add("header-group");
    group.setMinWidth(Region.USE_PREF_SIZE);
    return group;
  }

  private static Button textButton(
      Messages words, String key, String letter, String styleClass, Runnable action) {
    Button button = Icons.button(Material2AL.FORMAT_SIZE, words.get(key), action);
    Label sign = new Label(letter);
    sign.getStyleClass().addAll("size-letter", styleClass);
    button.setGraphic(sign);
    button.getStyleClass().add("sets-text-size");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Button themeButton(Appearance appearance, Messages words) {
    Button button =
        Icons.button(
            Material2AL.BRIGHTNESS_6,
            words.get("app.theme"),
            () -> appearance.themeProperty().set(appearance.themeProperty().get().toggled()));
    button.getStyleClass().add("sets-theme");
    FontIcon icon = (FontIcon) button.getGraphic();
    appearance
        .themeProperty()
        .subscribe(
            theme ->
                icon.setIconCode(
                    theme == Theme.LIGHT ? Material2AL.BRIGHTNESS_3 : Material2AL.BRIGHTNESS_5));
    return button;
  }
}
