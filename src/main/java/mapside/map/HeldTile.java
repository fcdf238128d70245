package mapside.map;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;

/** A tile of Gluon Maps, and which of our images it has, in view or out of it. */
final class HeldTile {

  private final Node node;
  private final ImageView view;
  private final TileSource source;

  /** What it showed when it left the view; empty while it is in view. */
  private Optional<TileImage.Spot> left = Optional.empty();

  private Optional<CompletableFuture<TileImage>> coming = Optional.empty();

  HeldTile(Node node, TileSource source) {
    this.node = node;
    this.source = source;
    // Gluon's tile is a region with its picture in it.
    view = (ImageView) ((Parent) node).getChildrenUnmodifiable().getFirst();
    view.imageProperty()
        .subscribe(
            shown -> {
              if (shown instanceof TileImage image) {
                image.refresh();
              }
            });
  }

  boolean isOutOfView() {
    return node.getParent() == null;
  }

  /** Whether it waits for a picture that it had before. */
  boolean isWaiting() {
    return coming.isPresent();
  }

  /** It was taken out of the view: its image may show something else. */
  void leave() {
    if (left.isEmpty() && view.getImage() instanceof TileImage image) {
      left = image.spot();
      source.images().leave(image);
    }
  }

  /** It is in view again: gets its picture back if it lost it. */
  void comeBack() {
    left.ifPresent(
        spot -> {
          left = Optional.empty();
          if (!source.images().comeBack((TileImage) view.getImage(), spot)) {
            view.setImage(null);
            coming = Optional.of(source.load(spot));
            arrive();
          }
        });
  }

  /** Shows the picture that it waited for, if it is there. */
  void arrive() {
    coming
        .filter(CompletableFuture::isDone)
        .ifPresent(
            image -> {
              view.setImage(image.join());
              coming = Optional.empty();
            });
  }

  /** It is never shown again: its image is free, also one that is still to come. */
  void end() {
    coming.ifPresent(image -> image.thenAccept(source.images()::leave));
    leave();
    if (view.getImage() == null && coming.isEmpty()) {
      view.imageProperty().subscribe(this::leave);
    }
  }
}
