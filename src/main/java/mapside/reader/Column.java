package mapside.reader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import mapside.article.Block;
import mapside.text.TextRange;

/**
 * The column of pieces. Only those on the screen have nodes; the heights of all others are
 * estimates until they come into view. What is on the screen stays where it is when an estimate
 * turns out wrong, because the position is kept as a {@link Spot}.
 */
final class Column extends Region {

  private final Function<Piece, PieceView> maker;
  private final Consumer<PieceView> painter;
  private final Consumer<PieceView> refresher;
  private final TreeMap<Integer, PieceView> views = new TreeMap<>();
  private final SetAside aside = new SetAside(getChildren()::removeAll);
  private final ReadingPlace place = new ReadingPlace(this);
  private List<Piece> pieces = List.of();
  private Heights heights = new Heights(new double[0]);
  private Measure measure;
  private Spot spot = Spot.TOP;
  private double fittedWidth = -1;
  private double fittedHeight = -1;
  private boolean stale;
  private boolean moved;
  private int firstPlaced;
  private int lastPlaced;
  private Runnable onPlaced = () -> {};

  /**
   * Starts empty.
   *
   * @param maker makes the view of a piece
   * @param painter draws behind the text of a view whose lines were broken anew
   * @param refresher draws what has changed behind the text of a view since it was last seen
   */
  Column(
      Measure measure,
      Function<Piece, PieceView> maker,
      Consumer<PieceView> painter,
      Consumer<PieceView> refresher) {
    this.measure = measure;
    this.maker = maker;
    this.painter = painter;
    this.refresher = refresher;
    getStyleClass().add("reader-column");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Shows other pieces from their beginning. */
  void show(List<Piece> newPieces) {
    views.clear();
    aside.clear();
    getChildren().clear();
    pieces = newPieces;
    firstPlaced = 0;
    lastPlaced = 0;
    heights = Estimate.of(pieces, measure, getWidth());
    moveTo(Spot.TOP);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The number of the piece that shows an offset. */
  int pieceOf(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).range().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The views on the screen and just beside it, from the top down. */
  Collection<PieceView> views() {
    return views.values();
  }

  /** Called at the end of every layout. */
  void setOnPlaced(Runnable action) {
    onPlaced = action;
  }

  /** Where the view begins now. */
  Spot spot() {
    return spot;
  }

  /** Puts a spot at the top of the view, as far as there is text enough. */
  void moveTo(Spot newSpot) {
    spot = newSpot;
    moved = true;
    place.forget();
    requestLayout();
  }

  /** Moves by some pixels, exactly, even over pieces whose heights are only estimated. */
  void moveBy(double pixels) {
    moveTo(
        Math.abs(pixels) > 3 * getHeight()
            ? spotAt(yOf(spot) + pixels)
            : new Spot(spot.piece(), spot.inset() + pixels));
  }

  /** Keeps the line at the top of the view there when a size changes that lines depend on. */
  void setMeasure(Measure newMeasure) {
    remember();
    measure = newMeasure;
    fittedWidth = -1;
    requestLayout();
  }

  /** The sizes that the text is set in. */
  Measure measure() {
    return measure;
  }

  /** Lays the views out anew because one changed its height, such as that of a figure. */
  void refit() {
    remember();
    stale = true;
    requestLayout();
  }

  /** Until a move is laid out, the views still stand where they were before it. */
  private void remember() {
    if (!moved) {
      place.remember();
    }
  }

  /** Whether what is on the screen is laid out for the size that the column has now. */
  boolean isPlaced() {
    return fittedWidth > 0
        && fittedWidth == getWidth()
        && fittedHeight == getHeight()
        && !stale
        && !moved;
  }

  /** Whether lines are broken for the width that the column has now. */
  boolean isFitted() {
    return fittedWidth > 0 && fittedWidth == getWidth();
  }

  /** How far an offset stands below the top of its piece; a guess where that is not laid out. */
  double within(int offset) {
    int number = pieceOf(offset);
    PieceView view = views.get(number);
    if (view != null) {
      TextBody body = view.bodyAt(offset);
      return body.getLayoutY() + body.lineTop(offset);
    }
    TextRange range = pieces.get(number).range();
    double part = range.isEmpty() ? 0 : (double) (offset - range.start()) / range.length();
    return heights.get(number) * part;
  }

  /** The height of everything, free space at the end included. */
  double totalHeight() {
    return heights.total() + endSpace();
  }

  /** How far a spot is below the beginning of the text, by what is known now. */
  double yOf(Spot at) {
    return pieces.isEmpty() ? 0 : heights.top(at.piece()) + at.inset();
  }

  /** The farthest that the view can begin below the beginning of the text. */
  double lowestTop() {
    return Math.max(0, totalHeight() - getHeight());
  }

  /** The spot at a distance from the beginning of the text, by what is known now. */
  Spot spotAt(double y) {
    if (pieces.isEmpty()) {
      return Spot.TOP;
    }
    double inside = Math.max(0, Math.min(lowestTop(), y));
    int piece = heights.pieceAt(inside);
    return new Spot(piece, inside - heights.top(piece));
  }

  /** The spot that brings the line of an offset to a distance from the top of the view. */
  Spot spotOf(int offset, double fromTop) {
    int piece = pieceOf(offset);
    PieceView view = view(piece);
    TextBody body = view.bodyAt(offset);
    double line = body.getLayoutY() + body.lineTop(offset);
    return new Spot(piece, line - fromTop);
  }

  /**
   * The view at a height of the column; the nearest one beyond the ends, empty if there is none.
   */
  Optional<PieceView> viewAt(double y) {
    PieceView found = null;
    for (PieceView view : views.subMap(firstPlaced, true, lastPlaced, true).values()) {
      if (found == null || view.getLayoutY() <= y) {
        found = view;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The end is lifted off the bottom of the view, clear of what floats there. */
  private double endSpace() {
    return Math.max(110, Math.round(getHeight() * 0.25));
  }

  /** The view of a piece, made and laid out if need be. */
  private PieceView view(int piece) {
    PieceView view = views.get(piece);
    if (view == null) {
      view = aside.take(piece).map(this::back).orElseGet(() -> made(piece));
      views.put(piece, view);
    }
    return view;
  }

  private PieceView back(PieceView view) {
    view.setVisible(true);
    refresher.accept(view);
    requestLayout();
    return view;
  }

  private PieceView made(int piece) {
    PieceView view = maker.apply(pieces.get(piece));
    view.setManaged(false);
    getChildren().add(views.headMap(piece).size() + aside.before(piece), view);
    fit(piece, view);
    return view;
  }

  private void fit(int piece, PieceView view) {
    view.applyCss();
    heights.set(piece, view.fit(getWidth()));
    painter.accept(view);
    view.applyCss();
  }

  @Override
  protected void layoutChildren() {
    if (pieces.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    if (fittedWidth != getWidth()) {
      remember();
      fittedWidth = getWidth();
      heights = Estimate.of(pieces, measure, getWidth());
      stale = true;
    }
    if (stale) {
      refitAll();
    }
    fittedHeight = getHeight();
    Placement placement =
        new Placement(pieces.size(), getHeight(), endSpace(), piece -> view(piece).getHeight());
    placement.fill(spot.piece(), -spot.inset());
    spot = new Spot(placement.first(), -placement.top());
    firstPlaced = placement.first();
    lastPlaced = placement.last();
    dropOutside(placement);
    double y = placement.top();
    for (PieceView view : views.values()) {
      view.relocate(0, snapPositionY(y));
      y += view.getHeight();
    }
    moved = false;
    onPlaced.run();
  }

  private void refitAll() {
    stale = false;
    aside.leave();
    views.forEach(
        (piece, view) -> {
          view.setMeasure(measure);
          fit(piece, view);
        });
    spot = place.restore(spot);
  }

  private void dropOutside(Placement placement) {
    Map<Integer, PieceView> outside = new TreeMap<>(views.headMap(placement.first()));
    outside.putAll(views.tailMap(placement.last() + 1));
    if (!outside.isEmpty()) {
      outside.values().forEach(this::takeKeyboardFrom);
      views.keySet().removeAll(outside.keySet());
      aside.put(outside);
    }
  }

  /**
   * Makes the view of one more piece near the screen, so that no glide has to wait for it.
   *
   * @return false if all that are near have views, or nothing is laid out
   */
  boolean makeAhead() {
    if (!isPlaced() || pieces.isEmpty()) {
      return false;
    }
    for (int away = 1; away <= SetAside.MOST / 2; away++) {
      for (int piece : new int[] {lastPlaced + away, firstPlaced - away}) {
        if (piece >= 0 && piece < pieces.size() && isUnmade(piece)) {
          aside.put(Map.of(piece, made(piece)));
          return true;
        }
      }
    }
    return false;
  }

  /** Pictures are left until they are wanted: they take much memory. */
  private boolean isUnmade(int piece) {
    return !views.containsKey(piece)
        && !aside.holds(piece)
        && !(pieces.get(piece).block().orElse(null) instanceof Block.Figure);
  }

  /** The numbers of the first and the last piece on the screen. */
  TextRange placed() {
    return TextRange.of(firstPlaced, lastPlaced);
  }

  /** What is not on the screen is made anew when it is wanted: its names are others now. */
  void forgetUnseen() {
    aside.leave();
  }

  /** The keyboard stays in the text when the name that has it is scrolled away. */
  private void takeKeyboardFrom(PieceView view) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == view) {
        requestFocus();
        return;
      }
    }
  }
}
