package mapside.presenter;

import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import mapside.card.Sheets;
import mapside.map.MapData;
import mapside.theme.Appearance;

/** The window that only the teacher sees. */
final class TeacherWindow {

  private static final double SHARE = 0.9;

  private final MapData data;
  private final TeacherPane pane;
  private final Scene scene;
  private final Stage stage = new Stage();
  private final ScreenPlace place =
      new ScreenPlace(stage, () -> stage.setMaximized(true), this::toFront);

  TeacherWindow(Show show, Presentation.Support support, ShowVerbs verbs, Runnable closed) {
    Appearance appearance = support.desk();
    data = support.map(appearance);
    pane = new TeacherPane(show, data, appearance, verbs);
    scene = Sheets.scene(pane);
    support.dress(scene, appearance);
    stage.setScene(scene);
    stage.setTitle(show.words().get("show.teacher", show.reading().article().about().title()));
    Presentation.onClose(stage, window -> closed.run());
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }

  TeacherPane pane() {
    return pane;
  }

  /** Shows it as a window among others. */
  void showBeside(Screen screen) {
    stage.setWidth(screen.getVisualBounds().getWidth() * SHARE);
    stage.setHeight(screen.getVisualBounds().getHeight() * SHARE);
    stage.show();
    pane.requestFocus();
  }

  /**
   * Shows it as large as a screen lets it. Not full screen: JavaFX has one such window only, and
   * would take the audience's out of it.
   */
  void showOn(Screen screen) {
    place.show(screen);
    toFront();
    pane.requestFocus();
  }

  /** Gives it the keyboard, wherever in it that was. */
  void toFront() {
    stage.toFront();
    stage.requestFocus();
  }

  /** Hides it while there is no screen for it; its map rests meanwhile. */
  void hide() {
    place.hide();
    pane.restUnseen();
  }

  void close() {
    stage.setOnCloseRequest(null);
    place.hide();
    pane.close();
    data.tiles().close();
  }
}
