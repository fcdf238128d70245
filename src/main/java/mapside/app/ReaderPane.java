package mapside.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mapside.contents.ContentsView;
import mapside.map.MapData;
import mapside.map.MapPane;
import mapside.messages.Messages;
import mapside.places.PlacesView;
import mapside.reader.ReaderView;
import mapside.review.NotesView;
import mapside.review.PlaceLookup;
import mapside.review.ReviewLayer;
import mapside.session.ReadingSession;
import mapside.theme.Appearance;
import org.jspecify.annotations.Nullable;

/** All that a window shows: the header, what could not be done, the article and its map. */
final class ReaderPane extends BorderPane {

  /** The share of the width that the text has when nobody has moved the divider. */
  static final double TEXT_SHARE = 0.46;

  private static final double LEAST_TEXT_WIDTH = 260;
  private static final double LEAST_MAP_WIDTH = 220;

  /** The most that the divider between text and map takes. */
  private static final double DIVIDER = 12;

  /** Beside the contents, the text keeps so much that its lines stay readable. */
  private static final double LEAST_BESIDE_CONTENTS = 360;

  /** As the style sheet of the contents has it. */
  private static final double CONTENTS_WIDTH = 220;

  /** In a narrower window the contents and a list give way to each other. */
  private static final double ROOM_FOR_BOTH = 1100;

  private final HeaderBar header;
  private final MessageBand band;
  private final ReaderView reader;
  private final MapPane map;
  private final SplitPane split;
  private final StackPane center;
  private final BorderPane textSide;
  private final OpeningBar openingBar;
  private @Nullable PlacesView places;
  private @Nullable NotesView notes;
  private @Nullable ContentsView contents;
  private final DoubleProperty textShare = new SimpleDoubleProperty(TEXT_SHARE);
  private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();

  ReaderPane(
      ReadingSession session,
      Appearance appearance,
      Messages messages,
      MapData mapData,
      PlaceLookup lookup,
      HeaderBar.Verbs verbs) {
    getStyleClass().add("mapside-window");
    Look.follow(appearance, this);
    header = new HeaderBar(session, appearance, messages, verbs);
    band = new MessageBand(messages);
    reader = new ReaderView(session, appearance, messages);
    map = new MapPane(session, appearance, messages, mapData);
    ReviewLayer text = new ReviewLayer(reader, session, messages, lookup);
    text.setMinWidth(LEAST_TEXT_WIDTH);
    map.setMinWidth(LEAST_MAP_WIDTH);
    textSide = new BorderPane(text);
    textSide.setMinWidth(LEAST_TEXT_WIDTH);
    split = new SplitPane(textSide, map);
    textShare.subscribe(share -> split.setDividerPositions(share.doubleValue()));
    // A split pane keeps pixels rather than shares, and so drifts with every change of its width.
    split.widthProperty().subscribe(() -> split.setDividerPositions(textShare.get()));
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED, event -> textShare.set(split.getDividerPositions()[0]));
    widthProperty().subscribe(this::fitWidth);
    openingBar = new OpeningBar(messages);
    setTop(new VBox(header, openingBar, band));
    center = new StackPane(split);
    setCenter(center);
    // Made only when it is first asked for, because most readers start without it.
    placesShownProperty().subscribe(shown -> showPlaces(shown, session, messages));
    notesShownProperty().subscribe(shown -> showNotes(shown, session, messages));
    contentsShownProperty().subscribe(shown -> showContents(shown, session, messages));
  }

  MessageBand band() {
    return band;
  }

  ReaderView reader() {
    return reader;
  }

  MapPane map() {
    return map;
  }

  /** Adds a button at the right end of the header. */
  void addButton(Node button) {
    header.add(button);
  }

  /** The button that shows the keys. */
  Region keysButton() {
    return header.keysButton();
  }

  /** The share of the width that the text is given, 0 to 1. */
  DoubleProperty textShareProperty() {
    return textShare;
  }

  /** Whether the list of places is to be seen. */
  BooleanProperty placesShownProperty() {
    return header.placesButton().selectedProperty();
  }

  /** Whether the reader's notes are to be seen; the list of places gives way to them. */
  BooleanProperty notesShownProperty() {
    return header.notesButton().selectedProperty();
  }

  /** Shows the start page over article and map, which stay where they are, or these again. */
  void showInstead(Optional<? extends Node> page) {
    placesShownProperty().set(false);
    notesShownProperty().set(false);
    center.getChildren().setAll(split);
    page.ifPresent(center.getChildren()::add);
    split.setVisible(page.isEmpty());
    away.set(page.isPresent());
    header.setAway(isAway());
  }

  /** Whether something else is shown than article and map. */
  boolean isAway() {
    return away.get();
  }

  /** Whether something else is shown than article and map. */
  ReadOnlyBooleanProperty awayProperty() {
    return away.getReadOnlyProperty();
  }

  /** Whether the contents of the article are to be seen. */
  BooleanProperty contentsShownProperty() {
    return header.contentsButton().selectedProperty();
  }

  /** Says that an article is being opened. */
  OpeningBar openingBar() {
    return openingBar;
  }

  /** Tells how the search for places stands; nothing if the words are empty. */
  void tellOfPlaces(String words) {
    header.tellOfPlaces(words);
  }

  /** The file of the base map that is shown; empty for Mapside's own. */
  ObjectProperty<Optional<Path>> shownBaseMapProperty() {
    return header.baseMapMenu().shownProperty();
  }

  /** The parts that the keyboard goes round. */
  List<Node> parts() {
    if (isAway()) {
      return List.of(center.getChildren().getLast());
    }
    List<Node> parts = new ArrayList<>(List.of(reader, map));
    if (textSide.getLeft() != null) {
      parts.add(textSide.getLeft());
    }
    if (getLeft() != null) {
      parts.add(getLeft());
    }
    return parts;
  }

  /** Whether nothing moves, loads or waits to be painted. */
  boolean isAtRest() {
    return reader.isAtRest() && map.isAtRest();
  }

  /** Beside the text, made when it is first asked for. */
  private void showContents(boolean shown, ReadingSession session, Messages messages) {
    if (!shown) {
      if (textSide.getLeft() != null) {
        textSide.setLeft(null);
        fitText();
        reader.requestFocus();
      }
      return;
    }
    ContentsView list = contents;
    if (list == null) {
      ContentsView made = new ContentsView(session, messages, reader::jumpTo);
      reader.visibleRangeProperty().subscribe(range -> made.follow(range.start() + 1));
      contents = made;
      list = made;
    }
    if (isNarrow()) {
      placesShownProperty().set(false);
      notesShownProperty().set(false);
    }
    textSide.setLeft(list);
    fitText();
    list.requestFocus();
  }

  private void fitWidth() {
    if (isNarrow() && getLeft() != null) {
      contentsShownProperty().set(false);
    }
    fitText();
  }

  /** The contents take nothing from the text that it needs; the map gives way. */
  private void fitText() {
    double text = isNarrow() ? LEAST_TEXT_WIDTH : LEAST_BESIDE_CONTENTS;
    textSide.setMinWidth(textSide.getLeft() == null ? LEAST_TEXT_WIDTH : CONTENTS_WIDTH + text);
    if (getLeft() instanceof Region side) {
      // At its usual width it would push the map over the edge of a narrow window.
      side.setMaxWidth(getWidth() - textSide.getMinWidth() - LEAST_MAP_WIDTH - DIVIDER);
    }
  }

  private boolean isNarrow() {
    return getWidth() > 0 && getWidth() < ROOM_FOR_BOTH;
  }

  /** The list takes the keyboard, and leaves it to the text. */
  private void showPlaces(boolean shown, ReadingSession session, Messages messages) {
    if (shown) {
      notesShownProperty().set(false);
      contentsShownProperty().set(contentsShownProperty().get() && !isNarrow());
      PlacesView list = places == null ? new PlacesView(session, messages) : places;
      places = list;
      setLeft(list);
      fitText();
      list.requestFocus();
    } else {
      leave(places);
    }
  }

  private void showNotes(boolean shown, ReadingSession session, Messages messages) {
    if (shown) {
      placesShownProperty().set(false);
      contentsShownProperty().set(contentsShownProperty().get() && !isNarrow());
      NotesView list = notes == null ? new NotesView(session, messages) : notes;
      notes = list;
      setLeft(list);
      fitText();
      list.requestFocus();
    } else {
      leave(notes);
    }
  }

  private void leave(@Nullable Node list) {
    if (list != null && getLeft() == list) {
      setLeft(null);
      reader.requestFocus();
    }
  }
}
