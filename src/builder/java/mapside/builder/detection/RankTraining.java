package mapside.builder.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapside.builder.detection.corpus.Gold;
import mapside.builder.detection.learn.BoostedTrees;
import mapside.detection.model.Forest;
import mapside.detection.rank.RankLesson;
import mapside.detection.span.Candidate;
import mapside.gazetteer.world.WorldGazetteer;
import mapside.geo.GreatCircle;

/** Trains the ranker, pass by pass, on places that people told. */
final class RankTraining {

  /** As far as a place counts as right (the corpora's convention, 100 miles), in kilometres. */
  static final double RIGHT_KM = 161;

  private static final int PASSES = 2;
  private static final double SAME_KM = 25;
  private static final BoostedTrees.Settings SETTINGS =
      new BoostedTrees.Settings(120, 5, 0.1, 4, 3);

  private final WorldGazetteer world;
  private final List<RankLesson> lessons = new ArrayList<>();
  private final List<List<double[]>> truths = new ArrayList<>();

  RankTraining(WorldGazetteer world) {
    this.world = world;
  }

  /**
   * Adds a document.
   *
   * @param mentions what is ranked together, in text order
   * @param gold what people told of some of them
   */
  void add(Prepared document, List<Candidate> mentions, Map<Candidate, Gold> gold) {
    RankLesson lesson = new RankLesson(document.section(), mentions);
    List<double[]> shares = new ArrayList<>();
    for (int g = 0; g < lesson.mentions().size(); g++) {
      shares.add(shares(lesson.mentions().get(g), lesson.places().get(g), gold));
    }
    lessons.add(lesson);
    truths.add(shares);
  }

  /** How much of the truth each place has; an empty array if none has any, or nobody told. */
  private double[] shares(List<Candidate> mentions, int[] places, Map<Candidate, Gold> gold) {
    double[] shares = new double[places.length];
    for (Candidate mention : mentions) {
      Optional<Gold> told = Optional.ofNullable(gold.get(mention));
      for (int i = 0; told.isPresent() && i < places.length; i++) {
        shares[i] += share(places[i], told.get());
      }
    }
    double sum = Arrays.stream(shares).sum();
    return sum < 1e-6 ? new double[0] : Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private double share(int place, Gold gold) {
    if (gold.point().isEmpty()) {
      return 0;
    }
    double km = GreatCircle.distanceKm(world.point(place), gold.point().get());
    if (km > RIGHT_KM) {
      return 0;
    }
    boolean same = gold.geoNamesId() != 0 && gold.geoNamesId() == world.geoNamesId(place);
    return (same ? 2 : 0) + Math.exp(-km / SAME_KM) + 0.02;
  }

  List<Forest> learn() {
    List<Forest> passes = new ArrayList<>();
    for (int pass = 0; pass < PASSES; pass++) {
      Forest learned = pass();
      passes.add(learned);
      lessons.forEach(lesson -> lesson.pass(learned));
    }
    return passes;
  }

  private Forest pass() {
    List<float[]> rows = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (int l = 0; l < lessons.size(); l++) {
      float[][][] groups = lessons.get(l).rows();
      for (int g = 0; g < groups.length; g++) {
        double[] truth = truths.get(l).get(g);
        if (truth.length > 0) {
          firsts.add(rows.size());
          rows.addAll(Arrays.asList(groups[g]));
          Arrays.stream(truth).forEach(shares::add);
        }
      }
    }
    firsts.add(rows.size());
    return BoostedTrees.learn(
        rows.toArray(float[][]::new),
        BoostedTrees.choice(
            firsts.stream().mapToInt(Integer::intValue).toArray(),
            shares.stream().mapToDouble(Double::doubleValue).toArray()),
        SETTINGS);
  }

  /** Mentions in text order. */
  static List<Candidate> inOrder(java.util.Collection<Candidate> mentions) {
    List<Candidate> ordered = new ArrayList<>(mentions);
    ordered.sort(Comparator.comparingInt(Candidate::first));
    return ordered;
  }
}
