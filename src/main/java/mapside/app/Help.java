package mapside.app;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Shows what keys there are, and tells of the program. */
final class Help {

  private final Services services;
  private final Scene scene;
  private final Locked locked;
  private @Nullable PopOver keys;

  Help(Services services, Scene scene, Locked locked) {
    this.services = services;
    this.scene = scene;
    this.locked = locked;
  }

  /** Shows the keys below their button, or hides them. */
  void toggleKeys(Region button) {
    if (keys != null && keys.isShowing()) {
      keys.hide();
      return;
    }
    keys = KeysCard.of(services.messages(), scene, services.memory(), locked, this::showAbout);
    keys.show(button);
  }

  /** Tells of the program, its licences and its sources. */
  void showAbout() {
    if (keys != null) {
      keys.hide();
    }
    new AboutWindow(services, ProgramFacts.ofSystem()).show(scene);
  }
}
