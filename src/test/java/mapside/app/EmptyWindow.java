package mapside.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A JavaFX window with nothing but a word in it, to time the reader's start against. */
public final class EmptyWindow {

  private EmptyWindow() {}

  /** Shows the window, reports its first frame, and waits to be ended. */
  public static void main(String[] args) throws InterruptedException {
    StartReport report = StartReport.ofSystemProperties();
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          Scene scene = new Scene(new StackPane(new Label("empty")), 1280, 800);
          stage.setScene(scene);
          FirstFrame.of(scene, () -> report.reached("first-frame"));
          stage.show();
        });
    new CountDownLatch(1).await();
  }
}
