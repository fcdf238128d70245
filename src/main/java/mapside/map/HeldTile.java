package mapside.map;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/**
 * A tile of Gluon Maps, and which of our images it has. It has one only while it is seen. Used on
 * the JavaFX thread.
 */
final class HeldTile {

  private final Node node;
  private final ImageView view;
  private final TileSource source;

  /** The tile whose picture it lacks. */
  private Optional<TileImage.Spot> lacking = Optional.empty();

  private Optional<CompletableFuture<TileImage>> coming = Optional.empty();
  private boolean hasEnded;

  HeldTile(Node node, TileSource source) {
    this.node = node;
    this.source = source;
    // Gluon's tile is a region with its picture in it.
    view = (ImageView) ((Parent) node).getChildrenUnmodifiable().getFirst();
    view.imageProperty().subscribe(this::shown);
  }

  private void shown(@Nullable Image picture) {
    if (!(picture instanceof TileImage image)) {
      return;
    }
    if (image.isUnseen()) {
      lacking = Optional.of(image.spot());
    } else {
      image.refresh();
      leaveUnseen();
    }
  }

  /** Whether it waits for a picture that it had before. */
  boolean isWaiting() {
    return coming.isPresent();
  }

  /** Gets its picture if it is seen now and lacks it. */
  void arrive() {
    if (coming.isPresent() && coming.get().isDone()) {
      TileImage image = coming.get().join();
      coming = Optional.empty();
      view.setImage(image);
    }
    if (coming.isEmpty() && lacking.filter(this::isSeen).isPresent()) {
      TileImage.Spot spot = lacking.get();
      lacking = Optional.empty();
      source
          .images()
          .comeBack(spot)
          .ifPresentOrElse(
              view::setImage,
              () -> {
                coming = Optional.of(source.load(spot));
                arrive();
              });
    }
  }

  /** Gives its image away if nobody sees it. */
  void leaveUnseen() {
    if (view.getImage() instanceof TileImage image
        && !image.isUnseen()
        && (hasEnded || !isSeen(image.spot()))) {
      lacking = Optional.of(image.spot());
      view.setImage(null);
      source.images().leave(image);
    }
  }

  private boolean isSeen(TileImage.Spot spot) {
    return node.getParent() != null && source.isSeen(spot);
  }

  /** It is never shown again: its image is free, also one that is still to come. */
  void end() {
    hasEnded = true;
    lacking = Optional.empty();
    coming.ifPresent(
        image ->
            image.thenAccept(
                late -> {
                  if (!late.isUnseen()) {
                    source.images().leave(late);
                  }
                }));
    leaveUnseen();
  }
}
