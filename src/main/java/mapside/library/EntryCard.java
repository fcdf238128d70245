package mapside.library;

import java.nio.file.Files;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;

/** A reading as a card: its map, its title, how far it was read. */
final class EntryCard extends Button {

  private static final double WIDTH = 280;
  private static final double HEIGHT = 150;
  private static final int PLACES = 4;

  private final Entry entry;

  EntryCard(Entry entry, Messages messages, Library library, Runnable changed) {
    this.entry = entry;
    getStyleClass().add("entry-card");
    Label title = dressed(new Title(entry.title()), "entry-title");
    Label line = label(entry.line(), "entry-line");
    line.setWrapText(true);
    line.setMaxHeight(54);
    String about = String.join(", ", entry.places().stream().limit(PLACES).toList());
    Label places = label(about, "entry-places");
    ProgressBar progress = new ProgressBar(entry.progress());
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("entry-progress");
    HBox.setHgrow(progress, Priority.ALWAYS);
    Label percent = label(messages.get("shelf.progress", entry.progress()), "entry-percent");
    percent.setMinWidth(Region.USE_PREF_SIZE);
    HBox read = new HBox(progress, percent);
    read.getStyleClass().add("entry-read");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox words = new VBox(title, line, places, space, read);
    words.getStyleClass().add("entry-words");
    VBox.setVgrow(words, Priority.ALWAYS);
    VBox card = new VBox(picture(entry), words);
    setGraphic(card);
    setAccessibleText(messages.get("shelf.entry", entry.title(), entry.line(), entry.progress()));
    MenuItem beside = new MenuItem(messages.get("shelf.beside"));
    beside.setOnAction(event -> library.openBeside(entry.file()));
    ContextMenu menu = new ContextMenu(beside);
    setContextMenu(menu);
    setOnAction(event -> library.open(entry.file()));
    addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
            disarm();
            library.openBeside(entry.file());
            event.consume();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            library.openBeside(entry.file());
            event.consume();
          }
        });
    if (entry.isKept()) {
      Runnable remove =
          () -> {
            library.remove(entry.file());
            changed.run();
          };
      MenuItem item = new MenuItem(messages.get("shelf.remove"));
      item.setOnAction(event -> remove.run());
      menu.getItems().add(item);
      setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.DELETE) {
              remove.run();
              event.consume();
            }
          });
    }
  }

  /** What it shows. */
  Entry entry() {
    return entry;
  }

  /** Two lines of it are seen, whatever else there is to say. */
  private static final class Title extends Label {

    private static final double MOST_HEIGHT = 48;

    Title(String words) {
      super(words);
      setWrapText(true);
      setMaxHeight(MOST_HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.min(MOST_HEIGHT, computePrefHeight(width));
    }
  }

  private static Label label(String words, String styleClass) {
    return dressed(new Label(words), styleClass);
  }

  private static Label dressed(Label label, String styleClass) {
    label.getStyleClass().add(styleClass);
    label.setMaxWidth(WIDTH - 24);
    return label;
  }

  /** The middle of the picture, as much as the card has room for. */
  private static Region picture(Entry entry) {
    StackPane frame = new StackPane();
    frame.getStyleClass().add("entry-picture");
    frame.setMinSize(WIDTH, HEIGHT);
    frame.setMaxSize(WIDTH, HEIGHT);
    frame.setAlignment(Pos.CENTER);
    entry
        .picture()
        .filter(Files::exists)
        .map(file -> new Image(file.toUri().toString()))
        .filter(image -> !image.isError() && image.getWidth() > 0)
        .ifPresent(image -> frame.getChildren().add(view(image)));
    return frame;
  }

  private static ImageView view(Image image) {
    ImageView view = new ImageView(image);
    double scale = Math.max(WIDTH / image.getWidth(), HEIGHT / image.getHeight());
    double width = WIDTH / scale;
    double height = HEIGHT / scale;
    view.setViewport(
        new Rectangle2D(
            (image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
    view.setFitWidth(WIDTH);
    view.setFitHeight(HEIGHT);
    view.setSmooth(true);
    return view;
  }
}
