package mapside.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mapside.geo.GeoPoint;
import mapside.lesson.quiz.Answers;
import mapside.lesson.quiz.Dated;
import mapside.lesson.quiz.Question;
import mapside.place.Place;

/** A round of a quiz while it is played. For the JavaFX thread. */
final class QuizRun {

  /** How things stand. */
  sealed interface State {}

  /**
   * A question is open.
   *
   * @param question what is asked
   * @param number of the question, from 1
   */
  record Asking(Question question, int number) implements State {}

  /**
   * A question was answered.
   *
   * @param question what was asked
   * @param number of the question, from 1
   * @param points for the answer
   * @param guess where was clicked, if that was the question
   * @param chosen which name was chosen, if that was the question
   */
  record Answered(
      Question question, int number, int points, Optional<GeoPoint> guess, Optional<Place> chosen)
      implements State {}

  /** All questions were answered. */
  record Over() implements State {}

  private final List<Question> questions;
  private final ReadOnlyObjectWrapper<State> state;
  private final ReadOnlyObjectWrapper<List<Dated>> order = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Integer> cursor = new ReadOnlyObjectWrapper<>(0);
  private int points;
  private int number = 1;

  /** Asks the first of some questions, at least one. */
  QuizRun(List<Question> questions) {
    this.questions = List.copyOf(questions);
    state = new ReadOnlyObjectWrapper<>(new Asking(questions.getFirst(), 1));
    begin(questions.getFirst());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The order so far, where that is the question. */
  ReadOnlyObjectProperty<List<Dated>> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Which line the keys are at. */
  ReadOnlyObjectProperty<Integer> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  int points() {
    return points;
  }

  int possible() {
    return questions.size() * Question.MOST;
  }

  int size() {
    return questions.size();
  }

  /** Answers where a place is; nothing happens if that is not the question. */
  void answer(GeoPoint guess) {
    if (state.get() instanceof Asking(Question.WhereIs where, int at)) {
      int gained = Answers.judge(where, guess).points();
      finish(new Answered(where, at, gained, Optional.of(guess), Optional.empty()));
    }
  }

  /** Answers with one of the names, by its index; nothing happens if there is none. */
  void choose(int index) {
    if (state.get() instanceof Asking(Question.WhichIs which, int at)
        && index >= 0
        && index < which.choices().size()) {
      Place chosen = which.choices().get(index);
      int gained = Answers.judge(which, chosen);
      finish(new Answered(which, at, gained, Optional.empty(), Optional.of(chosen)));
    }
  }

  /** Moves the line that the keys are at, with what stands there if it is to be put in order. */
  void moveCursor(int by, boolean carrying) {
    int lines = lines();
    int from = cursor.get();
    int to = Math.clamp(from + by, 0, Math.max(0, lines - 1));
    if (carrying && to != from) {
      List<Dated> changed = new ArrayList<>(order.get());
      Dated moved = changed.remove(from);
      changed.add(to, moved);
      order.set(List.copyOf(changed));
    }
    cursor.set(to);
  }

  /** Puts the keys at a line. */
  void point(int line) {
    cursor.set(Math.clamp(line, 0, Math.max(0, lines() - 1)));
  }

  /** Takes the order as it stands, or the name that the keys are at, for the answer. */
  void confirm() {
    if (state.get() instanceof Asking(Question.InOrder asked, int at)) {
      int gained = Answers.judge(order.get());
      finish(new Answered(asked, at, gained, Optional.empty(), Optional.empty()));
    } else {
      choose(cursor.get());
    }
  }

  /** Goes on from an answer to the next question, and after the last one to the end. */
  void goOn() {
    if (!(state.get() instanceof Answered)) {
      return;
    }
    if (number == questions.size()) {
      state.set(new Over());
    } else {
      Question next = questions.get(number);
      number++;
      begin(next);
      state.set(new Asking(next, number));
    }
  }

  private void begin(Question question) {
    cursor.set(0);
    order.set(question instanceof Question.InOrder(List<Dated> items) ? items : List.of());
  }

  private void finish(Answered answered) {
    points += answered.points();
    state.set(answered);
  }

  private int lines() {
    return state.get() instanceof Asking(Question.WhichIs which, int at)
        ? which.choices().size()
        : order.get().size();
  }
}
