package mapside.card;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mapside.fixture.OnFx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SheetsTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theSceneWearsWhatItsPartsBring() throws Exception {
    Pane root = wearing("data:text/css,root");
    Pane left = wearing("data:text/css,left");
    Pane inner = wearing("data:text/css,inner");
    root.getChildren().add(new StackPane(new SplitPane(left, new StackPane(inner))));

    Scene scene = OnFx.call(() -> Sheets.scene(root));

    assertThat(scene.getRoot()).isSameAs(root);
    // What is deeper says the last word, as it did before.
    assertThat(scene.getStylesheets())
        .containsExactly("data:text/css,root", "data:text/css,left", "data:text/css,inner");
    assertThat(root.getStylesheets()).isEmpty();
    assertThat(left.getStylesheets()).isEmpty();
    assertThat(inner.getStylesheets()).isEmpty();
  }

  @Test
  void whatTwoPartsBringIsWornOnce() throws Exception {
    Pane root = wearing("data:text/css,same");
    root.getChildren().add(wearing("data:text/css,same"));

    assertThat(OnFx.call(() -> Sheets.scene(root)).getStylesheets())
        .containsExactly("data:text/css,same");
  }

  private static Pane wearing(String sheet) {
    Pane pane = new Pane();
    pane.getStylesheets().add(sheet);
    return pane;
  }
}
