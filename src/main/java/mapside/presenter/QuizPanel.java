package mapside.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import mapside.lesson.quiz.Dated;
import mapside.lesson.quiz.Question;
import mapside.messages.Messages;
import mapside.place.Naming;
import mapside.place.Place;

/** A question, what can be answered, and how it went; in the place of the words. */
final class QuizPanel extends VBox {

  private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /** The smallest that letters get, as a share of their size, and the steps to it. */
  private static final double LEAST = 0.4;

  private static final double SMALLER = 0.05;

  private final Show show;
  private final Messages words;
  private final Label head = new Label();
  private final Label question = new Label();
  private final VBox lines = new VBox();
  private final VBox actions = new VBox();
  private final Label verdict = new Label();
  private final Label rule = new Label();
  private final Label hint = new Label();
  private final Scale smaller = new Scale(1, 1, 0, 0);

  QuizPanel(Show show) {
    this.show = show;
    words = show.words();
    getStyleClass().add("quiz-panel");
    getTransforms().setAll(smaller);
    head.getStyleClass().add("quiz-head");
    question.getStyleClass().add("quiz-question");
    lines.getStyleClass().add("quiz-lines");
    verdict.getStyleClass().add("quiz-verdict");
    rule.getStyleClass().add("quiz-hint");
    hint.getStyleClass().add("quiz-hint");
    for (Label label : new Label[] {head, question, verdict, rule, hint}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getChildren().setAll(head, question, lines, verdict, actions, space, rule, hint);
    show.quizProperty()
        .subscribe(
            now -> {
              setVisible(now.isPresent());
              now.ifPresent(this::follow);
            });
    // Question and answers name places as the map does.
    show.audience()
        .mapChoices()
        .namingProperty()
        .subscribe((before, now) -> show.quizProperty().get().ifPresent(this::show));
  }

  /** What is asked, or how the round went. */
  String questionText() {
    return question.getText();
  }

  /** How the last answer was judged; empty while a question is open. */
  String verdictText() {
    return verdict.getText();
  }

  /** How an answer is judged; empty after the round. */
  String ruleText() {
    return rule.getText();
  }

  /**
   * Fills a box from the left upper corner. What does not fit in gives way: first how an answer is
   * judged, once there is one the keys, and then the letters get smaller.
   */
  void layIn(double width, double height) {
    tell(verdict, !verdict.getText().isEmpty());
    tell(rule, true);
    tell(hint, true);
    if (prefHeight(width) > height) {
      tell(rule, false);
    }
    if (prefHeight(width) > height && verdict.isVisible()) {
      tell(hint, false);
    }
    double share = 1;
    while (share > LEAST && prefHeight(width / share) > height / share) {
      share -= SMALLER;
    }
    smaller.setX(share);
    smaller.setY(share);
    resizeRelocate(0, 0, width / share, height / share);
  }

  private static void tell(Label words, boolean isTold) {
    words.setVisible(isTold);
    words.setManaged(isTold);
  }

  private void follow(QuizRun run) {
    run.stateProperty().subscribe(state -> show(run));
    run.orderProperty().subscribe(order -> show(run));
    run.cursorProperty().subscribe(at -> show(run));
  }

  private void show(QuizRun run) {
    lines.getChildren().clear();
    actions.getChildren().clear();
    verdict.setText("");
    rule.setText("");
    switch (run.stateProperty().get()) {
      case QuizRun.Asking(Question asked, int number) -> {
        head(run, number);
        question.setText(QuizWords.question(asked, naming(), words));
        rule.setText(QuizWords.rule(asked, words));
        hint.setText(words.get("show.quiz.hint." + sort(asked)));
        open(asked, run);
      }
      case QuizRun.Answered answered -> {
        head(run, answered.number());
        question.setText(QuizWords.question(answered.question(), naming(), words));
        verdict.setText(
            words.get(
                "show.quiz.points",
                QuizWords.verdict(answered, naming(), words),
                answered.points()));
        rule.setText(QuizWords.rule(answered.question(), words));
        hint.setText(words.get("show.quiz.hint.on"));
        closed(answered, run);
        actions.getChildren().add(button("show.quiz.on", run::goOn));
      }
      case QuizRun.Over over -> {
        head.setText(words.get("show.quiz.over"));
        question.setText(words.get("show.quiz.score", run.points(), run.possible()));
        hint.setText(words.get("show.quiz.hint.over"));
        actions.getChildren().add(button("show.quiz.leave", show::endQuiz));
      }
    }
  }

  private void head(QuizRun run, int number) {
    head.setText(words.get("show.quiz.head", number, run.size(), run.points()));
  }

  private static String sort(Question question) {
    return switch (question) {
      case Question.WhereIs where -> "where";
      case Question.WhichIs which -> "which";
      case Question.InOrder order -> "order";
    };
  }

  private void open(Question asked, QuizRun run) {
    int at = run.cursorProperty().get();
    if (asked instanceof Question.WhichIs which) {
      List<String> names = which.choices().stream().map(this::name).toList();
      addLines(names, at, run::choose);
    } else if (asked instanceof Question.InOrder) {
      List<Dated> order = run.orderProperty().get();
      for (int i = 0; i < order.size(); i++) {
        lines.getChildren().add(orderLine(order.get(i), i, run));
      }
      actions.getChildren().add(button("show.quiz.done", run::confirm));
    }
  }

  private void closed(QuizRun.Answered answered, QuizRun run) {
    if (answered.question() instanceof Question.WhichIs which) {
      List<Place> choices = which.choices();
      addLines(choices.stream().map(this::name).toList(), -1, chosen -> {});
      for (int i = 0; i < choices.size(); i++) {
        boolean isRight = choices.get(i).equals(which.place());
        boolean isChosen = answered.chosen().filter(choices.get(i)::equals).isPresent();
        lines.getChildren().get(i).pseudoClassStateChanged(RIGHT, isRight);
        lines.getChildren().get(i).pseudoClassStateChanged(WRONG, isChosen && !isRight);
      }
    } else if (answered.question() instanceof Question.InOrder) {
      List<Dated> right = new ArrayList<>(run.orderProperty().get());
      right.sort(Comparator.comparing(Dated::day));
      addLines(
          right.stream().map(item -> QuizWords.dated(item, true, words)).toList(),
          -1,
          chosen -> {});
      for (int i = 0; i < right.size(); i++) {
        boolean isRight = right.get(i).equals(run.orderProperty().get().get(i));
        lines.getChildren().get(i).pseudoClassStateChanged(RIGHT, isRight);
        lines.getChildren().get(i).pseudoClassStateChanged(WRONG, !isRight);
      }
    }
  }

  private void addLines(List<String> texts, int at, IntConsumer chosen) {
    for (int i = 0; i < texts.size(); i++) {
      int index = i;
      Label line = line((i + 1) + "  " + texts.get(i));
      line.pseudoClassStateChanged(AT, i == at);
      line.setOnMouseClicked(event -> chosen.accept(index));
      lines.getChildren().add(line);
    }
  }

  /** A line that moves up when it is clicked, and by buttons. */
  private HBox orderLine(Dated item, int index, QuizRun run) {
    Label title = new Label(item.title());
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(title, mover("▲", index, -1, run), mover("▼", index, 1, run));
    line.getStyleClass().add("quiz-choice");
    line.pseudoClassStateChanged(AT, index == run.cursorProperty().get());
    return line;
  }

  private Button mover(String sign, int index, int by, QuizRun run) {
    Button button = new Button(sign);
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("quiz-mover");
    button.setAccessibleText(words.get(by < 0 ? "show.quiz.earlier" : "show.quiz.later"));
    button.setOnAction(
        event -> {
          run.point(index);
          run.moveCursor(by, true);
        });
    return button;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.get(key));
    button.setFocusTraversable(false);
    button.getStyleClass().add("quiz-button");
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("quiz-choice");
    return line;
  }

  private String name(Place place) {
    return QuizWords.name(place, naming());
  }

  private Naming naming() {
    return show.audience().mapChoices().namingProperty().get();
  }
}
