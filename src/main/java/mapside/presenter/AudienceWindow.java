package mapside.presenter;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.card.Sheets;
import mapside.map.MapData;
import mapside.theme.Appearance;

/** The window that the room sees. */
final class AudienceWindow {

  private final Appearance appearance = new Appearance();
  private final MapData data;
  private final AudiencePane pane;
  private final Explore explore;
  private final Scene scene;
  private final Stage stage = new Stage();

  AudienceWindow(Show show, Presentation.Support support) {
    ShowLook look = show.room().lookProperty().get();
    appearance.themeProperty().set(look.theme());
    appearance.mapThemeProperty().set(look.mapTheme());
    data = support.map(appearance);
    pane = new AudiencePane(show, data, appearance);
    explore = new Explore(show, data);
    scene = Sheets.scene(pane);
    support.dress(scene, appearance);
    stage.setScene(scene);
    stage.setTitle(show.words().get("show.title", show.reading().article().about().title()));
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }

  AudiencePane pane() {
    return pane;
  }

  Explore explore() {
    return explore;
  }

  /**
   * Shows it over a whole screen. It is put there as a smaller window first, so that the window
   * manager knows which screen is meant.
   */
  void showOn(Screen screen, Runnable closed) {
    Presentation.onClose(stage, window -> closed.run());
    stage.setFullScreen(false);
    Presentation.put(stage, screen);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.show();
    stage.setFullScreen(true);
    pane.map().map().requestFocus();
  }

  void close() {
    stage.setOnCloseRequest(null);
    stage.close();
    pane.close();
    data.tiles().close();
  }
}
