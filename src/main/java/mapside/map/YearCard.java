package mapside.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mapside.place.BorderView;
import mapside.place.Era;
import mapside.place.Tenure;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;

/**
 * Explains the map of a year beside a map that is bare: the year and what began it, the colours of
 * those in whose hands land was, and one sentence. Its letters are as large as those round it.
 */
public final class YearCard extends VBox {

  private final ReadingSession session;
  private final MapData data;
  private final Label year = label("year-number");
  private final Label title = label("year-title");
  private final FlowPane legend = new FlowPane();
  private final Label sentence = label("year-sentence");
  private final ReadOnlyObjectWrapper<Optional<Era>> era =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Explains the map of a session for as long as the window lives. */
  public YearCard(ReadingSession session, Appearance appearance, MapData data) {
    this.session = session;
    this.data = data;
    getStyleClass().addAll("map-pane", "year-card");
    getStylesheets().add(MapPane.sheet("map.css"));
    appearance.mapStyleProperty().subscribe(style -> MapPane.wear(this, style));
    legend.getStyleClass().add("year-legend");
    HBox head = new HBox(year, title);
    head.getStyleClass().add("year-head");
    HBox.setHgrow(title, Priority.ALWAYS);
    year.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(head, legend, sentence);
    setAccessibleRole(AccessibleRole.TEXT);
    session.mapChoices().bordersProperty().subscribe(this::show);
  }

  /** What it explains; empty while the map shows the borders of today. */
  public ReadOnlyObjectProperty<Optional<Era>> eraProperty() {
    return era.getReadOnlyProperty();
  }

  /**
   * How high it is in a width. Where that is too much, it goes without the sentence, and without
   * what began the year: the colours of the map are explained in any case.
   *
   * @param most the greatest height that it should have
   */
  public double heightIn(double width, double most) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    for (Node entry : legend.getChildren()) {
      Region line = (Region) entry;
      line.setPrefWidth(USE_COMPUTED_SIZE);
      line.setPrefWidth(Math.min(inner, Math.ceil(line.prefWidth(-1))));
    }
    List<Label> dispensable = List.of(sentence, title);
    dispensable.forEach(words -> tell(words, true));
    double high = prefHeight(width);
    for (Label words : dispensable) {
      if (high > most) {
        tell(words, false);
        high = prefHeight(width);
      }
    }
    return high;
  }

  private static void tell(Label words, boolean isTold) {
    words.setVisible(isTold);
    words.setManaged(isTold);
  }

  private void show(BorderView view) {
    Optional<Era> now =
        data.isDisputeTold(session.reading()) ? data.history().era(view) : Optional.empty();
    now.ifPresent(this::explain);
    era.set(now);
  }

  private void explain(Era then) {
    year.setText(Integer.toString(then.year()));
    title.setText(then.title());
    sentence.setText(then.sentence());
    legend.getChildren().setAll(then.tenures().stream().map(YearCard::entry).toList());
    setAccessibleText(String.join(". ", List.of(year.getText(), then.title(), then.sentence())));
  }

  private static HBox entry(Tenure tenure) {
    Label words = label("year-entry");
    words.setText(tenure.title());
    HBox entry = new HBox(Legend.swatch(tenure), words);
    entry.getStyleClass().add("year-line");
    HBox.setHgrow(words, Priority.ALWAYS);
    return entry;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
