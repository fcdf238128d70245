package mapside.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** Hands addresses to the system's browser. Mapside itself asks for nothing on a network. */
final class Browser {

  /** JavaFX gives the browser to applications only, and Mapside starts without one. */
  private static final class Host extends Application {
    @Override
    public void start(Stage stage) {
      throw new UnsupportedOperationException();
    }
  }

  private Browser() {}

  /** Opens an address. */
  static void open(String address) {
    new Host().getHostServices().showDocument(address);
  }
}
