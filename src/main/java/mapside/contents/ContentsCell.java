package mapside.contents;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One heading, standing in by its depth. */
final class ContentsCell extends ListCell<ContentsView.Entry> {

  private static final double MARGIN = 12;
  private static final double STEP = 14;

  /**
   * Shows nothing yet.
   *
   * @param go goes to a heading that was clicked
   */
  ContentsCell(Consumer<ContentsView.Entry> go) {
    getStyleClass().add("contents-cell");
    // As wide as the list, so that a long heading is broken and not cut.
    setWrapText(true);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          ContentsView.Entry entry = getItem();
          if (entry != null) {
            go.accept(entry);
          }
        });
  }

  @Override
  protected void updateItem(ContentsView.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(entry == null || empty ? null : entry.words());
    int depth = entry == null ? 0 : Math.min(entry.depth(), 4);
    setPadding(new Insets(5, MARGIN, 5, MARGIN + STEP * depth));
  }
}
