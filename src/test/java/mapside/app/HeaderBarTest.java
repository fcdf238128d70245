package mapside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What of the header is left in a narrow window. */
class HeaderBarTest extends WindowStage {

  @Test
  void everyButtonOfTheSmallestWindowCanBeReached() {
    open(Assets.find());
    run(() -> stage.setWidth(720));
    await("a narrow header", () -> header().getWidth() <= 720);
    awaitRest();

    List<Bounds> boxes = fx(() -> shown().map(HeaderBarTest::box).toList());
    assertThat(boxes)
        .hasSizeGreaterThan(10)
        .allMatch(box -> box.getMinX() >= 0 && box.getMaxX() <= 720);
    assertThat(fx(() -> title().isVisible())).isFalse();

    run(() -> stage.setWidth(1280));
    await("the title", () -> title().isVisible());
  }

  private HeaderBar header() {
    return (HeaderBar) pane.lookup(".header-bar");
  }

  private Node title() {
    return pane.lookup(".header-title");
  }

  private java.util.stream.Stream<Node> shown() {
    return header().lookupAll(".header-button").stream()
        .filter(node -> node.isVisible() && node.getParent().isVisible());
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
