package mapside.presenter;

import mapside.article.Block;
import mapside.lesson.Step;
import mapside.link.LinkedArticle;
import mapside.messages.Messages;
import mapside.text.TextRange;

/** The words of a step, for the teacher. */
final class StepWords {

  private StepWords() {}

  static String of(Step step, LinkedArticle reading, Messages words) {
    return switch (step.content()) {
      case Step.Title title -> reading.article().about().title();
      case Step.Text(TextRange range) -> range.in(reading.article().plainText());
      case Step.Picture(Block.Figure figure) -> ofPicture(figure, reading, words);
      case Step.Own own -> own.caption();
    };
  }

  /**
   * Where the lesson is; while a number is typed, that number.
   *
   * @param isMore whether the step has words that are still to come
   */
  static String count(Show show, boolean isMore) {
    Messages words = show.words();
    String typed = show.typed().digitsProperty().get();
    if (!typed.isEmpty()) {
      return words.get("show.jump", typed);
    }
    String line = number(show);
    String held = show.walk().waitingProperty().get() ? words.get("show.held", line) : line;
    return isMore ? words.get("show.more", held) : held;
  }

  /** Which step it is, of how many. */
  static String number(Show show) {
    Walk walk = show.walk();
    return show.words().get("show.count", walk.indexProperty().get() + 1, walk.size());
  }

  private static String ofPicture(Block.Figure figure, LinkedArticle reading, Messages words) {
    String caption = figure.range().in(reading.article().plainText());
    String alternative =
        figure.alternative().isBlank() ? figure.image().name() : figure.alternative();
    return words.get("show.picture", caption.isBlank() ? alternative : caption);
  }
}
