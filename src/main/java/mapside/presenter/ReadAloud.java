package mapside.presenter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import mapside.article.About;
import mapside.article.Article;
import mapside.article.Block;
import mapside.lesson.Step;
import mapside.speech.SilentException;
import mapside.speech.SpeechProgram;
import mapside.speech.SpeechPrograms;
import mapside.task.Running;
import mapside.task.Tasks;
import mapside.text.Sentences;
import mapside.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Has the lesson read aloud, sentence by sentence from the step that is shown; the sentence is
 * marked, and the steps follow each other with their maps. It waits at a held step. For the JavaFX
 * thread.
 */
final class ReadAloud {

  private static final System.Logger LOG = System.getLogger(ReadAloud.class.getName());

  private final Show show;
  private final Optional<SpeechProgram> program;
  private final Tasks tasks;
  private final Consumer<String> problems;
  private final Deque<Sentence> left = new ArrayDeque<>();
  private @Nullable Running running;

  /** Whether it is this that turns the steps. */
  private boolean isTurning;

  /**
   * What is said at one time.
   *
   * @param text the words
   * @param range where they stand in the article; empty if they do not
   */
  private record Sentence(String text, Optional<TextRange> range) {}

  /**
   * Reads nothing at first.
   *
   * @param problems takes a line on what hinders it
   */
  ReadAloud(Show show, Optional<SpeechProgram> program, Tasks tasks, Consumer<String> problems) {
    this.show = show;
    this.program = program;
    this.tasks = tasks;
    this.problems = problems;
    show.walk()
        .contentProperty()
        .subscribe(
            content -> {
              if (!isTurning) {
                stop();
              }
            });
  }

  boolean isReading() {
    return running != null;
  }

  /** Begins with the step that is shown, or stops. Tells what to install if nothing can speak. */
  void toggle() {
    if (isReading()) {
      stop();
    } else if (program.isEmpty()) {
      problems.accept(show.words().get(SpeechPrograms.adviceKey()));
    } else {
      left.addAll(sentences(show.walk().step()));
      next();
    }
  }

  void stop() {
    if (running != null) {
      running.cancel();
    }
    running = null;
    left.clear();
    show.spokenProperty().set(Optional.empty());
  }

  private void next() {
    if (left.isEmpty()) {
      turn();
      return;
    }
    Sentence sentence = left.removeFirst();
    show.spokenProperty().set(sentence.range());
    SpeechProgram speaker = program.orElseThrow();
    Locale language = show.reading().article().about().language();
    running =
        tasks.start(
            handle -> {
              speaker.say(sentence.text(), language, handle);
              return true;
            },
            said -> next(),
            this::failed);
  }

  private void failed(Throwable problem) {
    stop();
    // What the program itself says helps whoever looks for the cause, but not a class.
    LOG.log(System.Logger.Level.WARNING, "could not read aloud", problem);
    problems.accept(
        problem instanceof SilentException
            ? show.words().get("speech.silent")
            : show.words().get("speech.failed", program.map(SpeechProgram::name).orElse("")));
  }

  /** Goes on with the next step, if there is one and this one lets it. */
  private void turn() {
    if (show.walk().step().isHeld() || show.walk().following().isEmpty()) {
      stop();
      return;
    }
    isTurning = true;
    show.walk().next();
    isTurning = false;
    left.addAll(sentences(show.walk().step()));
    next();
  }

  private List<Sentence> sentences(Step step) {
    Article article = show.reading().article();
    return switch (step.content()) {
      case Step.Title title -> List.of(new Sentence(titleOf(article.about()), Optional.empty()));
      case Step.Own own ->
          own.caption().isBlank()
              ? List.of()
              : List.of(new Sentence(own.caption(), Optional.empty()));
      case Step.Picture(Block.Figure figure) ->
          figure.range().isEmpty()
              ? List.of(new Sentence(figure.alternative(), Optional.empty()))
              : sentences(figure.range(), article);
      case Step.Text(TextRange range) -> sentences(range, article);
    };
  }

  private static List<Sentence> sentences(TextRange range, Article article) {
    return article.blocks().stream()
        .map(Block::range)
        .map(block -> block.intersection(range))
        .filter(part -> !part.isEmpty())
        .flatMap(
            part -> Sentences.in(article.plainText(), part, article.about().language()).stream())
        .map(part -> new Sentence(part.in(article.plainText()), Optional.of(part)))
        .toList();
  }

  private static String titleOf(About about) {
    return about.byline().map(name -> about.title() + ". " + name + ".").orElse(about.title());
  }
}
