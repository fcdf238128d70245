package mapside.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import mapside.theme.Appearance;
import mapside.theme.Theme;

/** Dresses a window in the theme that is chosen, and again when another one is. */
final class Look {

  private Look() {}

  /** Follows the appearance for as long as the root lives. */
  static void follow(Appearance appearance, Parent root) {
    root.getStylesheets().addAll(sheet("palette.css"), sheet("window.css"));
    appearance.themeProperty().subscribe(theme -> wear(theme, root));
  }

  /** The same for a window whose controls are as light or dark as the others'. */
  static void followBeside(Appearance appearance, Scene scene) {
    scene.getStylesheets().addAll(0, List.of(sheet("palette.css"), sheet("window.css")));
    appearance.themeProperty().subscribe(theme -> mark(theme, scene.getRoot()));
  }

  private static void wear(Theme theme, Parent root) {
    String sheet =
        theme == Theme.DARK
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS();
    // One for all windows; to set it again would style them all anew.
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
    mark(theme, root);
  }

  private static void mark(Theme theme, Parent root) {
    for (Theme each : Theme.values()) {
      root.getStyleClass().remove(each.code());
    }
    root.getStyleClass().add(theme.code());
    root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), theme == Theme.DARK);
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource(name);
    if (url == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    return url.toExternalForm();
  }
}
