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
 * Makes a lesson of an article: its title, then sentence after sentence. One that names no place
 * joins its neighbour, as long as both together can be read at a glance; a heading joins what
 * follows it.
 */
public final class LessonMaker {

  /** Letters that a class reads from a screen at a glance, the heading not counted. */
  private static final int GLANCE = 420;

  private final LinkedArticle reading;
  private final List<TextRange> done = new ArrayList<>();

  /** What waits for a sentence with places to join. */
  private Optional<TextRange> waiting = Optional.empty();

  private LessonMaker(LinkedArticle reading) {
    this.reading = reading;
  }

  /** The lesson of an article as nobody has changed it. */
  public static Lesson of(LinkedArticle reading) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(new Step.Title()));
    new LessonMaker(reading).ranges().forEach(range -> steps.add(Step.of(new Step.Text(range))));
    return new Lesson(steps);
  }

  private List<TextRange> ranges() {
    Article article = reading.article();
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

  /** A caption stands for itself, and only where it names places. */
  private void addFigure(Block.Figure figure) {
    if (isPlaced(figure.range())) {
      endWaiting();
      done.add(figure.range());
    }
  }

  private void addSentences(Block block) {
    Article article = reading.article();
    boolean isFirst = true;
    for (TextRange sentence :
        Sentences.in(article.plainText(), block.range(), article.about().language())) {
      if (isPlaced(sentence)) {
        done.add(waiting.map(before -> joined(before, sentence)).orElse(sentence));
        waiting = Optional.empty();
      } else if (waiting.isPresent()) {
        wait(sentence);
      } else if (!isFirst && fits(done.getLast(), sentence)) {
        done.add(joined(done.removeLast(), sentence));
      } else {
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
    waiting.ifPresent(
        range -> {
          if (!done.isEmpty() && isNext(done.getLast(), range) && fits(done.getLast(), range)) {
            done.add(joined(done.removeLast(), range));
          } else {
            done.add(range);
          }
        });
    waiting = Optional.empty();
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
