package mapside.presenter;

import mapside.lesson.Step;
import mapside.link.LinkedArticle;
import mapside.text.TextRange;

/** The words of a step, for the teacher. */
final class StepWords {

  private StepWords() {}

  static String of(Step step, LinkedArticle reading) {
    return switch (step.content()) {
      case Step.Title title -> reading.article().about().title();
      case Step.Text(TextRange range) -> range.in(reading.article().plainText());
      case Step.Own own -> own.caption();
    };
  }
}
