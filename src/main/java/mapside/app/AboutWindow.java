package mapside.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import mapside.card.Dress;
import mapside.messages.Messages;
import mapside.task.Running;
import mapside.task.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the program: its version and licence, whom to thank for its data, the licences of all
 * its parts, and where it keeps what. Esc closes it.
 */
final class AboutWindow {

  private static final double WIDTH = 880;
  private static final double HEIGHT = 620;
  private static final double LIST_WIDTH = 300;
  private static final double ICON_SIZE = 64;

  private final Messages words;
  private final Tasks tasks;
  private final ProgramFacts facts;
  private final AboutTexts texts;
  private final VBox thanks = new VBox();
  private final ListView<AboutTexts.Part> parts = new ListView<>();
  private final TextArea text = new TextArea();
  private final Stage stage = new Stage();
  private @Nullable Running reading;

  /** Makes the window; {@link #show} shows it. */
  AboutWindow(Services services, ProgramFacts facts) {
    this.words = services.messages();
    this.tasks = services.tasks();
    this.facts = facts;
    texts = new AboutTexts(services.assets(), facts.licences(), words);
  }

  /** Shows it over a window, dressed as that; what it tells is read meanwhile. */
  void show(Scene owner) {
    BorderPane root = pane();
    Dress.as(owner, root);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    stage.setScene(scene);
    stage.setTitle(words.get("about.title"));
    Window window = owner.getWindow();
    stage.initOwner(window);
    stage.setX(window.getX() + Math.max(0, (window.getWidth() - WIDTH) / 2));
    stage.setY(window.getY() + Math.max(0, (window.getHeight() - HEIGHT) / 2));
    stage.show();
    tasks.start(running -> texts.thanks(), this::thank, this::tell);
    tasks.start(running -> texts.parts(), this::list, this::tell);
  }

  private BorderPane pane() {
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText(words.get("about.text"));
    parts.setAccessibleText(words.get("about.parts"));
    parts.setPrefWidth(LIST_WIDTH);
    parts
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            part -> {
              if (part != null) {
                read(part);
              }
            });
    HBox center = new HBox(parts, text);
    HBox.setHgrow(text, Priority.ALWAYS);
    center.getStyleClass().add("about-parts");
    BorderPane pane = new BorderPane(center);
    pane.getStyleClass().add("about");
    pane.setTop(head());
    pane.setBottom(places());
    return pane;
  }

  private HBox head() {
    ImageView icon = new ImageView(Icons.ofProgram().getLast());
    icon.setFitWidth(ICON_SIZE);
    icon.setFitHeight(ICON_SIZE);
    Label name = new Label(words.get("about.name", facts.version()));
    name.getStyleClass().add("about-name");
    VBox lines = new VBox(name, line(words.get("about.what")), line(words.get("about.licence")));
    lines.getChildren().add(thanks);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox head = new HBox(icon, lines);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("about-head");
    return head;
  }

  /** Fields rather than labels, so that a path can be copied. */
  private GridPane places() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("about-places");
    row(grid, 0, "about.settings", facts.folders().settings().toString());
    row(grid, 1, "about.state", facts.folders().state().toString());
    return grid;
  }

  private void row(GridPane grid, int row, String key, String path) {
    Label label = new Label(words.get(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    TextField field = new TextField(path);
    field.setEditable(false);
    label.setLabelFor(field);
    field.setAccessibleText(words.get(key));
    GridPane.setHgrow(field, Priority.ALWAYS);
    grid.addRow(row, label, field);
  }

  private static Label line(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void thank(List<String> lines) {
    List<Node> labels = lines.stream().<Node>map(AboutWindow::line).toList();
    labels.forEach(label -> label.getStyleClass().add("about-thanks"));
    thanks.getChildren().setAll(labels);
  }

  private void list(List<AboutTexts.Part> found) {
    parts.getItems().setAll(found);
    parts.getSelectionModel().selectFirst();
    parts.requestFocus();
  }

  private void read(AboutTexts.Part part) {
    if (reading != null) {
      reading.cancel();
    }
    reading = tasks.start(running -> part.text(), this::show, this::tell);
  }

  private void show(String read) {
    text.setText(read);
    text.setScrollTop(0);
  }

  private void tell(Throwable problem) {
    text.setText(words.get("about.unreadable", problem));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stage.close();
      event.consume();
    }
  }
}
