package mapside.reader;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import mapside.article.Article;
import mapside.article.Block;
import mapside.article.Span;
import mapside.link.LinkedArticle;
import mapside.link.PlacePassage;
import mapside.messages.Messages;
import mapside.session.ReadingSession;
import mapside.session.Review;
import mapside.session.Selection;
import mapside.text.TextRange;
import mapside.theme.Appearance;

/**
 * The article to read. Names of places can be pointed at and selected; what is selected anywhere is
 * highlighted here, and the text glides to it.
 */
public final class ReaderView extends Region {

  private static final double BAR_WIDTH = 10;
  private static final double STRIP_WIDTH = 12;
  private static final double FLOAT_MARGIN = 14;

  private final ReadingSession session;
  private final Messages words;
  private final Figures figures = new Figures();
  private final Finder finder = new Finder();
  private final TextSelection copied;
  private final Highlights highlights;
  private final Column column;
  private final MakingAhead ahead;
  private final Scroller scroller;
  private final TextInView inView;
  private final MentionWalk walk;
  private final Copying copying;
  private final PointerInput pointer;
  private final Find find;
  private final LinkBar linkBar;
  private final Links links;
  private final PassagePill pill;
  private final PassageStrip strip;
  private boolean revealing;
  private OptionalInt resuming = OptionalInt.empty();

  /**
   * Shows the article of a session, and every other one that it opens.
   *
   * @param appearance tells the size of the text, its lines and their length
   */
  public ReaderView(ReadingSession session, Appearance appearance, Messages words) {
    this.session = session;
    this.words = words;
    copied = new TextSelection(session.reading().article());
    highlights =
        new Highlights(session, words, new Bands(session, finder, copied), this::followLink);
    column = new Column(Measure.of(appearance), this::viewOf, highlights::fit, highlights::renew);
    ahead = new MakingAhead(column);
    scroller = new Scroller(column, words.get("reader.bar"), appearance.stillProperty()::get);
    inView = new TextInView(session, column);
    linkBar = new LinkBar(words, column::requestFocus);
    links = new Links(session, column, scroller, linkBar);
    walk = new MentionWalk(session, column, scroller, inView);
    copying = new Copying(copied, this::refreshViews, session.notebook().markedProperty()::set);
    pointer = PointerInput.install(session, column, scroller, copying, walk, links);
    find = new Find(finder, scroller, inView, words, this::refreshViews, column::requestFocus);
    pill = new PassagePill(session, words);
    strip = new PassageStrip(session, words, this::positionOf);
    getStyleClass().add("reader");
    getStylesheets().add(stylesheet());
    getChildren().setAll(column, strip, scroller.bar(), pill, find.bar(), linkBar);
    find.bar().visibleProperty().subscribe(this::requestLayout);
    column.setFocusTraversable(true);
    column
        .focusedProperty()
        .subscribe(
            isFocused -> {
              if (isFocused) {
                walk.resume();
              }
            });
    column.setAccessibleRole(AccessibleRole.TEXT_AREA);
    column.addEventHandler(
        KeyEvent.KEY_PRESSED,
        new KeyInput(session, column, scroller, walk, copying, find, inView, links)::onKey);
    column.setOnPlaced(this::onPlaced);
    for (ReadOnlyDoubleProperty size :
        List.of(
            appearance.textSizeProperty(),
            appearance.lineSpacingProperty(),
            appearance.lineLengthProperty())) {
      size.subscribe(
          (before, now) -> {
            column.setMeasure(Measure.of(appearance));
            ahead.again();
          });
    }
    open(session.reading());
    session.readingProperty().subscribe(this::openOrRelink);
    session
        .sureness()
        .leastProperty()
        .subscribe((before, now) -> column.views().forEach(highlights::refreshGuesses));
    session.selectionProperty().subscribe((before, now) -> follow(now));
    session.revisions().workProperty().subscribe((before, now) -> refreshViews());
    session
        .revisions()
        .toldProperty()
        .subscribe(told -> told.ifPresent(each -> goTo(each.change().at())));
    session.destinationProperty().subscribe(to -> to.ifPresent(this::goTo));
    session
        .review()
        .subjectProperty()
        .subscribe(at -> at.filter(each -> column.isFitted()).ifPresent(this::uncover));
    session.notebook().markedProperty().subscribe((before, now) -> unmark(now));
    session
        .hoveredProperty()
        .subscribe((before, now) -> column.views().forEach(highlights::refreshMarks));
    session
        .hoveredNameProperty()
        .subscribe((before, now) -> column.views().forEach(highlights::refreshMarks));
  }

  /** Opens the field to find words in the text; text that is selected is looked for. */
  public void openFind() {
    String start = copied.text();
    boolean usable = start.length() <= 80 && start.indexOf('\n') < 0;
    find.open(usable ? start : "");
  }

  /** Puts the line of an offset at the top of the view, at once or as soon as there is a view. */
  public void showFrom(int offset) {
    scroller.stop();
    revealing = false;
    if (column.isFitted()) {
      column.moveTo(column.spotOf(offset, 0));
    } else {
      resuming = OptionalInt.of(offset);
    }
  }

  /** Whether nothing moves and everything on the screen is laid out and loaded. */
  public boolean isAtRest() {
    return !scroller.isGliding()
        && !revealing
        && !pointer.isDragging()
        && column.isPlaced()
        && column.views().stream()
            .flatMap(view -> view.figure().stream())
            .allMatch(FigureBox::isSettled);
  }

  /** The stretch of the plain text that is on the screen. */
  public TextRange visibleRange() {
    return inView.range();
  }

  /** The same, as it changes. */
  public ReadOnlyObjectProperty<TextRange> visibleRangeProperty() {
    return inView.rangeProperty();
  }

  /** Takes what opens an address outside of the program, when the reader asks for it. */
  public void setBrowser(Consumer<String> browse) {
    linkBar.setBrowser(browse);
  }

  /** Goes to an offset of the plain text; Backspace comes back from there. */
  public void jumpTo(int offset) {
    links.jump(offset);
  }

  /** The stretches on the screen that are highlighted as passages of a strength. */
  public List<TextRange> highlighted(PlacePassage.Strength strength) {
    return drawn(Band.Kind.valueOf(strength.name()));
  }

  /** Puts the keyboard into the text. */
  @Override
  public void requestFocus() {
    column.requestFocus();
  }

  List<TextRange> drawn(Band.Kind kind) {
    List<TextRange> drawn = new ArrayList<>();
    column.views().forEach(view -> drawn.addAll(Highlights.drawn(view, kind)));
    return drawn;
  }

  Copying copying() {
    return copying;
  }

  Column column() {
    return column;
  }

  Scroller scroller() {
    return scroller;
  }

  private static String stylesheet() {
    URL sheet = ReaderView.class.getResource("reader.css");
    if (sheet == null) {
      throw new IllegalStateException("reader.css is missing from the program");
    }
    return sheet.toExternalForm();
  }

  /** An article that is opened anew is another one, even if it says the same. */
  @SuppressWarnings("ReferenceEquality")
  private void openOrRelink(LinkedArticle before, LinkedArticle now) {
    if (before.article() == now.article()) {
      relink();
    } else {
      open(now);
    }
  }

  /** The text stays where it is; only what is drawn behind it changes. */
  private void relink() {
    boolean hadKeyboard = column.isFocusWithin();
    pointer.leave();
    walk.leave();
    column.forgetUnseen();
    ahead.again();
    column.views().forEach(highlights::relink);
    if (hadKeyboard && !column.isFocusWithin()) {
      column.requestFocus();
    }
    inView.forget();
    column.requestLayout();
  }

  private void followLink(Span.Link link) {
    links.follow(link);
  }

  private void open(LinkedArticle reading) {
    Article article = reading.article();
    links.forget();
    scroller.stop();
    pointer.leave();
    walk.leave();
    copied.setArticle(article);
    finder.setText(article.plainText());
    column.setAccessibleText(article.about().title());
    column.show(Pieces.of(article, words));
    if (find.isOpen()) {
      find.find(find.bar().query());
    }
  }

  private PieceView viewOf(Piece piece) {
    Optional<FigureBox> figure =
        piece.block().orElse(null) instanceof Block.Figure block && piece.first()
            ? Optional.of(new FigureBox(block, figures, words, this::refit))
            : Optional.empty();
    String plainText = session.reading().article().plainText();
    PieceView view = new PieceView(piece, plainText, column.measure(), figure);
    if (piece.block().orElse(null) instanceof Block.Note note) {
      view.marker()
          .ifPresent(mark -> mark.setOnMouseClicked(event -> links.jump(note.reference())));
    }
    return view;
  }

  private void refit() {
    column.refit();
  }

  private void follow(Selection selection) {
    refreshViews();
    pill.show(selection);
    strip.refresh();
    requestLayout();
    if (column.isFitted()) {
      reveal(selection);
    } else {
      revealing = true;
    }
  }

  private void reveal(Selection selection) {
    selection.activePassage().ifPresent(at -> scroller.reveal(at.passage().range()));
  }

  /** Someone else has done with what was selected. */
  private void unmark(TextRange marked) {
    if (marked.isEmpty() && !copied.range().isEmpty()) {
      copied.start(copied.range().start(), TextSelection.Unit.CHARACTER);
      refreshViews();
    }
  }

  private void goTo(TextRange range) {
    if (column.isFitted() && range.end() <= session.reading().article().plainText().length()) {
      scroller.reveal(range);
    }
  }

  /** What is asked about a name is asked at the foot of the text, and is not to cover it. */
  private void uncover(Review.Subject name) {
    scroller.revealAbove(name.range());
  }

  private void refreshViews() {
    column.views().forEach(highlights::refresh);
  }

  private double positionOf(TextRange range) {
    Spot spot = new Spot(column.pieceOf(range.start()), 0);
    return (column.yOf(spot) + column.within(range.start())) / column.totalHeight();
  }

  private void onPlaced() {
    scroller.followColumn();
    inView.refresh();
    walk.focusIfThere();
    pointer.refresh();
    strip.refresh();
    ahead.placed();
    if (resuming.isPresent()) {
      int offset = resuming.getAsInt();
      resuming = OptionalInt.empty();
      revealing = false;
      column.moveTo(column.spotOf(offset, 0));
    }
    if (revealing) {
      revealing = false;
      reveal(session.selection());
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double right = width - BAR_WIDTH - STRIP_WIDTH;
    // The field to find words lies above the text, and nothing of that under it.
    FindBar bar = find.bar();
    double findHeight = snapSizeY(bar.prefHeight(-1));
    double top = bar.isVisible() ? findHeight + 2 * FLOAT_MARGIN : 0;
    column.resizeRelocate(0, top, Math.max(1, right), Math.max(1, height - top));
    strip.resizeRelocate(right, 0, STRIP_WIDTH, height);
    scroller.bar().resizeRelocate(width - BAR_WIDTH, 0, BAR_WIDTH, height);
    double most = right - 2 * FLOAT_MARGIN;
    double pillWidth = snapSizeX(Math.min(most, pill.prefWidth(-1)));
    double pillHeight = snapSizeY(pill.prefHeight(-1));
    pill.resizeRelocate(
        snapPositionX((right - pillWidth) / 2),
        height - pillHeight - FLOAT_MARGIN,
        pillWidth,
        pillHeight);
    double linkWidth = Math.min(most, 620);
    double linkHeight = linkBar.prefHeight(-1);
    double raised = pill.isVisible() ? pillHeight + FLOAT_MARGIN / 2 : 0;
    linkBar.resizeRelocate(
        snapPositionX((right - linkWidth) / 2),
        snapPositionY(height - linkHeight - FLOAT_MARGIN - raised),
        linkWidth,
        linkHeight);
    double findWidth = Math.min(most, 440);
    bar.resizeRelocate(right - findWidth - FLOAT_MARGIN, FLOAT_MARGIN, findWidth, findHeight);
  }
}
