package mapside.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mapside.card.Tips;
import mapside.messages.Messages;
import mapside.session.MapChoices;
import mapside.session.ReadingSession;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What the map shows and how to change it: the legend, and when it is open, the choice of borders
 * and of the languages of names.
 */
final class MapPanel extends VBox {

  private static final double WIDTH = 396;

  private static final double LEAST_WIDTH = 280;

  /** In less than this nobody can read the legend; the button alone is left, which opens it. */
  private static final double LEAST_LEGEND = 104;

  private final ReadingSession session;
  private final MapData data;
  private final MapChoices choices;
  private final Legend legend;
  private final ToggleButton opener = new ToggleButton();
  private final BorderChooser borders;
  private final HBox head = new HBox();
  private final VBox body;
  private final ScrollPane scroll;
  private boolean isStyled;

  /** Whether there is anything that the legend explains. */
  private boolean isExplaining;

  /**
   * A panel for a map.
   *
   * @param showsStandIns whether a name is shown in another language than the one asked for
   */
  MapPanel(
      ReadingSession session, MapData data, Messages words, ReadOnlyBooleanProperty showsStandIns) {
    this.session = session;
    this.data = data;
    this.choices = session.mapChoices();
    legend = new Legend(words);
    borders = new BorderChooser(choices, data.history(), words);
    body = new VBox(borders, new NamesChooser(choices, words));
    body.getStyleClass().add("panel-body");
    setUpOpener(words);
    head.getChildren().setAll(legend, opener);
    head.getStyleClass().add("panel-head");
    HBox.setHgrow(legend, Priority.ALWAYS);
    getStyleClass().add("map-panel");
    scroll = new ScrollPane(body);
    scroll.getStyleClass().add("panel-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    getChildren().setAll(head, scroll);
    choices.panelOpenProperty().subscribe(this::open);
    choices.panelOpenProperty().subscribe((before, now) -> opener.requestFocus());
    choices.bordersProperty().subscribe(() -> explain(showsStandIns.get()));
    showsStandIns.subscribe(this::explain);
    session.readingProperty().subscribe(() -> explain(showsStandIns.get()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setOnMousePressed(javafx.event.Event::consume);
    setOnMouseReleased(javafx.event.Event::consume);
    setOnScroll(javafx.event.Event::consume);
  }

  /** The width it wants, at most what there is; the legend in one line if it can be. */
  double widthWithin(double room) {
    if (!isStyled) {
      // Only for what was changed since the last pulse: it costs a map that moves every frame.
      legend.applyCss();
      isStyled = true;
    }
    double opening = snappedLeftInset() + snappedRightInset() + opener.prefWidth(-1);
    showLegend(isExplaining && room - opening - head.getSpacing() >= LEAST_LEGEND);
    double beside = opening + (legend.isManaged() ? head.getSpacing() : 0);
    double wanted = isOpen() ? WIDTH : Math.ceil(legend.lineWidth() + beside) + 1;
    double width = Math.min(room, wanted);
    legend.wrapWithin(Math.max(0, width - beside));
    return width;
  }

  private void showLegend(boolean shown) {
    legend.setVisible(shown);
    legend.setManaged(shown);
  }

  /** Whether it shows what can be chosen, not only the legend. */
  boolean isOpen() {
    return choices.panelOpenProperty().get();
  }

  /** The width that it must have even beside the globe; a closed one wraps its legend for it. */
  double leastWidth(double room) {
    double wanted = widthWithin(room);
    return isOpen() ? wanted : Math.min(wanted, LEAST_WIDTH);
  }

  /** The height it wants at a width, at most what there is; beyond that, its body scrolls. */
  double heightWithin(double width, double room) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    double above = snappedTopInset() + snappedBottomInset() + head.prefHeight(inner);
    double whole = isOpen() ? Math.ceil(body.prefHeight(inner)) : 0;
    double shown = Math.max(0, Math.min(whole, room - above));
    scroll.setVbarPolicy(
        shown < whole ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(shown);
    return above + shown;
  }

  private void setUpOpener(Messages words) {
    opener.getStyleClass().addAll("map-button", "button-icon", "panel-opener", "sets-map-panel");
    Tips.name(opener, words.get("map.panel"));
    opener.selectedProperty().bindBidirectional(choices.panelOpenProperty());
  }

  private void open(boolean isOpen) {
    scroll.setVisible(isOpen);
    scroll.setManaged(isOpen);
    opener.setGraphic(new FontIcon(isOpen ? Material2AL.EXPAND_LESS : Material2MZ.TUNE));
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  private void explain(boolean showsStandIns) {
    boolean isDisputeTold = data.isDisputeTold(session.reading());
    borders.setVisible(isDisputeTold);
    borders.setManaged(isDisputeTold);
    isStyled = false;
    legend.explain(
        isDisputeTold,
        choices.bordersProperty().get(),
        data.history().era(choices.bordersProperty().get()),
        showsStandIns);
    // An article that names no disputed place has nothing to explain: only the button is left.
    isExplaining = !legend.getChildren().isEmpty();
    showLegend(isExplaining);
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /**
   * Escape closes it. What the map would take for panning and zooming is meant for the panel here.
   */
  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE && isOpen()) {
      choices.panelOpenProperty().set(false);
      event.consume();
    } else if (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END) {
      event.consume();
    }
  }
}
