package mapside.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapside.article.Article;
import mapside.article.Block;
import mapside.link.LinkedArticle;
import mapside.text.Sentences;
import mapside.text.TextRange;

/**
 * Makes a lesson of an article: its title, then sentence after sentence and picture after picture.
 * A sentence that names no place joins its neighbour, as long as both together can be read at a
 * glance; a heading joins what follows it.
 */
public final class LessonMaker {

  /** Letters that a class reads from a screen at a glance, the heading not counted. */
  private static final int GLANCE = 420;

  private final LinkedArticle reading;
  private final List<Step> done = new ArrayList<>();

  /** What waits for a sentence with places to join. */
  private Optional<TextRange> waiting = Optional.empty();

  private LessonMaker(LinkedArticle reading) {
    this.reading = reading;
  }

  /** The lesson of an article as nobody has changed it. */
  public static Lesson of(LinkedArticle reading) {
    return new Lesson(new LessonMaker(reading).steps());
  }

  private List<Step> steps() {
    Article article = reading.article();
    done.add(Step.of(new Step.Title()));
    for (Block block : article.blocks()) {
      switch (block) {
        case Block.Heading heading -> addHeading(heading);
        case Block.Figure figure -> addFigure(figure);
        default -> addSentences(block);
      }
    }
    endWaiting();
    return done;
  }

  /** The title has a step of its own. */
  private void addHeading(Block.Heading heading) {
    String text = reading.article().textOf(heading);
    if (!text.equals(reading.article().about().title())) {
      endWaiting();
      waiting = Optional.of(heading.range());
    }
  }

  /**
   * One that nobody has found a word for is often no more than an ornament: it is left out at
   * first, and the teacher can take it in.
   */
  private void addFigure(Block.Figure figure) {
    endWaiting();
    boolean isSilent = figure.range().isEmpty() && figure.alternative().isBlank();
    done.add(Step.of(new Step.Picture(figure)).dropped(isSilent));
  }

  private void addSentences(Block block) {
    Article article = reading.article();
    boolean isFirst = true;
    for (TextRange sentence :
        Sentences.in(article.plainText(), block.range(), article.about().language())) {
      if (isPlaced(sentence)) {
        add(waiting.map(before -> joined(before, sentence)).orElse(sentence));
        waiting = Optional.empty();
      } else if (waiting.isPresent()) {
        wait(sentence);
      } else if (isFirst || !isTakenByLast(sentence)) {
        waiting = Optional.of(sentence);
      }
      isFirst = false;
    }
  }

  /** Joins what waits, which must not come to more than can be read at a glance. */
  private void wait(TextRange sentence) {
    TextRange before = waiting.orElseThrow();
    if (fits(before, sentence)) {
      waiting = Optional.of(joined(before, sentence));
    } else {
      endWaiting();
      waiting = Optional.of(sentence);
    }
  }

  /** Nothing more follows that could be joined: what comes before takes it, or it stands alone. */
  private void endWaiting() {
    waiting.filter(range -> !isTakenByLast(range)).ifPresent(this::add);
    waiting = Optional.empty();
  }

  private void add(TextRange range) {
    done.add(Step.of(new Step.Text(range)));
  }

  /** Joins a stretch to the last step, if that is text that stands right before and has room. */
  private boolean isTakenByLast(TextRange range) {
    if (done.getLast().content() instanceof Step.Text(TextRange before)
        && isNext(before, range)
        && fits(before, range)) {
      done.removeLast();
      add(joined(before, range));
      return true;
    }
    return false;
  }

  /** Whether no figure or the like lies between. */
  private static boolean isNext(TextRange before, TextRange after) {
    return after.start() - before.end() <= Article.SEPARATOR.length();
  }

  private static boolean fits(TextRange before, TextRange after) {
    return after.end() - before.start() <= GLANCE;
  }

  private boolean isPlaced(TextRange range) {
    return reading.mentions().stream().anyMatch(mention -> range.contains(mention.range()));
  }

  private static TextRange joined(TextRange before, TextRange after) {
    return TextRange.of(before.start(), after.end());
  }
}
