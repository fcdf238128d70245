package mapside.reader;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mapside.text.TextRange;

/** Selecting text and copying it, by mouse and by keys. */
final class Copying {

  private final TextSelection selection;
  private final Runnable onChange;
  private final Consumer<TextRange> onRest;

  /**
   * Starts with nothing selected.
   *
   * @param onChange draws what is selected
   * @param onRest is told what is selected, when the hand that selects it rests
   */
  Copying(TextSelection selection, Runnable onChange, Consumer<TextRange> onRest) {
    this.selection = selection;
    this.onChange = onChange;
    this.onRest = onRest;
  }

  /** The hand rests. */
  void rest() {
    onRest.accept(selection.range());
  }

  /** Selects nothing. */
  void clear() {
    selection.start(selection.range().start(), TextSelection.Unit.CHARACTER);
    onChange.run();
    rest();
  }

  /**
   * Grows or shrinks by a word.
   *
   * @param by 1 for the next word, −1 for the one before
   * @param from where to begin, if nothing is selected
   */
  void extendByWord(int by, int from) {
    selection.extendByWord(by, from);
    onChange.run();
    rest();
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
    rest();
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
