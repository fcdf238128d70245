package mapside.builder.detection;

import java.util.ArrayList;
import java.util.List;
import mapside.builder.detection.Predictor.Found;
import mapside.detection.model.DetectionModel;
import mapside.detection.span.Selection;
import mapside.gazetteer.world.WorldGazetteer;

/** What is found in documents by models that did not learn from them. */
final class Folds {

  private static final int FOLDS = 5;

  private Folds() {}

  /** Of each document, what a model that learned from the other folds finds in it. */
  static List<List<Found>> find(WorldGazetteer world, Teacher teacher, List<Prepared> documents) {
    List<List<Found>> found =
        new ArrayList<>(documents.stream().map(d -> List.<Found>of()).toList());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Prepared> others = new ArrayList<>();
      for (int d = 0; d < documents.size(); d++) {
        if (d % FOLDS != fold) {
          others.add(documents.get(d));
        }
      }
      DetectionModel model = teacher.learn(others);
      Predictor predictor = new Predictor(world, model, Selection.THRESHOLD);
      for (int d = fold; d < documents.size(); d += FOLDS) {
        found.set(d, predictor.find(documents.get(d)));
      }
    }
    return found;
  }
}
