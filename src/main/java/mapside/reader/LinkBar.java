package mapside.reader;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mapside.messages.Messages;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Shows where a link leads, to copy the address or hand it to the system's browser. */
final class LinkBar extends HBox {

  private final Label address = new Label();
  private final Button open;
  private final Runnable home;
  private Consumer<String> browse = address -> {};

  /**
   * Starts out of sight.
   *
   * @param home takes the keyboard back
   */
  LinkBar(Messages words, Runnable home) {
    this.home = home;
    getStyleClass().addAll("find-bar", "link-bar");
    address.getStyleClass().add("link-address");
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    address.setMinWidth(0);
    address.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(address, Priority.ALWAYS);
    Button copy =
        Glyphs.button(
            Material2AL.CONTENT_COPY, words.get("reader.link.copy"), "link-copy", this::copy);
    open =
        Glyphs.button(
            Material2MZ.OPEN_IN_NEW,
            words.get("reader.link.open"),
            "link-open",
            () -> {
              browse.accept(address.getText());
              close();
            });
    Button close =
        Glyphs.button(Material2AL.CLOSE, words.get("reader.link.close"), "link-close", this::close);
    for (Button button : new Button[] {copy, open, close}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().setAll(address, copy, open, close);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    setVisible(false);
  }

  /** Takes what opens an address outside of the program. */
  void setBrowser(Consumer<String> browser) {
    browse = browser;
  }

  /** Shows an address and asks what to do with it. */
  void ask(String target) {
    address.setText(target);
    setAccessibleText(target);
    setVisible(true);
    open.requestFocus();
  }

  /** Leaves everything as it is. */
  void close() {
    setVisible(false);
    home.run();
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(address.getText());
    Clipboard.getSystemClipboard().setContent(content);
    close();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
