package mapside.map.tool;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import mapside.session.MapTools;

/** The keys of the tools that hold in the whole window. */
final class ToolKeys {

  private ToolKeys() {}

  static void install(Scene scene, MapTools tools, ToolVerbs verbs) {
    var keys = scene.getAccelerators();
    keys.put(shortcut(KeyCode.M), verbs::toggleMeasuring);
    keys.put(shortcut(KeyCode.K), verbs::toggleChooser);
    keys.put(withShift(KeyCode.K), verbs::laySelected);
    keys.put(withShift(KeyCode.C), verbs::copyPosition);
    keys.put(
        shortcut(KeyCode.G), () -> tools.graticuleProperty().set(!tools.graticuleProperty().get()));
    keys.put(
        withShift(KeyCode.G), () -> tools.overviewProperty().set(!tools.overviewProperty().get()));
    keys.put(
        withShift(KeyCode.U),
        () -> tools.unitsProperty().set(tools.unitsProperty().get().toggled()));
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination withShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }
}
