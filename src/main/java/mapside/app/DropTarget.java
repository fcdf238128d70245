package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets files, or a piece of text, be dropped onto the window. */
final class DropTarget {

  private DropTarget() {}

  /**
   * Takes files and pieces of text.
   *
   * @param open opens files
   * @param paste takes a text
   */
  static void install(Scene scene, Consumer<List<Path>> open, Consumer<Clipboard> paste) {
    scene.setOnDragOver(
        event -> {
          if (isText(event.getDragboard()) || event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    scene.setOnDragDropped(event -> drop(event, open, paste));
  }

  private static boolean isText(Dragboard board) {
    return board.hasHtml() || board.hasString();
  }

  private static void drop(DragEvent event, Consumer<List<Path>> open, Consumer<Clipboard> paste) {
    List<File> files = event.getDragboard().getFiles();
    boolean text = files.isEmpty() && isText(event.getDragboard());
    if (!files.isEmpty()) {
      open.accept(files.stream().map(File::toPath).toList());
    } else if (text) {
      paste.accept(event.getDragboard());
    }
    event.setDropCompleted(!files.isEmpty() || text);
    event.consume();
  }
}
