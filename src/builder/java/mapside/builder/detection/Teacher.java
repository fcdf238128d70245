package mapside.builder.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mapside.builder.detection.corpus.Document;
import mapside.builder.detection.corpus.Gold;
import mapside.detection.model.Certainty;
import mapside.detection.model.DetectionModel;
import mapside.detection.model.Lexicon;
import mapside.detection.model.LinearModel;
import mapside.detection.span.Candidate;
import mapside.detection.span.Judged;
import mapside.detection.span.Selection;
import mapside.gazetteer.world.WorldGazetteer;

/** Trains models from documents, with a lexicon and a tagger that are given. */
final class Teacher {

  private final WorldGazetteer world;
  private final Lexicon lexicon;
  private final LinearModel tagger;

  Teacher(WorldGazetteer world, Lexicon lexicon, LinearModel tagger) {
    this.world = world;
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  List<Prepared> prepare(List<Document> documents) {
    return documents.parallelStream()
        .map(document -> Prepared.of(document, world, lexicon, tagger))
        .toList();
  }

  /**
   * Learns to judge and to rank.
   *
   * @param documents in which people marked every place
   */
  DetectionModel learn(List<Prepared> documents) {
    SpanTraining.Learned spans = new SpanTraining(lexicon).learn(documents);
    DetectionModel judging =
        new DetectionModel(
            lexicon, tagger, spans.words(), spans.trees(), List.of(), Certainty.PLAIN);
    Predictor predictor = new Predictor(world, judging, Selection.THRESHOLD);
    RankTraining ranking = new RankTraining(world);
    for (Prepared document : documents) {
      Map<Candidate, Gold> gold = document.goldMentions();
      ranking.add(document, mentions(predictor, document, gold), gold);
    }
    return new DetectionModel(
        lexicon, tagger, spans.words(), spans.trees(), ranking.learn(), Certainty.PLAIN);
  }

  /** What people marked, and what the judge finds beside it, in text order. */
  static List<Candidate> mentions(Predictor judge, Prepared document, Map<Candidate, Gold> gold) {
    List<Candidate> mentions = new ArrayList<>(gold.keySet());
    for (Judged span : judge.spans(document)) {
      if (gold.keySet().stream().noneMatch(span.candidate()::overlaps)) {
        mentions.add(span.candidate());
      }
    }
    return RankTraining.inOrder(mentions);
  }
}
