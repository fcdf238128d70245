package mapside.app;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/** The keys that hold in the whole window, wherever the focus is. */
final class WindowKeys {

  /** Keys that say something only beside an article. */
  private static final Set<KeyCode> OF_ARTICLE =
      EnumSet.of(
          KeyCode.N,
          KeyCode.P,
          KeyCode.E,
          KeyCode.H,
          KeyCode.M,
          KeyCode.ESCAPE,
          KeyCode.F2,
          KeyCode.F7,
          KeyCode.F8);

  private final ReadingSession session;
  private final HeaderBar.Verbs verbs;
  private final BooleanProperty notes;
  private final BooleanSupplier away;

  /** Whether the key that is down was one that does something. */
  private boolean wasVerb;

  private WindowKeys(
      ReadingSession session, HeaderBar.Verbs verbs, BooleanProperty notes, BooleanSupplier away) {
    this.session = session;
    this.notes = notes;
    this.verbs = verbs;
    this.away = away;
  }

  /**
   * Puts the keys into a window.
   *
   * @param away whether article and map are not shown; what acts on them does nothing then
   */
  static void install(
      Scene scene,
      ReadingSession session,
      Appearance appearance,
      HeaderBar.Verbs verbs,
      BooleanProperty places,
      BooleanProperty notes,
      BooleanSupplier away) {
    WindowKeys keys = new WindowKeys(session, verbs, notes, away);
    var accelerators = scene.getAccelerators();
    accelerators.put(shortcut(KeyCode.O), verbs.open());
    accelerators.put(
        new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        verbs.openMap());
    accelerators.put(shortcut(KeyCode.F), verbs.find());
    accelerators.put(new KeyCodeCombination(KeyCode.F1, KeyCombination.SHIFT_DOWN), verbs.about());
    accelerators.put(shortcut(KeyCode.B), verbs.shelf());
    accelerators.put(shortcut(KeyCode.S), keys.reading(verbs.handOn()));
    accelerators.put(shortcut(KeyCode.P), keys.reading(verbs.print()));
    accelerators.put(shortcut(KeyCode.L), keys.reading(() -> toggle(places)));
    accelerators.put(
        new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        keys.reading(session::frameAll));
    accelerators.put(
        shortcut(KeyCode.D),
        () -> appearance.themeProperty().set(appearance.themeProperty().get().toggled()));
    accelerators.put(shortcut(KeyCode.Z), keys.reading(session.revisions()::undo));
    accelerators.put(shortcut(KeyCode.Y), keys.reading(session.revisions()::redo));
    accelerators.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        keys.reading(session.revisions()::redo));
    for (KeyCode plus : new KeyCode[] {KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD}) {
      accelerators.put(shortcut(plus), appearance::enlargeText);
    }
    accelerators.put(
        new KeyCodeCombination(
            KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        appearance::enlargeText);
    accelerators.put(shortcut(KeyCode.MINUS), appearance::shrinkText);
    accelerators.put(shortcut(KeyCode.SUBTRACT), appearance::shrinkText);
    accelerators.put(shortcut(KeyCode.DIGIT0), appearance::resetTextSize);
    accelerators.put(shortcut(KeyCode.NUMPAD0), appearance::resetTextSize);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.wasVerb = false);
    scene.addEventFilter(KeyEvent.KEY_TYPED, keys::afterVerb);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::walkHistory);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::beforeLists);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::onKey);
  }

  private Runnable reading(Runnable action) {
    return () -> {
      if (!away.getAsBoolean()) {
        action.run();
      }
    };
  }

  /** The letter of a key that opened a field to write in does not belong into that. */
  private void afterVerb(KeyEvent event) {
    if (wasVerb) {
      event.consume();
    }
  }

  /** A filter, because lists and text fields take the arrows for themselves. */
  private void walkHistory(KeyEvent event) {
    if (event.isAltDown() && !event.isShortcutDown() && !away.getAsBoolean()) {
      if (event.getCode() == KeyCode.LEFT) {
        session.back();
        event.consume();
      } else if (event.getCode() == KeyCode.RIGHT) {
        session.forward();
        event.consume();
      }
    }
  }

  /**
   * Lists take F2 and Esc for editing, even where there is nothing to edit, and buttons of menus
   * take Esc even while their menu is closed.
   */
  private void beforeLists(KeyEvent event) {
    boolean isClosedMenu =
        event.getCode() == KeyCode.ESCAPE
            && event.getTarget() instanceof MenuButton menu
            && !menu.isShowing();
    if (isClosedMenu || event.getTarget() instanceof ListView) {
      onKey(event);
    }
  }

  /** A handler, so that a view with a better use for the key comes first. */
  private void onKey(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (!plain || typing && !event.getCode().isFunctionKey()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && verbs.cancelOpening().getAsBoolean()) {
      event.consume();
      return;
    }
    if (away.getAsBoolean() && OF_ARTICLE.contains(event.getCode())) {
      return;
    }
    switch (event.getCode()) {
      case N -> session.nextPassage();
      case P -> session.previousPassage();
      case E, H, M -> add(event.getCode());
      case ESCAPE -> leave();
      case F1 -> {
        if (event.isShiftDown()) {
          return;
        }
        verbs.keys().run();
      }
      case F2 -> verbs.card().run();
      case F6 -> verbs.nextPart().run();
      case F8 -> toggle(notes);
      case F7 -> toggle(session.mapChoices().panelOpenProperty());
      default -> {
        return;
      }
    }
    wasVerb = true;
    event.consume();
  }

  /** Nothing else is begun while it is decided what a name means. */
  private void add(KeyCode code) {
    if (session.review().subject().isPresent()) {
      return;
    }
    switch (code) {
      case E -> session.review().beginSelected();
      case H -> session.notebook().mark();
      default -> session.notebook().write();
    }
  }

  /** What was begun on the map ends first. */
  private void leave() {
    if (session.review().subject().isPresent()) {
      session.review().end();
    } else if (!session.tools().end()) {
      session.clearSelection();
    }
  }

  private static void toggle(BooleanProperty property) {
    property.set(!property.get());
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
