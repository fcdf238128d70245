package mapside.presenter;

import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
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
    scene = new Scene(pane);
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

  void showOn(Screen screen, Runnable closed) {
    Presentation.onClose(stage, window -> closed.run());
    Presentation.fill(stage, screen);
    pane.map().map().requestFocus();
  }

  void close() {
    stage.setOnCloseRequest(null);
    stage.close();
    pane.close();
    data.tiles().close();
  }
}
