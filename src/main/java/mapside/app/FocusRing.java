package mapside.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Moves the keyboard from one part of the window to the next, and after the last to the first. */
final class FocusRing {

  /** Of what the keyboard was led to, as long as it has it. */
  private static final PseudoClass LED = PseudoClass.getPseudoClass("led");

  private final Scene scene;
  private final Supplier<List<? extends Node>> parts;

  /** The parts in their order, asked for anew each time, because some come and go. */
  FocusRing(Scene scene, Supplier<List<? extends Node>> parts) {
    this.scene = scene;
    this.parts = parts;
  }

  void next() {
    List<? extends Node> now = parts.get();
    int at = indexOfFocus(now);
    for (int step = 1; step <= now.size(); step++) {
      Optional<Node> target = firstFocusable(now.get(Math.floorMod(at + step, now.size())));
      if (target.isPresent()) {
        lead(target.get());
        return;
      }
    }
  }

  /**
   * Gives a control the keyboard. It is seen that it has it, until it goes elsewhere: to JavaFX the
   * focus is visible only where the Tab key led to.
   */
  private void lead(Node to) {
    to.requestFocus();
    to.pseudoClassStateChanged(LED, true);
    scene.focusOwnerProperty().addListener(new UntilLeft(to));
  }

  /** Takes the mark from a control that the keyboard leaves, not from one whose window does. */
  private record UntilLeft(Node from) implements ChangeListener<Node> {

    @Override
    public void changed(ObservableValue<? extends Node> owner, Node before, Node now) {
      from.pseudoClassStateChanged(LED, false);
      owner.removeListener(this);
    }
  }

  /** The part that has the keyboard; −1 if it is elsewhere, such as in the header. */
  private int indexOfFocus(List<? extends Node> now) {
    for (@Nullable Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
      int index = now.indexOf(node);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static Optional<Node> firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstFocusable(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
