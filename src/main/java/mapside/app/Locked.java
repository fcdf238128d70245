package mapside.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import mapside.messages.Messages;

/** Shows that an administrator has settled what some controls would choose. */
final class Locked {

  /** The style class of what holds such controls. */
  private static final String STYLE = "locked";

  private Locked() {}

  /**
   * Greys controls out and says why.
   *
   * @param around what the controls stand in: what is disabled hears no mouse, so the tooltip is
   *     this one's
   */
  static void show(Node around, List<? extends Node> controls, Messages words) {
    String why = words.get("app.locked.here");
    controls.forEach(
        control -> {
          control.setDisable(true);
          control.setAccessibleHelp(why);
        });
    around.getStyleClass().add(STYLE);
    Tooltip.install(around, new Tooltip(why));
  }
}
