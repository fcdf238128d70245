package mapside.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped onto the window. */
final class DropTarget {

  private DropTarget() {}

  static void install(Scene scene, Consumer<Path> open) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    scene.setOnDragDropped(event -> drop(event, open));
  }

  private static void drop(DragEvent event, Consumer<Path> open) {
    List<File> files = event.getDragboard().getFiles();
    if (!files.isEmpty()) {
      open.accept(files.getFirst().toPath());
    }
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
