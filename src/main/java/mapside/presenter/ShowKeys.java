package mapside.presenter;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mapside.lesson.quiz.Question;

/**
 * What keys and clickers do, in every window of a lesson. A filter, so that lists and maps do not
 * take the arrows first; where somebody types, only keys that write nothing count.
 */
final class ShowKeys {

  /** They size the letters when they are typed; a map must not take them for its own. */
  private static final Set<KeyCode> LETTERS =
      EnumSet.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS, KeyCode.MINUS, KeyCode.SUBTRACT);

  private final Show show;
  private final ShowVerbs verbs;

  private ShowKeys(Show show, ShowVerbs verbs) {
    this.show = show;
    this.verbs = verbs;
  }

  static void install(Scene scene, Show show, ShowVerbs verbs) {
    ShowKeys keys = new ShowKeys(show, verbs);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> consumed(event, keys::pressed));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> consumed(event, keys::typed));
  }

  private static void consumed(KeyEvent event, Consumer<KeyEvent> action) {
    if (!(event.getTarget() instanceof TextInputControl) || isForAll(event.getCode())) {
      action.accept(event);
    }
  }

  private static boolean isForAll(KeyCode code) {
    return code == KeyCode.F5 || code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean done =
        event.isShortcutDown()
            ? event.getCode() == KeyCode.Z && undo()
            : show.quizProperty().get().map(run -> quiz(run, event)).orElse(false)
                || walk(event)
                || aids(event)
                || LETTERS.contains(event.getCode());
    if (done) {
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.M) {
      show.magnifiedProperty().set(false);
    }
  }

  /** What is one key on some keyboards and another on others is known by its letter. */
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "?" -> show.keysShownProperty().set(!show.keysShownProperty().get());
      case "+" -> show.room().enlarge();
      case "-", "−" -> show.room().shrink();
      case "[" -> show.room().narrowMap();
      case "]" -> show.room().widenMap();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean undo() {
    show.ink().undo();
    return true;
  }

  private boolean walk(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE, N -> verbs.goOn();
      case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, BACK_SPACE, P -> show.walk().previous();
      case HOME -> show.walk().first();
      case END -> show.walk().last();
      case ENTER -> {
        if (!show.jump()) {
          verbs.goOn();
        }
      }
      case ESCAPE -> {
        if (!show.end()) {
          verbs.leave();
        }
      }
      case F5 -> {
        if (!event.isShiftDown()) {
          show.walk().first();
        }
      }
      default -> {
        return digit(event);
      }
    }
    return true;
  }

  private boolean digit(KeyEvent event) {
    if (event.getCode().isDigitKey()) {
      String name = event.getCode().getName();
      show.typed().add(name.substring(name.length() - 1));
      return true;
    }
    return false;
  }

  private boolean aids(KeyEvent event) {
    switch (event.getCode()) {
      case B, PERIOD -> show.toggleBlank(Show.Blank.BLACK);
      case W, COMMA -> show.toggleBlank(Show.Blank.WHITE);
      case F1 -> show.keysShownProperty().set(!show.keysShownProperty().get());
      case C -> show.room().lookProperty().set(show.room().lookProperty().get().next());
      case I -> show.toggleAim(Show.Aim.POINTER);
      case O -> show.toggleAim(Show.Aim.SPOTLIGHT);
      case D -> show.ink().toggle(Ink.Tool.PEN);
      case A -> show.ink().toggle(Ink.Tool.ARROW);
      case R -> show.ink().toggle(Ink.Tool.CIRCLE);
      case Z -> show.ink().undo();
      case X -> show.ink().clear();
      case K -> show.ink().keptProperty().set(!show.ink().keptProperty().get());
      case M -> show.magnifiedProperty().set(true);
      case E -> show.togglePictureAlone();
      case G -> show.maps().send();
      case F -> show.maps().join();
      case J -> show.again();
      case L -> verbs.explore().ifPresent(Explore::names);
      case Y -> verbs.explore().ifPresent(on -> on.year(event.isShiftDown() ? -1 : 1));
      case S -> verbs.explore().ifPresent(Explore::compare);
      case T -> show.timer().toggle();
      case Q -> verbs.quiz();
      case V -> verbs.readAloud();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean quiz(QuizRun run, KeyEvent event) {
    if (!(run.stateProperty().get() instanceof QuizRun.Asking(Question asked, int number))) {
      return answered(run, event);
    }
    boolean isMap = asked instanceof Question.WhereIs;
    switch (event.getCode()) {
      case UP, KP_UP -> move(run, isMap, 0, -1, event.isShiftDown());
      case DOWN, KP_DOWN -> move(run, isMap, 0, 1, event.isShiftDown());
      case LEFT, KP_LEFT -> move(run, isMap, -1, 0, event.isShiftDown());
      case RIGHT, KP_RIGHT -> move(run, isMap, 1, 0, event.isShiftDown());
      case ENTER, SPACE -> {
        if (isMap) {
          verbs.answerAtCross();
        } else {
          run.confirm();
        }
      }
      case PAGE_DOWN, PAGE_UP, HOME, END, BACK_SPACE -> {
        // A clicker must not answer by mistake, nor turn over behind the question.
      }
      default -> {
        if (!event.getCode().isDigitKey()) {
          return false;
        }
        String name = event.getCode().getName();
        run.choose(name.charAt(name.length() - 1) - '1');
      }
    }
    return true;
  }

  private void move(QuizRun run, boolean isMap, int right, int down, boolean carrying) {
    if (isMap) {
      verbs.moveCross(right, down);
    } else {
      run.moveCursor(down, carrying && !run.orderProperty().get().isEmpty());
    }
  }

  private boolean answered(QuizRun run, KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE, PAGE_DOWN, RIGHT, KP_RIGHT, DOWN, KP_DOWN -> {
        if (run.stateProperty().get() instanceof QuizRun.Over) {
          show.endQuiz();
        } else {
          run.goOn();
        }
      }
      case PAGE_UP, LEFT, KP_LEFT, UP, KP_UP, HOME, END, BACK_SPACE -> {
        // There is no way back to a question that was answered.
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
