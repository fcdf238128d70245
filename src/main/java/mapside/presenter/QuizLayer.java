package mapside.presenter;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import mapside.geo.GeoBounds;
import mapside.geo.GeoPoint;
import mapside.lesson.quiz.Answers;
import mapside.lesson.quiz.Question;
import mapside.place.Place;
import mapside.session.ReadingSession;

/** What a quiz shows on the map: where to point by keys, and how far off an answer was. */
final class QuizLayer extends Pane {

  /** What is asked for is shown with so much round it, so that it can be told from its shape. */
  private static final double ROUND = 1.5;

  /** Degrees round a small island, and round a town, which is told by the coasts about it. */
  private static final double LEAST_ROUND = 0.2;

  private static final double ROUND_A_POINT = 3;

  private static final double KEY_STEP = 1 / 40.0;

  private final Show show;
  private final ReadingSession audience;
  private final ScaledMap map;
  private final Line across = new Line();
  private final Line down = new Line();
  private Optional<GeoPoint> cross = Optional.empty();

  QuizLayer(Show show, ScaledMap map) {
    this.show = show;
    this.audience = show.audience();
    this.map = map;
    setMouseTransparent(true);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    show.quizProperty().subscribe(this::changed);
    audience.camera().cameraProperty().subscribe(() -> draw());
  }

  private void changed(Optional<QuizRun> run) {
    if (run.isPresent()) {
      follow(run.get());
    } else {
      map.map().setNamed(true);
    }
    draw();
  }

  private void follow(QuizRun run) {
    run.stateProperty().subscribe(this::put);
  }

  /** Moves the cross that stands for the pointer; it appears in the middle at first. */
  void moveCross(int right, int down) {
    double step = getHeight() * KEY_STEP;
    double x = cross.map(map::x).orElse(getWidth() / 2) + right * step;
    double y = cross.map(map::y).orElse(getHeight() / 2) + down * step;
    cross =
        map.pointAt(Math.clamp(x, 1, getWidth() - 1), Math.clamp(y, 1, getHeight() - 1))
            .or(() -> cross);
    draw();
  }

  /** Answers with the spot that the cross is at; in the middle if it was not moved. */
  void answerAtCross() {
    cross
        .or(() -> map.pointAt(getWidth() / 2, getHeight() / 2))
        .ifPresent(at -> show.quizProperty().get().ifPresent(run -> run.answer(at)));
  }

  /** The map goes with the question; it shows no name that would be the answer. */
  private void put(QuizRun.State state) {
    cross = Optional.empty();
    show.tell("");
    map.map().setNamed(state instanceof QuizRun.Over);
    switch (state) {
      case QuizRun.Asking(Question.WhereIs where, int number) -> {
        audience.clearSelection();
        audience.camera().frame(where.region());
      }
      case QuizRun.Asking(Question.WhichIs which, int number) -> {
        audience.select(which.place().id());
        audience.camera().frame(grown(which.place().location().frame()));
      }
      case QuizRun.Answered answered -> {
        map.map().setNamed(true);
        answered.guess().ifPresent(guess -> reveal(answered.question(), guess));
      }
      default -> {
        audience.clearSelection();
        audience.frameAll();
      }
    }
    draw();
  }

  private void reveal(Question question, GeoPoint guess) {
    if (question instanceof Question.WhereIs where) {
      Place place = where.place();
      audience.select(place.id());
      audience.camera().frame(grown(place.location().frame()).union(GeoBounds.ofPoint(guess)));
    }
  }

  private static GeoBounds grown(GeoBounds box) {
    boolean isPoint = box.lonSpan() == 0 && box.north() == box.south();
    double least = isPoint ? ROUND_A_POINT : LEAST_ROUND;
    double lat = Math.max(least, (box.north() - box.south()) * ROUND);
    double lon = Math.max(least, box.lonSpan() * ROUND);
    return new GeoBounds(
        Math.max(-85, box.south() - lat),
        box.west() - lon,
        Math.min(85, box.north() + lat),
        box.east() + lon);
  }

  private void draw() {
    getChildren().clear();
    show.quizProperty().get().ifPresent(run -> draw(run.stateProperty().get()));
  }

  private void draw(QuizRun.State state) {
    double width = Math.max(3, getHeight() / 200);
    if (state instanceof QuizRun.Answered answered
        && answered.question() instanceof Question.WhereIs where) {
      answered.guess().ifPresent(guess -> drawAnswer(where, guess, width));
    } else if (state instanceof QuizRun.Asking(Question.WhereIs where, int number)) {
      cross.ifPresent(at -> drawCross(at, width));
    } else if (state instanceof QuizRun.Asking(Question.WhichIs which, int number)) {
      drawRing(which.place(), width);
    }
    getChildren().forEach(node -> node.setManaged(false));
  }

  private void drawAnswer(Question.WhereIs where, GeoPoint guess, double width) {
    Answers.Spot spot = Answers.judge(where, guess);
    GeoPoint truth = spot.kilometres() > 0 ? spot.truth() : where.place().location().point();
    Circle at = new Circle(map.x(guess), map.y(guess), width * 2.2);
    at.getStyleClass().add("quiz-guess");
    Circle target = new Circle(map.x(truth), map.y(truth), width * 4);
    target.setFill(null);
    target.setStrokeWidth(width);
    target.getStyleClass().add("quiz-truth");
    if (spot.kilometres() > 0) {
      Line line = new Line(map.x(guess), map.y(guess), map.x(truth), map.y(truth));
      line.getStrokeDashArray().setAll(width * 3, width * 2);
      add(line, "quiz-line", width);
      Label label = new Label(QuizWords.apart(spot, show.words()));
      label.getStyleClass().add("quiz-apart");
      getChildren().addAll(at, target, label);
      label.applyCss();
      label.autosize();
      // On the side of the guess that is away from the place, whose name it must not cover.
      placeLabel(label, map.x(guess), map.y(guess), map.y(truth) < map.y(guess));
    } else {
      getChildren().addAll(at, target);
    }
  }

  private void placeLabel(Node label, double x, double y, boolean isBelow) {
    double wide = label.getLayoutBounds().getWidth();
    double high = label.getLayoutBounds().getHeight();
    double top = isBelow ? y + high * 0.7 : y - high * 1.7;
    label.relocate(
        Math.clamp(x - wide / 2, 4, Math.max(4, getWidth() - wide - 4)),
        Math.clamp(top, 4, Math.max(4, getHeight() - high - 4)));
  }

  /** A dot among others is not seen from the last row; an island is, by its outline. */
  private void drawRing(Place place, double width) {
    if (place.location().outline().isEmpty()) {
      GeoPoint at = place.location().point();
      Circle ring = new Circle(map.x(at), map.y(at), width * 6);
      ring.setFill(null);
      add(ring, "quiz-truth", width);
    }
  }

  private void drawCross(GeoPoint at, double width) {
    double x = map.x(at);
    double y = map.y(at);
    double reach = getHeight() / 22;
    across.setStartX(x - reach);
    across.setEndX(x + reach);
    across.setStartY(y);
    across.setEndY(y);
    down.setStartX(x);
    down.setEndX(x);
    down.setStartY(y - reach);
    down.setEndY(y + reach);
    add(across, "quiz-cross", width);
    add(down, "quiz-cross", width);
  }

  private void add(Shape shape, String styleClass, double width) {
    shape.getStyleClass().setAll(List.of(styleClass));
    shape.setStrokeWidth(width);
    getChildren().add(shape);
  }
}
