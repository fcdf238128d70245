package mapside.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import mapside.link.LinkedArticle;
import mapside.link.Passage;
import mapside.link.Work;
import mapside.place.PlaceId;
import mapside.text.TextRange;

/**
 * One reading: the article that is open, what of it is selected and what is in view. Views read its
 * properties and call its verbs; they never know each other. For the user-interface thread only.
 */
public final class ReadingSession {

  private final ReadOnlyObjectWrapper<LinkedArticle> reading;
  private final Pointing pointing = new Pointing();
  private final ReadOnlyObjectWrapper<Set<PlaceId>> inView = new ReadOnlyObjectWrapper<>(Set.of());
  private final BooleanProperty mapFollowsText = new SimpleBooleanProperty(false);
  private final CameraState camera = new CameraState();
  private final MapTools tools = new MapTools();
  private final MapChoices mapChoices = new MapChoices();
  private final Selecting selecting = new Selecting(this, camera);
  private final Sureness sureness = new Sureness(this);
  private final Revisions revisions = new Revisions();
  private final Review review = new Review(this);
  private final Notebook notebook = new Notebook(this);
  private final ReadOnlyObjectWrapper<List<Lost>> lost = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<TextRange>> destination =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Opens an article; the map heads for its places. */
  public ReadingSession(LinkedArticle article) {
    this(article, Work.NONE);
  }

  /**
   * Opens an article to which a reader has added something before; the map heads for its places.
   */
  public ReadingSession(LinkedArticle article, Work work) {
    revisions.open(work);
    reading = new ReadOnlyObjectWrapper<>(article);
    settleOn(article);
  }

  /** The article that is open, with its places. */
  public ReadOnlyObjectProperty<LinkedArticle> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** The article that is open, with its places. */
  public LinkedArticle reading() {
    return reading.get();
  }

  /** What is selected. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selecting.selectionProperty();
  }

  /** What is selected. */
  public Selection selection() {
    return selecting.selectionProperty().get();
  }

  /** The place under the pointer, in the text or on the map. */
  public ReadOnlyObjectProperty<Optional<PlaceId>> hoveredProperty() {
    return pointing.placeProperty();
  }

  /** The name under the pointer whose place is not known. */
  public ReadOnlyObjectProperty<Optional<String>> hoveredNameProperty() {
    return pointing.nameProperty();
  }

  /** The places named in the part of the text that is on the screen now. */
  public ReadOnlyObjectProperty<Set<PlaceId>> inViewProperty() {
    return inView.getReadOnlyProperty();
  }

  /** Whether the map goes along when the text scrolls. */
  public BooleanProperty mapFollowsTextProperty() {
    return mapFollowsText;
  }

  /** Whether there is a selection to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return selecting.history().canGoBackProperty();
  }

  /** Whether a selection was gone back from. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return selecting.history().canGoForwardProperty();
  }

  /** The camera that the map shows. */
  public CameraState camera() {
    return camera;
  }

  /** What is measured on the map and laid over it. */
  public MapTools tools() {
    return tools;
  }

  /** What is to be seen on the map, whatever article is open. */
  public MapChoices mapChoices() {
    return mapChoices;
  }

  /** Which of the places that were found count as sure. */
  public Sureness sureness() {
    return sureness;
  }

  /** What the reader has added to the article. */
  public Revisions revisions() {
    return revisions;
  }

  /** The name that the reader is correcting. */
  public Review review() {
    return review;
  }

  /** Marks and comments passages. */
  public Notebook notebook() {
    return notebook;
  }

  /** Where the text was sent last, beside the passages of what is selected. */
  public ReadOnlyObjectProperty<Optional<TextRange>> destinationProperty() {
    return destination.getReadOnlyProperty();
  }

  /** What lost its place in the text, because that has changed since it was saved. */
  public ReadOnlyObjectProperty<List<Lost>> lostProperty() {
    return lost.getReadOnlyProperty();
  }

  /** Tells what lost its place in the text. */
  public void lose(List<Lost> things) {
    lost.set(List.copyOf(things));
  }

  /** Sends the text to where a stretch of it can be read. */
  public void goTo(TextRange range) {
    destination.set(Optional.empty());
    destination.set(Optional.of(range));
  }

  /** Puts another article in place of this one; the history ends. */
  public void open(LinkedArticle article) {
    open(article, Work.NONE);
  }

  /**
   * Puts another article in place of this one; the history ends.
   *
   * @param work what the reader has added to it before
   */
  public void open(LinkedArticle article, Work work) {
    review.end();
    notebook.close();
    selecting.forget();
    pointing.at(Optional.empty());
    inView.set(Set.of());
    tools.endMeasuring();
    tools.endComparison();
    settleOn(article);
    reading.set(article);
    notebook.markedProperty().set(TextRange.of(0, 0));
    revisions.open(work);
  }

  /**
   * Ties the article that is open to other places. What is selected stays selected, as far as it is
   * named; if its name means another place now, the map heads for that. It heads for all places
   * unless somebody has moved it.
   */
  public void relink(LinkedArticle article) {
    boolean untouched = camera.isSettled() && selection().isNothing();
    LinkedArticle before = reading();
    pointing.at(Optional.empty());
    inView.set(Set.of());
    if (untouched) {
      settleOn(article);
    }
    reading.set(article);
    Set<PlaceId> selected = selection().places();
    selecting.again(before);
    if (!selected.containsAll(selection().places())) {
      frameSelection();
    }
  }

  /** Selects one place, everywhere: its passages, and the map frames it. */
  public void select(PlaceId place) {
    select(new LinkedHashSet<>(List.of(place)));
  }

  /** Selects some places together and frames all of them; nothing happens for none. */
  public void select(SequencedSet<PlaceId> places) {
    if (!places.isEmpty()) {
      selecting.changeTo(places, -1);
      frameSelection();
    }
  }

  /** Adds a place to the selection, or takes it out if it is in. */
  public void toggle(PlaceId place) {
    LinkedHashSet<PlaceId> places = new LinkedHashSet<>(selection().places());
    if (!places.remove(place)) {
      places.add(place);
    }
    if (places.isEmpty()) {
      clearSelection();
    } else {
      select(places);
    }
  }

  /** Selects the places that a passage names, and the passage as the one the reader is at. */
  public void select(Passage passage) {
    selecting.changeTo(passage.places(), passage.range().start());
    frameSelection();
  }

  /** Selects one place as named at an offset, so that the reader stays at that passage. */
  public void selectAt(PlaceId place, int offset) {
    int at = reading().passageAt(offset).map(p -> p.range().start()).orElse(-1);
    selecting.changeTo(new LinkedHashSet<>(List.of(place)), at);
    frameSelection();
  }

  /** Selects a name whose place is not known: its passages only, the map stays where it is. */
  public void selectUnplaced(String name) {
    selectUnplacedAt(name, -1);
  }

  /** The same as named at an offset, so that the reader stays at that passage. */
  public void selectUnplacedAt(String name, int offset) {
    selecting.changeTo(name, offset);
  }

  /** Selects nothing; the map stays where it is. */
  public void clearSelection() {
    selecting.clear();
  }

  /** Goes to the next passage of the selection, after the last one to the first. */
  public void nextPassage() {
    selecting.step(1);
  }

  /** Goes to the passage before, from the first one to the last. */
  public void previousPassage() {
    selecting.step(-1);
  }

  /** Goes to one of the passages of the selection by its index; others are ignored. */
  public void goToPassage(int index) {
    selecting.goTo(index);
  }

  /** Goes back to what was selected before, camera included; nothing happens at the start. */
  public void back() {
    selecting.back();
  }

  /** Goes forward again; nothing happens at the end. */
  public void forward() {
    selecting.forward();
  }

  /** Tells which place is under the pointer; empty for none. */
  public void hover(Optional<PlaceId> place) {
    pointing.at(place);
  }

  /** Tells that a name is under the pointer whose place is not known. */
  public void hoverName(String name) {
    pointing.atName(name);
  }

  /** Tells where in the text that is what is under the pointer, if it is in the text. */
  public void hoverAt(int offset) {
    pointing.atOffset(offset);
  }

  /** Where in the text that is what is under the pointer; empty if it is elsewhere. */
  public OptionalInt hoveredOffset() {
    return pointing.offset();
  }

  /** Tells which places the part of the text on the screen names; the map may follow. */
  public void textInView(Set<PlaceId> places) {
    if (places.equals(inView.get())) {
      return;
    }
    inView.set(Set.copyOf(places));
    if (mapFollowsText.get() && selection().isEmpty()) {
      Framing.ofPart(reading(), places).ifPresent(camera::frame);
    }
  }

  /**
   * Tells that the article plays nowhere: a map that still shows where the one before it did shows
   * the world, unless somebody has moved it.
   */
  public void frameNowhere() {
    camera.settleNowhere();
  }

  /** Sends the map to where all places of the article are seen that it is about. */
  public void frameAll() {
    Framing.ofArticle(reading()).ifPresent(camera::frame);
  }

  /**
   * Sends the map to all places that the article is about, however wide, those far from most of
   * them left out.
   */
  public void frameWhole() {
    Framing.ofWhole(reading()).ifPresent(camera::frame);
  }

  /** Sends the map to the selected places; to all if none is selected. */
  public void frameSelection() {
    if (selection().isEmpty()) {
      frameAll();
    } else {
      Framing.of(
              selection().places().stream()
                  .flatMap(id -> reading().gazetteer().find(id).stream())
                  .toList())
          .ifPresent(camera::frame);
    }
  }

  /** Before anybody draws the article, because it may turn the world to another seam. */
  private void settleOn(LinkedArticle article) {
    camera.settle(Framing.ofArticle(article));
  }
}
