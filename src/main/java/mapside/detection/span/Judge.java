package mapside.detection.span;

import java.util.ArrayList;
import java.util.List;
import mapside.detection.model.FeatureSet;
import mapside.detection.model.Forest;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;

/**
 * Judges how likely each candidate names a place, in two steps: a linear model sees the words, then
 * trees see its score, those of the same name elsewhere, and all that can be measured.
 */
public final class Judge {

  private final SpanFeatures features;
  private final LinearModel words;
  private final Forest trees;
  private final Lexicon lexicon;

  /** Takes the trained models. */
  public Judge(LinearModel words, Forest trees, Lexicon lexicon) {
    this.words = words;
    this.trees = trees;
    this.lexicon = lexicon;
    this.features = new SpanFeatures(lexicon);
  }

  /** All candidates with the logarithm of their odds. */
  public List<Judged> judge(Section section, Tags tags, List<Candidate> candidates) {
    FeatureSet set = new FeatureSet(words.bits());
    float[] score = new float[1];
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      features.of(candidates.get(i), section, tags, set.clear());
      words.score(set, score);
      scores[i] = score[0];
    }
    List<Judged> judged = new ArrayList<>();
    float[][] rows = measures(section, tags, lexicon, candidates, scores);
    for (int i = 0; i < rows.length; i++) {
      Candidate candidate = candidates.get(i);
      double odds =
          Never.isOther(candidate, section, tags)
              ? Never.SCORE
              : Math.max(trees.score(rows[i]), Sure.floor(candidate, section, tags));
      judged.add(new Judged(candidate, odds));
    }
    return judged;
  }

  /**
   * What the trees see of the candidates of one section.
   *
   * @param scores what the linear model says to each
   */
  public static float[][] measures(
      Section section, Tags tags, Lexicon lexicon, List<Candidate> candidates, double[] scores) {
    NameCounts counts = new NameCounts(section, tags, candidates);
    for (int i = 0; i < scores.length; i++) {
      counts.score(candidates.get(i), scores[i]);
    }
    SpanMeasures measures = new SpanMeasures(section, tags, lexicon, counts);
    float[][] rows = new float[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      rows[i] = measures.of(candidates.get(i), scores[i]);
    }
    return rows;
  }
}
