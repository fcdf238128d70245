package mapside.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import mapside.article.Span;
import mapside.link.Mention;
import mapside.link.Unplaced;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.text.TextRange;

/** Draws behind the text of the pieces on the screen: coloured bands, and the marks of names. */
final class Highlights {

  private static final double ROUNDING = 4;
  private static final double BAR_WIDTH = 3;
  private static final double BAR_DISTANCE = 13;
  private static final double DOT = 3.2;

  private final ReadingSession session;
  private final Messages words;
  private final Bands bands;
  private final Consumer<Span.Link> follow;

  /**
   * Draws for a session.
   *
   * @param follow goes where a link leads
   */
  Highlights(ReadingSession session, Messages words, Bands bands, Consumer<Span.Link> follow) {
    this.follow = follow;
    this.session = session;
    this.words = words;
    this.bands = bands;
  }

  /** Draws a view whose lines were broken anew. */
  void fit(PieceView view) {
    for (TextBody body : view.bodies()) {
      if (body.marks().isEmpty()) {
        addMarks(body, view.piece());
      }
      body.marks().forEach(mark -> ((TextMark) mark).fit(body));
    }
    view.setBands(List.of());
    refresh(view);
  }

  /** Draws a view again if anything changed that shows in it. */
  void refresh(PieceView view) {
    List<Band> now = bands.in(view.piece().range());
    if (!now.equals(view.bands())) {
      view.setBands(now);
      for (TextBody body : view.bodies()) {
        List<Node> drawn = new ArrayList<>();
        now.forEach(band -> draw(band, view, body).ifPresent(drawn::add));
        body.behind().setAll(drawn);
      }
    }
    refreshMarks(view);
  }

  /** Shows which names are pointed at or selected. */
  void refreshMarks(PieceView view) {
    Optional<PlaceId> hovered = session.hoveredProperty().get();
    Set<PlaceId> chosen = session.selection().places();
    for (MentionMark mark : marksOf(view)) {
      PlaceId place = mark.mention().place();
      mark.show(hovered.filter(place::equals).isPresent(), chosen.contains(place));
    }
    Optional<String> hoveredName = session.hoveredNameProperty().get();
    Optional<String> chosenName = session.selection().unplaced();
    for (UnplacedMark mark : unplacedOf(view)) {
      Optional<String> name = Optional.of(mark.unplaced().name());
      mark.show(hoveredName.equals(name), chosenName.equals(name));
    }
  }

  /** The marks of a view, in text order. */
  static List<MentionMark> marksOf(PieceView view) {
    return marks(view, MentionMark.class);
  }

  /** The marks of names without a place, in text order. */
  static List<UnplacedMark> unplacedOf(PieceView view) {
    return marks(view, UnplacedMark.class);
  }

  /** The marks of links of a view, in text order. */
  static List<LinkMark> linksOf(PieceView view) {
    return marks(view, LinkMark.class);
  }

  private static <T> List<T> marks(PieceView view, Class<T> kind) {
    return view.bodies().stream()
        .flatMap(body -> body.marks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private void addMarks(TextBody body, Piece piece) {
    for (Span span : piece.spans()) {
      if (span instanceof Span.Link link && link.range().overlaps(body.range())) {
        body.marks().add(new LinkMark(link, () -> follow.accept(link)));
      }
    }
    for (Mention mention :
        MentionSearch.in(session.reading().mentions(), Mention::range, body.range())) {
      int at = mention.range().start();
      MentionMark mark = new MentionMark(mention, () -> session.selectAt(mention.place(), at));
      tell(mark);
      body.marks().add(mark);
    }
    List<Unplaced> unplaced = session.reading().unplaced();
    for (Unplaced each : MentionSearch.in(unplaced, Unplaced::range, body.range())) {
      String name = each.name();
      int at = each.range().start();
      body.marks()
          .add(
              new UnplacedMark(
                  each,
                  words.get("reader.unplaced", name),
                  () -> session.selectUnplacedAt(name, at)));
    }
  }

  /** Draws what has changed since a view was last on the screen. */
  void renew(PieceView view) {
    refresh(view);
    refreshGuesses(view);
  }

  /** Shows which mentions are guesses now. */
  void refreshGuesses(PieceView view) {
    marksOf(view).forEach(this::tell);
  }

  private void tell(MentionMark mark) {
    Mention mention = mark.mention();
    String name =
        session
            .reading()
            .gazetteer()
            .find(mention.place())
            .map(place -> place.names().in(words.language()))
            .orElse("");
    boolean guess = session.sureness().isGuess(mention);
    mark.tell(
        guess,
        guess
            ? words.get("reader.mention.guess", name, mention.confidence())
            : words.get("reader.mention", name));
  }

  /** Marks other names in a view than before; its lines stay. */
  void relink(PieceView view) {
    view.bodies().forEach(body -> body.marks().clear());
    fit(view);
  }

  private static Optional<Node> draw(Band band, PieceView view, TextBody body) {
    List<Rectangle2D> boxes = widened(body.lineBoxes(band.range()));
    if (boxes.isEmpty()) {
      return Optional.empty();
    }
    Node node =
        switch (band.kind()) {
          case ACTIVE -> bar(boxes, view.indentOf(body));
          case NOTE -> dot(boxes.getLast());
          default -> band.kind().isMark() ? mark(boxes) : area(boxes, band.kind());
        };
    node.getStyleClass().addAll("band", band.kind().styleClass());
    return Optional.of(node);
  }

  private static Node area(List<Rectangle2D> boxes, Band.Kind kind) {
    double rounding = kind == Band.Kind.COPY ? 1 : ROUNDING;
    List<PathElement> outline = MarkerShape.around(boxes, rounding);
    Path path = new Path(outline);
    path.setStroke(null);
    return path;
  }

  /** A marker's colour, and under each line a stroke that tells it from the others without it. */
  private static Node mark(List<Rectangle2D> boxes) {
    Path area = new Path(MarkerShape.around(boxes, 2));
    area.setStroke(null);
    area.getStyleClass().add("mark-area");
    Path line = new Path();
    line.getStyleClass().add("mark-line");
    for (Rectangle2D box : boxes) {
      double y = box.getMaxY() - 2;
      line.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
    }
    return new Group(area, line);
  }

  /** At the upper right of the last letter. */
  private static Node dot(Rectangle2D box) {
    return new Circle(box.getMaxX() + 1, box.getMinY() + 4, DOT);
  }

  /** In the margin of the column, clear of the markers of lists and the bars of quotes. */
  private static Node bar(List<Rectangle2D> boxes, double indent) {
    double top = boxes.getFirst().getMinY() + 2;
    double height = boxes.getLast().getMaxY() - 2 - top;
    Rectangle bar = new Rectangle(-indent - BAR_DISTANCE, top, BAR_WIDTH, height);
    bar.setArcWidth(BAR_WIDTH);
    bar.setArcHeight(BAR_WIDTH);
    return bar;
  }

  private static List<Rectangle2D> widened(List<Rectangle2D> boxes) {
    return boxes.stream()
        .map(b -> new Rectangle2D(b.getMinX() - 1.5, b.getMinY(), b.getWidth() + 3, b.getHeight()))
        .toList();
  }

  /** The stretches of a view that are coloured for one reason; for tests of what is seen. */
  static List<TextRange> drawn(PieceView view, Band.Kind kind) {
    return view.bands().stream().filter(b -> b.kind() == kind).map(Band::range).toList();
  }
}
