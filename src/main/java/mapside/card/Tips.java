package mapside.card;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Says what a control without words does: to those who can't see it, and to whoever points at it.
 * For the JavaFX thread.
 */
public final class Tips {

  private Tips() {}

  /**
   * Names a control. Its tooltip is made when the pointer first comes to it: to make those of all
   * buttons takes as long as some frames, before the first one can be shown.
   *
   * @param name what it does, in the window's language; given again, it replaces the last one
   */
  public static void name(Control control, String name) {
    boolean isNew = control.getAccessibleText() == null;
    control.setAccessibleText(name);
    if (control.getTooltip() != null) {
      control.getTooltip().setText(name);
    } else if (isNew) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
    }
  }

  private static void show(Control control) {
    if (control.getTooltip() == null) {
      control.setTooltip(new Tooltip(control.getAccessibleText()));
    }
  }
}
