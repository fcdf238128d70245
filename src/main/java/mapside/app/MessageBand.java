package mapside.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.messages.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** Tells, above everything else, what could not be done and what to do about it. */
final class MessageBand extends VBox {

  /** More at a time would leave no room to read; the next comes when one is dismissed. */
  private static final int SHOWN = 3;

  /** Logical pixels for one long message, or for all; the rest is there by scrolling. */
  private static final double MOST_HEIGHT = 240;

  /** Something to tell; a note is no problem and looks quieter. */
  private record Row(String text, boolean isNote, Optional<Offer> offer) {}

  /** Something to do about it, once. */
  private record Offer(String name, Runnable act) {}

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final Messages messages;

  /** What goes when the next article comes: all that was told before anybody asked for it. */
  private final Set<Row> former = new HashSet<>();

  /** Whether all messages are shown, and not only the newest. */
  private boolean isWhole;

  MessageBand(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-band");
    rows.subscribe(this::rebuild);
    rebuild();
  }

  /** Another article is asked for: what is told from now on stays when it comes. */
  void expect() {
    former.clear();
    former.addAll(rows);
  }

  /** Tells some problems in place of what was told before they were expected. */
  void tell(List<String> problems) {
    List<Row> now =
        new ArrayList<>(
            problems.stream()
                .map(text -> new Row(text, false, Optional.empty()))
                .distinct()
                .toList());
    rows.stream().filter(row -> !former.contains(row) && !now.contains(row)).forEach(now::add);
    former.clear();
    rows.setAll(now);
  }

  /** Tells of one problem more. */
  void add(String problem) {
    add(new Row(problem, false, Optional.empty()));
  }

  /** Tells of one thing more that is good to know. */
  void note(String note) {
    add(new Row(note, true, Optional.empty()));
  }

  /** Tells of one problem more, with a button that does something about it. */
  void offer(String problem, String name, Runnable act) {
    add(new Row(problem, false, Optional.of(new Offer(name, act))));
  }

  /** The newest comes first: nothing that was told before can hide it. */
  private void add(Row row) {
    former.remove(row);
    int at = rows.indexOf(row);
    if (at < 0 || at >= SHOWN) {
      rows.remove(row);
      rows.addFirst(row);
    }
  }

  /** What is told now, shown or waiting. */
  List<String> told() {
    return rows.stream().map(Row::text).toList();
  }

  private void rebuild() {
    isWhole &= rows.size() > SHOWN;
    List<HBox> shown = rows.stream().limit(isWhole ? rows.size() : SHOWN).map(this::node).toList();
    if (isWhole) {
      getChildren().setAll(scrolled(new VBox(shown.toArray(HBox[]::new))));
    } else {
      getChildren().setAll(shown);
    }
    if (rows.size() > SHOWN) {
      HBox last = new HBox(others());
      last.getStyleClass().addAll("message-row", "more");
      getChildren().add(last);
    }
    setVisible(!rows.isEmpty());
    setManaged(!rows.isEmpty());
  }

  private Button others() {
    Button others =
        new Button(
            isWhole
                ? messages.get("app.fewer-problems")
                : messages.get("app.more-problems", rows.size() - SHOWN));
    others.getStyleClass().addAll("flat", "message-more");
    others.setOnAction(
        event -> {
          isWhole = !isWhole;
          rebuild();
        });
    return others;
  }

  private static ScrollPane scrolled(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.getStyleClass().add("message-scroll");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMaxWidth(Double.MAX_VALUE);
    pane.setMinHeight(USE_PREF_SIZE);
    pane.setMaxHeight(USE_PREF_SIZE);
    pane.prefViewportHeightProperty()
        .bind(content.heightProperty().map(height -> Math.min(height.doubleValue(), MOST_HEIGHT)));
    HBox.setHgrow(pane, Priority.ALWAYS);
    return pane;
  }

  /**
   * What consists of several faults shows the first line, and the others when they are asked for.
   */
  private HBox node(Row told) {
    List<String> lines = told.text().lines().toList();
    Label words = new Label(lines.isEmpty() ? "" : lines.getFirst());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(words);
    told.offer().ifPresent(offer -> row.getChildren().add(button(told, offer)));
    if (lines.size() > 1) {
      row.getChildren().add(more(words, lines));
    }
    row.getChildren()
        .add(Icons.button(Material2AL.CLOSE, messages.get("app.dismiss"), () -> rows.remove(told)));
    row.getStyleClass().addAll("message-row", told.isNote() ? "note" : "problem");
    return row;
  }

  private Button button(Row told, Offer offer) {
    Button button = new Button(offer.name());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setOnAction(
        event -> {
          rows.remove(told);
          offer.act().run();
        });
    return button;
  }

  private ToggleButton more(Label words, List<String> lines) {
    ToggleButton more = new ToggleButton(messages.get("app.more"));
    more.getStyleClass().addAll("flat", "message-more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    Label rest = new Label(String.join("\n", lines));
    rest.setWrapText(true);
    ScrollPane all = scrolled(rest);
    more.selectedProperty()
        .subscribe(
            (before, now) ->
                ((HBox) more.getParent())
                    .getChildren()
                    .set(0, Boolean.TRUE.equals(now) ? all : words));
    return more;
  }
}
