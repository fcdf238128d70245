package mapside.reader;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Selecting text and copying it, by mouse and by keys. */
final class Copying {

  private final TextSelection selection;
  private final Runnable onChange;

  /**
   * Starts with nothing selected.
   *
   * @param onChange draws what is selected
   */
  Copying(TextSelection selection, Runnable onChange) {
    this.selection = selection;
    this.onChange = onChange;
  }

  /** Starts anew at an offset. */
  void start(int offset, TextSelection.Unit unit) {
    selection.start(offset, unit);
    onChange.run();
  }

  /** Grows or shrinks to an offset. */
  void extendTo(int offset) {
    selection.extendTo(offset);
    onChange.run();
  }

  void selectAll() {
    selection.all();
    onChange.run();
  }

  /** Whether nothing is selected. */
  boolean isEmpty() {
    return selection.range().isEmpty();
  }

  /** Puts what is selected on the clipboard; without a selection the clipboard stays as it is. */
  void copy() {
    if (!isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selection.text());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
