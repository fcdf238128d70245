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
  private final ScreenPlace place;

  /**
   * Makes the window; it is not shown yet.
   *
   * @param moved is told when it was shown once more by itself, and took the keyboard
   */
  AudienceWindow(Show show, Presentation.Support support, Runnable moved) {
    place = new ScreenPlace(stage, () -> stage.setFullScreen(true), moved);
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

  /** Shows it over a whole screen. */
  void showOn(Screen screen, Runnable closed) {
    Presentation.onClose(stage, window -> closed.run());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    place.show(screen);
    pane.map().map().requestFocus();
  }

  void close() {
    stage.setOnCloseRequest(null);
    place.hide();
    // JavaFX keeps the last window that was full screen, and would keep the lesson with it.
    stage.setScene(null);
    pane.close();
    data.tiles().close();
  }
}
