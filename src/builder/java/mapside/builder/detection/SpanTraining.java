package mapside.builder.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mapside.builder.detection.learn.BoostedTrees;
import mapside.builder.detection.learn.LinearTrainer;
import mapside.detection.model.Forest;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.span.Judge;

/**
 * Trains the two judges of spans. The trees learn from scores that the linear model gives to
 * documents it did not learn from, so that they do not trust it too far.
 */
final class SpanTraining {

  private static final int FOLDS = 4;
  private static final int ROUNDS = 5;
  private static final long SEED = 4;
  private static final BoostedTrees.Settings SETTINGS =
      new BoostedTrees.Settings(160, 6, 0.08, 8, 4);

  private final Lexicon lexicon;

  SpanTraining(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What was learned.
   *
   * @param words the linear model, learned from all documents
   * @param trees the trees
   */
  record Learned(LinearModel words, Forest trees) {}

  Learned learn(List<Prepared> documents) {
    double[][] scores = new double[documents.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Prepared> others = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        if (d % FOLDS != fold) {
          others.add(documents.get(d));
        }
      }
      LinearTrainer trainer = linear(others);
      for (int d = fold; d < documents.size(); d += FOLDS) {
        scores[d] = scores(trainer, documents.get(d));
      }
    }
    return new Learned(linear(documents).model(), trees(documents, scores));
  }

  private static LinearTrainer linear(List<Prepared> documents) {
    List<int[]> slots = new ArrayList<>();
    List<Boolean> truths = new ArrayList<>();
    for (Prepared document : documents) {
      slots.addAll(document.slots());
      for (boolean marked : document.marked()) {
        truths.add(marked);
      }
    }
    LinearTrainer trainer = new LinearTrainer(Prepared.BITS, 1, 0.1f);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i : LinearTrainer.shuffled(slots.size(), random)) {
        trainer.learn(slots.get(i), truths.get(i) ? 1 : 0);
      }
    }
    return trainer;
  }

  private static double[] scores(LinearTrainer trainer, Prepared document) {
    float[] score = new float[1];
    double[] scores = new double[document.slots().size()];
    for (int i = 0; i < scores.length; i++) {
      trainer.score(document.slots().get(i), score);
      scores[i] = score[0];
    }
    return scores;
  }

  private Forest trees(List<Prepared> documents, double[][] scores) {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> truths = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      Prepared document = documents.get(d);
      rows.addAll(
          List.of(
              Judge.measures(
                  document.section(), document.tags(), lexicon, document.candidates(), scores[d])));
      for (boolean marked : document.marked()) {
        truths.add(marked);
      }
    }
    boolean[] yes = new boolean[truths.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = truths.get(i);
    }
    return BoostedTrees.learn(rows.toArray(float[][]::new), BoostedTrees.logistic(yes), SETTINGS);
  }
}
