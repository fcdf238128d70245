package mapside.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import mapside.messages.Messages;
import mapside.session.MapTools;
import mapside.session.ReadingSession;

/**
 * The tools of one map: what they draw on it and before it, and what pointer and keys do with them.
 * For the JavaFX thread.
 */
public final class MapToolset {

  private final MapTools tools;
  private final ToolGround ground;
  private final ToolCards cards;
  private final Globe globe;
  private final ToolHand hand;
  private final ToolVerbs verbs;
  private Runnable redraw = () -> {};
  private boolean landAsked;
  private final ToolData data;

  /**
   * Makes the tools of a map.
   *
   * @param focusMap gives the map the keyboard
   */
  public MapToolset(ReadingSession session, Messages words, ToolData data, Runnable focusMap) {
    this.data = data;
    tools = session.tools();
    ground = new ToolGround(tools, session.mapChoices(), words);
    globe = new Globe(session.camera(), words);
    verbs = new ToolVerbs(session, data, words.language(), focusMap);
    Chooser chooser = new Chooser(words, verbs::lay, verbs::closeChooser);
    ToolButtons buttons =
        new ToolButtons(tools, words, verbs::toggleMeasuring, verbs::toggleChooser);
    cards = new ToolCards(tools, words, globe, buttons, chooser, verbs::bring);
    verbs.use(chooser, cards);
    hand = new ToolHand(tools, ground, cards, verbs);
    tools.graticuleProperty().subscribe(this::changed);
    tools.overviewProperty().subscribe(this::changed);
    tools.unitsProperty().subscribe(this::changed);
    tools.courseProperty().subscribe(this::changed);
    tools.measuringProperty().subscribe(this::changed);
    tools.comparisonProperty().subscribe(this::changed);
    session.mapChoices().namingProperty().subscribe(this::changed);
    tools.pointerProperty().subscribe(this::pointed);
    chooser.visibleProperty().subscribe(this::changed);
  }

  /** Has the map call {@link #show} soon when something changed. */
  public void onChange(Runnable listener) {
    redraw = listener;
  }

  /** What is drawn on the map, below its names. */
  public Region ground() {
    return ground;
  }

  /** What stands before the map. */
  public Region cards() {
    return cards;
  }

  /** What the pointer does with the tools. */
  public ToolHand hand() {
    return hand;
  }

  /** Lets the tools' keys hold in a whole window. */
  public void install(Scene scene) {
    ToolKeys.install(scene, tools, verbs);
  }

  /** Whether nothing waits to be read. */
  public boolean isAtRest() {
    return !tools.overviewProperty().get() || !globe.isVisible() || globe.isComplete();
  }

  /**
   * Puts the tools' cards where they stand.
   *
   * @param controls the box of the map's own buttons
   * @param bottom the upper edge of what is written along the lower edge of the map
   * @param panelWidth how wide the panel wants to be
   * @return the box that is left for the panel
   */
  public Bounds arrange(MapFrame frame, Bounds controls, double bottom, double panelWidth) {
    follow(frame);
    cards.keepFree(controls, bottom, panelWidth);
    cards.show(frame);
    askForLand();
    return cards.panelRoom();
  }

  /**
   * Draws what the tools show on a map that has no cards before it.
   *
   * @param others boxes of other things before the map
   */
  public void showGround(MapFrame frame, List<Bounds> others) {
    follow(frame);
    ground.show(frame, others);
  }

  private void follow(MapFrame frame) {
    verbs.at(frame);
    hand.at(frame);
  }

  /** Whether what is open at the moment needs some of a box. */
  public boolean needs(Bounds box) {
    return cards.needs(box);
  }

  /**
   * Draws what the tools show on the map.
   *
   * @param panel the box of the panel if it is shown, before which the tools' cards give way
   * @param others boxes of other things before the map, which what is drawn keeps clear of
   */
  public void show(MapFrame frame, Optional<Bounds> panel, List<Bounds> others) {
    cards.giveWay(panel);
    List<Bounds> taken = new ArrayList<>(others);
    taken.addAll(cards.taken());
    ground.show(frame, taken);
  }

  /** The box of the name that an outline laid over the map has; empty if there is none. */
  public Optional<Bounds> laidName() {
    return ground.laidName();
  }

  /** The boxes of the cards that are shown. */
  public List<Bounds> taken() {
    return cards.taken();
  }

  private void askForLand() {
    if (!landAsked && globe.isVisible()) {
      landAsked = true;
      data.land(
          land -> {
            globe.fill(land);
            changed();
          });
    }
  }

  /** The offered leg moves with the pointer. */
  private void pointed() {
    cards.tellCopied(Optional.empty());
    if (tools.isMeasuring()) {
      ground.forget();
    }
    redraw.run();
  }

  private void changed() {
    ground.forget();
    redraw.run();
  }
}
