package mapside.builder.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapside.detection.model.Certainty;
import mapside.detection.model.DetectionModel;
import mapside.detection.rank.Ranked;
import mapside.detection.rank.Ranker;
import mapside.detection.span.Candidate;
import mapside.detection.span.Judge;
import mapside.detection.span.Judged;
import mapside.detection.span.Selection;
import mapside.gazetteer.world.WorldGazetteer;

/** Finds the places of prepared documents by a model, as the reader does. */
final class Predictor {

  private final WorldGazetteer world;
  private final Judge judge;
  private final Ranker ranker;
  private final double threshold;

  Predictor(WorldGazetteer world, DetectionModel model, double threshold) {
    this.world = world;
    this.threshold = threshold;
    judge = new Judge(model.words(), model.spans(), model.lexicon());
    ranker = new Ranker(model.ranks());
  }

  /**
   * A mention that was found.
   *
   * @param place its number in the gazetteer; −1 if it was not placed
   */
  record Found(Candidate mention, double spanScore, int place, double placeProbability) {

    /** How sure a model's certainty makes of it. */
    double confidence(Certainty certainty) {
      return place < 0 ? certainty.ofSpan(spanScore) : certainty.of(spanScore, placeProbability);
    }
  }

  List<Judged> spans(Prepared document) {
    return Selection.best(
        judge.judge(document.section(), document.tags(), document.candidates()), threshold);
  }

  List<Found> find(Prepared document) {
    return rank(document, spans(document));
  }

  /** Ranks spans that are given. */
  List<Found> rank(Prepared document, List<Judged> spans) {
    List<Candidate> mentions = spans.stream().map(Judged::candidate).toList();
    Map<Candidate, Double> scores = new HashMap<>();
    spans.forEach(span -> scores.put(span.candidate(), span.score()));
    List<Found> found = new ArrayList<>();
    for (Ranked ranked : ranker.rank(document.section(), mentions)) {
      for (Candidate mention : ranked.mentions()) {
        boolean placed = !ranked.choices().isEmpty();
        found.add(
            new Found(
                mention,
                scores.getOrDefault(mention, 0.0),
                placed ? ranked.choices().getFirst().place() : -1,
                placed ? ranked.certainty(world) : 1));
      }
    }
    found.sort((a, b) -> Integer.compare(a.mention().start(), b.mention().start()));
    return found;
  }
}
