package mapside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The bar above article and map: opening, going back, finding, and how things look. Where it is too
 * narrow for all of that, the words on the search for places are cut first, then buttons go into a
 * menu, and only then the title is cut short.
 */
final class HeaderBar extends Pane {

  /** Logical pixels; less of the title says nothing. */
  private static final double LEAST_TITLE = 150;

  /** So much of the status says how many places there are. */
  private static final double LEAST_STATUS = 120;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final ToggleButton places;
  private final ToggleButton notes;
  private final ToggleButton contents;
  private final Button shelf;
  private final Button keys;
  private final BaseMapMenu baseMap;
  private final Label title = new Label();
  private final Button status = new Button();
  private final OverflowMenu more;
  private final HBox own = group();

  /** What there is only beside an article. */
  private final List<Node> ofArticle;

  /** What goes into the menu, the first one first. */
  private final List<HBox> yielding;

  private boolean isAway;

  HeaderBar(ReadingSession session, Appearance appearance, Messages words, Verbs verbs) {
    getStyleClass().add("header-bar");
    Button back = Icons.button(Material2AL.ARROW_BACK, words.get("app.back"), session::back);
    back.disableProperty().bind(session.canGoBackProperty().not());
    Button forward =
        Icons.button(Material2AL.ARROW_FORWARD, words.get("app.forward"), session::forward);
    forward.disableProperty().bind(session.canGoForwardProperty().not());
    shelf = Icons.button(Material2AL.LIBRARY_BOOKS, words.get("app.shelf"), verbs.shelf());
    places = Icons.toggle(Material2AL.LIST, words.get("app.places"));
    places.getStyleClass().add("sets-places");
    notes = Icons.toggle(Material2MZ.STICKY_NOTE_2, words.get("app.notes"));
    UndoButtons changes = new UndoButtons(session.revisions(), words);
    contents = Icons.toggle(Material2MZ.TOC, words.get("app.contents"));
    keys = Icons.button(Material2AL.HELP_OUTLINE, words.get("app.keys"), verbs.keys());
    baseMap = new BaseMapMenu(words, verbs.openMap(), verbs.ownMap());
    more = new OverflowMenu(words.get("app.more-buttons"));
    ToggleButton follow = Icons.toggle(Material2MZ.MY_LOCATION, words.get("app.follow"));
    follow.selectedProperty().bindBidirectional(session.mapFollowsTextProperty());
    title.getStyleClass().add("header-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.textProperty().bind(session.readingProperty().map(r -> r.article().about().title()));
    status.getStyleClass().addAll("header-status", "flat");
    status.setOnAction(event -> places.setSelected(true));
    HBox lists = group(places, contents, notes);
    HBox handing =
        group(
            Icons.button(Material2MZ.SAVE_ALT, words.get("app.hand-on"), verbs.handOn()),
            Icons.button(Material2MZ.PRINT, words.get("app.print"), verbs.print()));
    HBox steps = group(back, forward);
    HBox undoing = group(changes.undo(), changes.redo());
    HBox map = group(baseMap);
    HBox following = group(follow);
    HBox find = group(Icons.button(Material2MZ.SEARCH, words.get("app.find"), verbs.find()));
    HBox sizes =
        group(
            LookButtons.smaller(appearance, words),
            LookButtons.larger(appearance, words),
            TextLook.button(appearance, words, verbs.locked(), more));
    HBox theme = group(LookButtons.theme(appearance, words));
    yielding = List.of(handing, sizes, theme, following, steps, undoing);
    ofArticle =
        List.of(
            lists, handing, steps, undoing, title, status, following, map, find, sizes, more, own);
    getChildren()
        .setAll(
            group(
                shelf, Icons.button(Material2AL.FOLDER_OPEN, words.get("app.open"), verbs.open())),
            lists,
            handing,
            steps,
            undoing,
            title,
            status,
            following,
            map,
            find,
            sizes,
            theme,
            group(keys),
            own,
            more);
    // It is given what there is, and makes do with it.
    setMinWidth(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double most = getChildren().stream().mapToDouble(each -> each.prefHeight(-1)).max().orElse(0);
    return snappedTopInset() + snapSizeY(most) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    List<Node> shown = new ArrayList<>(getChildren());
    shown.removeIf(each -> isAway && ofArticle.contains(each));
    if (status.getText().isEmpty()) {
      shown.remove(status);
    }
    shown.removeAll(yieldTo(shown, room));
    getChildren().forEach(each -> each.setVisible(shown.contains(each)));
    double left = room - taken(shown);
    double forStatus =
        shown.contains(status)
            ? Math.clamp(left - wide(title), leastStatus(), Math.max(leastStatus(), wide(status)))
            : 0;
    double x = snappedLeftInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    for (Node each : shown) {
      double width = each == status ? forStatus : each == title ? left - forStatus : wide(each);
      layoutInArea(
          each, x, snappedTopInset(), Math.max(0, width), height, 0, HPos.LEFT, VPos.CENTER);
      x += Math.max(0, width);
      if (isAway && each == getChildren().getFirst()) {
        // Where the title was.
        x += left;
      }
    }
  }

  /** What goes into the menu, so that the rest has room; the menu itself if nothing does. */
  private List<Node> yieldTo(List<Node> shown, double room) {
    List<Node> kept = new ArrayList<>(shown);
    kept.remove(more);
    double least = isAway ? 0 : LEAST_TITLE + (shown.contains(status) ? leastStatus() : 0);
    List<HBox> gone = new ArrayList<>();
    if (!isAway && taken(kept) + least > room) {
      kept.add(more);
      for (HBox each : yielding) {
        if (taken(kept) + least > room && wide(each) > 0) {
          kept.remove(each);
          gone.add(each);
        }
      }
    }
    more.hold(gone);
    List<Node> hidden = new ArrayList<>(shown);
    hidden.removeAll(kept);
    return hidden;
  }

  private double taken(List<Node> parts) {
    return parts.stream()
        .filter(each -> each != title && each != status)
        .mapToDouble(this::wide)
        .sum();
  }

  private double leastStatus() {
    return Math.min(LEAST_STATUS, wide(status));
  }

  private double wide(Node part) {
    return snapSizeX(part.prefWidth(-1));
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
   * @param cancelOpening ends the opening of another article; false if none is being opened
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
      BooleanSupplier cancelOpening,
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
            () -> false,
            part -> {});
  }

  /** Tells how the search for places stands; nothing if the words are empty. */
  void tellOfPlaces(String words) {
    status.setText(words);
    status.setTooltip(words.isEmpty() ? null : new Tooltip(words));
    requestLayout();
  }

  /** Whether something else is shown than article and map; what acts on them is gone then. */
  void setAway(boolean away) {
    isAway = away;
    shelf.pseudoClassStateChanged(CHOSEN, away);
    requestLayout();
  }

  /** Adds a button for the article at the right end. */
  void add(Node button) {
    own.getChildren().add(button);
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
    return group;
  }
}
