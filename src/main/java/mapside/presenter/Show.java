package mapside.presenter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import mapside.lesson.Lesson;
import mapside.lesson.Step;
import mapside.lesson.StepPlaces;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.place.PlaceId;
import mapside.session.ReadingSession;
import mapside.text.TextRange;

/**
 * A lesson while it is given: all that its windows show. It lives as long as the lesson does, and
 * outlives any window, so that a screen that is unplugged takes nothing with it. For the JavaFX
 * thread.
 */
public final class Show {

  /** What covers the audience's screen. */
  enum Blank {
    NONE,
    BLACK,
    WHITE
  }

  /** What follows the pointer on the audience's screen. */
  enum Aim {
    NONE,
    POINTER,
    SPOTLIGHT
  }

  private final LinkedArticle reading;
  private final Messages words;
  private final Walk walk;
  private final Room room;
  private final TwoMaps maps;
  private final Ink ink = new Ink();
  private final Timer timer = new Timer();
  private final double leastSure;
  private final ObjectProperty<Blank> blank = new SimpleObjectProperty<>(Blank.NONE);
  private final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(Aim.NONE);
  private final BooleanProperty keysShown = new SimpleBooleanProperty(false);
  private final BooleanProperty pictureAlone = new SimpleBooleanProperty(false);
  private final BooleanProperty yearShown = new SimpleBooleanProperty(false);
  private final BooleanProperty magnified = new SimpleBooleanProperty(false);
  private final ObjectProperty<Optional<QuizRun>> quiz =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<TextRange>> spoken =
      new SimpleObjectProperty<>(Optional.empty());
  private final TypedNumber typed = new TypedNumber();
  private final ReadOnlyStringWrapper noted = new ReadOnlyStringWrapper("");
  private int shownPlace = -1;
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

  /**
   * Begins a lesson.
   *
   * @param from the reading that is presented; its choices of names and borders hold at first
   * @param lesson the steps
   * @param room what suits the room
   */
  public Show(ReadingSession from, Lesson lesson, Room room, Messages words) {
    reading = from.reading();
    this.words = words;
    this.room = room;
    leastSure = from.sureness().leastProperty().get();
    maps = new TwoMaps(from);
    walk = new Walk(lesson);
    walk.contentProperty()
        .subscribe(
            content -> {
              if (walk.place() != shownPlace) {
                // The teacher's map goes along, wherever it was.
                shownPlace = walk.place();
                maps.join();
              }
              again();
            });
  }

  /** The article that is presented. */
  LinkedArticle reading() {
    return reading;
  }

  Messages words() {
    return words;
  }

  /** The steps, and which one is shown. */
  public Walk walk() {
    return walk;
  }

  Room room() {
    return room;
  }

  /** What the audience's map shows. */
  public ReadingSession audience() {
    return maps.audience();
  }

  /** What the teacher's own map shows, which the audience does not see. */
  public ReadingSession desk() {
    return maps.desk();
  }

  /** The two maps, and whether the one goes with the other. */
  TwoMaps maps() {
    return maps;
  }

  /** What is drawn on the audience's map. */
  Ink ink() {
    return ink;
  }

  Timer timer() {
    return timer;
  }

  /** What covers the audience's screen. */
  ObjectProperty<Blank> blankProperty() {
    return blank;
  }

  /** What follows the pointer. */
  ObjectProperty<Aim> aimProperty() {
    return aim;
  }

  /** Whether the list of keys is shown. */
  BooleanProperty keysShownProperty() {
    return keysShown;
  }

  /** Whether the picture of the step has the whole screen, without the map. */
  BooleanProperty pictureAloneProperty() {
    return pictureAlone;
  }

  /** Gives the picture the whole screen, or takes it back; nothing happens on other steps. */
  void togglePictureAlone() {
    pictureAlone.set(!pictureAlone.get() && walk.step().content() instanceof Step.Picture);
  }

  /** Whether the class sees the borders of a year, not of today; told by what shows them. */
  BooleanProperty yearShownProperty() {
    return yearShown;
  }

  /** Has the class see the borders of today. */
  void endYear() {
    var borders = audience().mapChoices().bordersProperty();
    borders.set(borders.get().now());
  }

  /** Whether what is under the pointer is enlarged. */
  BooleanProperty magnifiedProperty() {
    return magnified;
  }

  /** The quiz, while there is one. */
  ObjectProperty<Optional<QuizRun>> quizProperty() {
    return quiz;
  }

  /** The sentence that is read aloud now. */
  ObjectProperty<Optional<TextRange>> spokenProperty() {
    return spoken;
  }

  /** The number of a step, as far as it was typed. */
  TypedNumber typed() {
    return typed;
  }

  /** A line that the audience's screen tells, such as what borders it shows; empty for none. */
  ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Covers the screen, or uncovers it. */
  void toggleBlank(Blank with) {
    blank.set(blank.get() == with ? Blank.NONE : with);
  }

  /** Has something follow the pointer, or ends that. */
  void toggleAim(Aim with) {
    aim.set(aim.get() == with ? Aim.NONE : with);
  }

  /**
   * Jumps to the step whose number was typed.
   *
   * @return whether there was one
   */
  boolean jump() {
    OptionalInt number = typed.take();
    number.ifPresent(step -> walk.goTo(step - 1));
    return number.isPresent();
  }

  /** What only the teacher is told, such as where a handout was written; empty for nothing. */
  ReadOnlyStringProperty notedProperty() {
    return noted.getReadOnlyProperty();
  }

  /** Tells the teacher something in one line. */
  public void note(String line) {
    noted.set(line);
  }

  /** Tells the audience something in one line; nothing if it is empty. */
  void tell(String line) {
    told.set(line);
  }

  /** Forgets what was begun last. Gives back whether there was anything. */
  boolean end() {
    if (typed.take().isPresent()) {
      return true;
    } else if (keysShown.get()) {
      keysShown.set(false);
    } else if (blank.get() != Blank.NONE) {
      blank.set(Blank.NONE);
    } else if (ink.toolProperty().get() != Ink.Tool.NONE) {
      ink.toolProperty().set(Ink.Tool.NONE);
    } else if (aim.get() != Aim.NONE) {
      aim.set(Aim.NONE);
    } else if (quiz.get().isPresent()) {
      endQuiz();
    } else if (pictureAlone.get()) {
      pictureAlone.set(false);
    } else {
      // A size that is compared goes together with the line that tells of it.
      boolean isTold = !told.get().isEmpty();
      tell("");
      if (audience().tools().end() || isTold) {
        return true;
      }
      boolean isYear = yearShown.get();
      endYear();
      return isYear;
    }
    return true;
  }

  /** Asks a round of questions on the map of today; what was laid over it before goes. */
  void ask(QuizRun run) {
    ink.clear();
    audience().tools().endComparison();
    endYear();
    tell("");
    quiz.set(Optional.of(run));
  }

  /** Ends the quiz; the step is shown again. */
  void endQuiz() {
    quiz.set(Optional.empty());
    again();
  }

  /** Shows the step as it was meant, after the map was moved or something else was asked. */
  void again() {
    ink.turn();
    spoken.set(Optional.empty());
    pictureAlone.set(false);
    audience().tools().endComparison();
    tell("");
    noted.set("");
    maps.show(walk.step().content() instanceof Step.Title, placesOf(walk.step()));
  }

  /** The places of a step, all of which its map frames. */
  SequencedSet<PlaceId> placesOf(Step step) {
    return StepPlaces.of(step, reading, leastSure);
  }

  /** Sends the map of the class to the places of the step once more, after it got another size. */
  void frame() {
    if (quiz.get().isEmpty()) {
      maps.frame(walk.step().content() instanceof Step.Title);
    }
  }
}
