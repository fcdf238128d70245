package mapside.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mapside.messages.Messages;
import mapside.settings.Settings;
import org.kordamp.ikonli.material2.Material2AL;

/** The articles that were opened last, as a menu; it takes in what is pasted, too. */
final class RecentFiles extends MenuButton {

  private static final int MOST = 10;
  private static final String SETTING = "recent.";

  private final Messages words;
  private Consumer<Path> open = file -> {};
  private Runnable paste = () -> {};

  RecentFiles(Messages words) {
    this.words = words;
    Icons.dress(this, Material2AL.HISTORY, words.get("app.recent"));
    getStyleClass().add("recent-menu");
    show(List.of());
  }

  /** Takes what the items do. */
  void setVerbs(Consumer<Path> opening, Runnable pasting) {
    open = opening;
    paste = pasting;
  }

  /** Shows some files, the last one first. */
  void show(List<Path> files) {
    List<MenuItem> items = new ArrayList<>();
    for (Path file : files) {
      MenuItem item = new MenuItem(String.valueOf(file.getFileName()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> open.accept(file));
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(words.get("app.recent.none"));
      none.setDisable(true);
      items.add(none);
    }
    MenuItem pasting = new MenuItem(words.get("app.paste"));
    pasting.setOnAction(event -> paste.run());
    items.add(new SeparatorMenuItem());
    items.add(pasting);
    getItems().setAll(items);
  }

  /** Those that some settings know, the last one first. */
  static List<Path> in(Settings settings) {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      try {
        settings
            .get(SETTING + i)
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .ifPresent(files::add);
      } catch (InvalidPathException e) {
        // A settings file that somebody else's system wrote.
        continue;
      }
    }
    return files;
  }

  /** Notes in some settings that a file was opened; answers the new list. */
  static List<Path> with(Path file, Settings settings) {
    List<Path> files = new ArrayList<>(in(settings));
    files.remove(file.toAbsolutePath());
    files.addFirst(file.toAbsolutePath());
    while (files.size() > MOST) {
      files.removeLast();
    }
    for (int i = 0; i < MOST; i++) {
      settings.put(SETTING + i, i < files.size() ? files.get(i).toString() : "");
    }
    return files;
  }
}
